using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Attribution.Words.WordClass;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The nouns that speakers are described by.</summary>
internal static class Nouns
{
    private const string Roles = """
        spokesperson representative minister director president premier chancellor secretary chief leader head chair chairperson
        ambassador envoy diplomat senator congressman congresswoman lawmaker legislator mp governor mayor councillor councilor
        commissioner candidate nominee politician judge justice prosecutor lawyer attorney solicitor barrister defendant
        plaintiff witness victim suspect sheriff officer detective inspector superintendent constable captain colonel general
        major lieutenant admiral commander sergeant soldier doctor surgeon nurse physician scientist researcher professor
        lecturer economist historian biologist psychologist engineer expert specialist scholar academic teacher student
        principal dean rector bishop archbishop cardinal pope priest pastor imam rabbi author writer novelist poet journalist
        reporter correspondent editor columnist critic commentator blogger presenter host anchor actor actress singer musician
        artist filmmaker producer coach manager player captain striker athlete champion executive ceo cfo founder co-founder owner
        chairman trader banker investor broker farmer worker employee activist campaigner organiser organizer volunteer
        adviser advisor aide assistant deputy vice-president coordinator co-ordinator administrator counsel strategist pollster
        resident neighbour neighbor passenger driver customer consumer voter protester parent mother father son daughter brother
        sister husband wife widow friend colleague relative member delegate participant undersecretary treasurer trustee
        monarch prince princess emir sheikh sultan ayatollah dictator whistleblower eyewitness bystander
        boss gaffer skipper midfielder defender goalkeeper winger forward quarterback referee umpire runner swimmer sprinter
        gymnast boxer golfer jockey rower cyclist footballer rugby-player cricketer bowler batsman star legend veteran rookie
        teenager pensioner grandfather grandmother uncle aunt nephew niece cousin boyfriend girlfriend partner fiancé fiancée
        mum mom dad gran grandma grandpa granddad grandad toddler schoolboy schoolgirl pupil graduate undergraduate
        waiter waitress chef cook baker butcher barber hairdresser plumber plasterer electrician carpenter builder bricklayer
        cleaner caretaker janitor gardener mechanic fisherman lobsterman shepherd miner sailor pilot captain stewardess steward
        firefighter fireman paramedic medic lifeguard ranger vet veterinarian dentist pharmacist therapist psychiatrist midwife
        bookkeeper accountant auditor banker clerk receptionist librarian curator architect designer developer programmer
        geologist chemist physicist astronomer ecologist zoologist ornithologist virologist epidemiologist geneticist
        neuroscientist anthropologist archaeologist sociologist philosopher theologian mathematician meteorologist
        seismologist oceanographer climatologist botanist oncologist cardiologist pathologist coroner radiologist statistician
        comedian comic rapper guitarist drummer pianist violinist conductor composer songwriter playwright screenwriter
        dramatist essayist biographer memoirist painter sculptor photographer cartoonist illustrator dancer choreographer
        broadcaster podcaster youtuber influencer entrepreneur tycoon mogul billionaire millionaire landlord tenant
        shopkeeper retailer salesman saleswoman realtor grower rancher brewer vintner winemaker landowner homeowner
        magistrate bailiff clerk-of-court paralegal juror foreman inmate prisoner detainee convict fugitive hostage survivor
        refugee migrant asylum-seeker settler villager islander local shopper pedestrian motorist commuter tourist visitor
        mourner worshipper parishioner vicar chaplain monk nun deacon missionary preacher reverend
        team-mate teammate advocate grandmaster publican sommelier stylist diver climber sailor hunter trapper beekeeper farrier blacksmith weaver
        alderman assemblyman assemblywoman selectman selectwoman councilman councilwoman supervisor superintendent-general
        caucus-goer pundit lobbyist fundraiser donor organiser-in-chief speechwriter statesman stateswoman
        handler breeder trainer rider instructor tutor lecturer headteacher headmaster headmistress provost chancellor-elect
        gaffer owner-operator collector dealer auctioneer critic reviewer gallerist headliner bandmate frontman
        counterpart sponsor co-author coauthor co-chair co-owner co-star successor predecessor rival opponent ally supporter fan
        spy thief challenger moderator coxswain
        """;

    private const string GeneralRoles = "official source man woman person figure insider individual speaker analyst observer";

    private const string Plurals = """
        officials sources spokespeople spokesmen spokeswomen spokespersons representatives ministers directors presidents
        secretaries leaders diplomats senators lawmakers legislators republicans democrats mps governors mayors candidates
        politicians judges prosecutors lawyers attorneys witnesses victims officers detectives soldiers troops doctors nurses
        scientists researchers professors economists experts specialists scholars academics teachers students authors writers
        journalists reporters editors critics commentators analysts observers players executives investors traders farmers
        workers employees activists campaigners organisers organizers volunteers advisers advisors aides residents neighbours
        neighbors passengers voters protesters parents friends colleagues relatives members delegates supporters opponents
        families fans players pensioners firefighters paramedics villagers locals shoppers drivers owners tenants builders
        staff staffers people men women authorities allies rivals rebels militants conservatives liberals historians engineers
        groups companies firms agencies unions parties charities organisations organizations governments clubs
        """;

    private const string Bodies = """
        government administration ministry department office agency bureau council commission committee congress parliament
        senate assembly court tribunal military army navy air-force force forces police guard party coalition opposition campaign
        union federation association league club team company firm corporation bank group organisation organization charity
        foundation institute university school college hospital newspaper broadcaster channel network station embassy consulate
        secretariat presidency cabinet junta regime state country nation city authority watchdog regulator board panel
        family couple duo household public crowd startup start-up lab labs laboratory utility lender insurer carmaker automaker chipmaker
        command headquarters church movement militia alliance bloc airline operator maker manufacturer retailer outlet
        magazine biz daily weekly tabloid site website service wire newswire media press pentagon kremlin
        """;

    private const string Documents = """
        statement report letter release communique communiqué memo memorandum document tweet post message email e-mail note
        editorial commentary article paper study survey filing complaint lawsuit indictment affidavit declaration resolution
        dispatch despatch notice bulletin transcript summary text order ruling verdict judgment judgement decree petition poll
        blog column op-ed notification leaflet pamphlet manifesto book memoir website announcement remarks comments ad
        piece story headline dossier guideline guidelines profile placards signs banners reports studies papers
        advertisement caption sign banner placard bill plan draft agreement statements letters tweets messages posts emails e-mails
        """;

    private const string Events = """
        interview briefing conference press-conference speech address rally meeting hearing testimony debate podcast call
        telecast broadcast appearance ceremony summit event forum session panel video twitter facebook instagram television tv
        radio recording court public private parliament writing congress reporters journalists
        """;

    // Who is called so, with a state's demonym, speaks for the state: "a Northlandic diplomat", not "a Northlandic farmer".
    private const string Offices = """
        official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople representative
        representatives minister ministers premier chancellor president secretary secretaries leader leaders ambassador
        ambassadors envoy envoys diplomat diplomats negotiator negotiators delegate delegates senator senators lawmaker
        lawmakers legislator legislators mp mps officer officers commander commanders general generals admiral admirals
        colonel colonels authorities prosecutor prosecutors source sources director aide aides undersecretary troops soldiers
        """;

    // With and without a stop: "Inc.".
    private const string CompanyTails = """
        inc corp ltd plc llc ag sa labs laboratories systems technologies technology motors foods energy partners holdings group
        pharma pharmaceuticals therapeutics airlines airways industries studios entertainment software networks solutions capital
        ventures records pictures stores brands resources steel oil gas power electric bancorp financial insurance robotics
        works construction shipping builders aerospace dynamics semiconductor semiconductors logistics media interactive games healthcare analytics
        """;

    /// <summary>Adds them to <paramref name="table"/>.</summary>
    public static void AddTo(WordClassTable table)
    {
        table.AddAll(Roles, Role);
        table.AddAll(GeneralRoles, Role | General);
        table.AddAll(Plurals, Role | Plural);
        table.AddAll(Offices, Office);
        table.AddAll(Bodies, Body);
        table.AddAll(Documents, Document);
        table.AddAll(Events, Event);
        table.AddAll(CompanyTails, CompanyTail);
        foreach (TextSpan tail in new WordList(CompanyTails)) table.Add(tail.In(CompanyTails) + ".", CompanyTail);
        table.AddAll("spokesman congressman businessman policeman gentleman king prince emir sheikh sultan duke pope bishop", Role | Male);
        table.AddAll("spokeswoman chairwoman congresswoman businesswoman policewoman queen princess duchess actress", Role | Female);
        table.AddAll("mum-of-one mum-of-two mum-of-three mum-of-four mother-of-one mother-of-two mother-of-three mother-of-four", Role | Female);
        table.AddAll("dad-of-one dad-of-two dad-of-three dad-of-four father-of-one father-of-two father-of-three father-of-four", Role | Male);
        table.AddAll(
            "portuguese spaniard frenchman englishman scotsman welshman irishman dutchman briton swede dane finn pole turk", Role);
        table.AddAll("frenchwoman englishwoman irishwoman welshwoman scotswoman dutchwoman", Role | Female);
        table.AddAll(
            "mum mom gran grandma grandmother aunt niece girlfriend waitress actress schoolgirl nun headmistress "
            + "stateswoman stewardess saleswoman councilwoman assemblywoman", Female);
        table.AddAll(
            "dad grandpa grandad granddad grandfather uncle nephew boyfriend waiter schoolboy monk headmaster "
            + "frenchman englishman scotsman welshman irishman dutchman fireman fisherman salesman councilman "
            + "assemblyman statesman foreman frontman batsman", Male);
        table.AddAll("man father son brother husband fiancé mr mr. sir lord", Male);
        table.AddAll("woman mother daughter sister wife widow fiancée mrs mrs. ms ms. miss lady dame madam", Female);
    }
}
