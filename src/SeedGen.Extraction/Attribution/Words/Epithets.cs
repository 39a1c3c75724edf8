using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>
/// How the news calls a person a second time: by a word that means as much as the first ("Sen. Lee ... the lawmaker"), or by one
/// that fits anybody ("the 54-year-old").
/// </summary>
internal static class Epithets
{
    // Any later word of a row may be taken up by the first. A long row goes on in another with the same first word.
    private const string Table = """
        senator sen sen. lawmaker
        representative rep rep. congressman congresswoman
        congressman rep rep. representative
        congresswoman rep rep. representative
        lawmaker sen sen. rep rep. senator representative congressman congresswoman mp legislator assemblyman assemblywoman delegate councillor
        legislator sen sen. rep rep. senator representative congressman congresswoman mp lawmaker assemblyman assemblywoman
        parliamentarian mp lawmaker
        politician sen sen. rep rep. gov gov. senator representative congressman congresswoman mp lawmaker minister mayor governor
        politician councillor candidate
        governor gov gov.
        president pres pres. counterpart
        professor prof prof.
        academic professor prof prof. lecturer scholar historian researcher scientist
        scholar professor prof prof. lecturer historian fellow
        doctor dr dr. physician surgeon gp
        physician dr dr. doctor
        medic dr dr. doctor nurse paramedic
        general gen gen. commander
        colonel col col.
        major maj maj.
        lieutenant lt lt.
        captain capt capt. skipper
        skipper captain capt capt.
        sergeant sgt sgt. detective
        officer sgt sgt. lt lt. capt capt. sergeant lieutenant captain inspector constable detective
        detective det det. inspector dci constable
        commander admiral adm adm. general gen gen. colonel col col.
        admiral adm adm.
        minister secretary counterpart
        secretary sec sec.
        premier minister
        reverend rev rev.
        councillor cllr cllr.
        clergyman rev rev. reverend vicar pastor bishop priest
        pastor rev rev. reverend
        vicar rev rev. reverend
        priest fr fr. father
        archbishop cardinal bishop prelate
        bishop cardinal archbishop prelate
        prelate cardinal archbishop bishop
        cleric imam priest pastor bishop archbishop cardinal ayatollah rabbi
        nun sister
        publican landlord landlady
        justice judge
        judge justice magistrate
        sheriff chief
        boss manager coach executive ceo chairman director chief head gaffer
        coach manager boss
        manager boss coach
        executive ceo boss cfo coo president
        ceo executive boss chief
        chief boss head executive ceo director commissioner superintendent
        head chief director leader chair
        chair chairman chairwoman chairperson
        founder co-founder cofounder
        entrepreneur founder co-founder businessman businesswoman
        businessman entrepreneur tycoon mogul billionaire developer
        tycoon businessman billionaire mogul
        billionaire tycoon mogul investor
        author novelist writer biographer poet
        writer novelist author journalist columnist poet playwright essayist
        novelist author writer
        playwright dramatist writer
        actor star
        actress star actor
        star actor actress singer rapper player striker champion comedian presenter
        singer musician vocalist songwriter singer-songwriter frontman star rapper
        musician singer guitarist drummer pianist songwriter rapper violinist
        performer singer actor actress dancer comedian
        artist painter sculptor singer musician rapper
        director filmmaker film-maker
        filmmaker director
        comedian comic
        presenter host broadcaster anchor
        host presenter anchor
        journalist reporter correspondent columnist editor
        reporter journalist correspondent
        lawyer attorney solicitor barrister counsel advocate qc kc prosecutor
        attorney lawyer solicitor counsel prosecutor
        barrister lawyer qc kc
        solicitor lawyer
        prosecutor attorney
        scientist researcher biologist physicist chemist geologist astronomer ecologist zoologist ornithologist virologist epidemiologist
        researcher scientist biologist physicist chemist geologist astronomer ecologist zoologist ornithologist psychologist sociologist
        researcher economist fellow virologist epidemiologist professor author
        expert analyst specialist professor researcher economist scientist fellow historian
        analyst strategist economist fellow
        economist analyst strategist
        biologist zoologist ornithologist ecologist
        spokesman spokesperson
        spokeswoman spokesperson
        spokesperson spokesman spokeswoman
        diplomat ambassador envoy consul minister
        envoy ambassador diplomat
        leader chairman president head chief
        mum mother mom mum-of-two mum-of-three mum-of-four mum-of-one
        mom mother mum
        mother mum mom mum-of-two mum-of-three mother-of-two mother-of-three mother-of-four
        dad father dad-of-two dad-of-three
        father dad dad-of-two dad-of-three father-of-two father-of-three father-of-four
        parent mother father mum dad mum-of-two mum-of-three
        grandmother gran nan grandma
        grandfather grandad granddad grandpa
        neighbour neighbor
        cop officer policeman sergeant detective
        soldier sergeant private corporal veteran
        veteran soldier ex-soldier
        athlete runner sprinter swimmer gymnast player
        player midfielder striker defender goalkeeper winger forward quarterback guard
        footballer midfielder striker defender goalkeeper winger captain player
        goalkeeper keeper
        keeper goalkeeper
        farmer grower rancher
        resident local
        campaigner activist
        activist campaigner organizer organiser
        nominee candidate
        candidate nominee
        company firm maker manufacturer chipmaker carmaker automaker retailer airline developer supplier producer group startup start-up inc
        company inc. corp corp. ltd ltd. plc ag gmbh llc co co.
        firm company maker manufacturer chipmaker carmaker automaker retailer developer supplier group startup start-up inc inc. corp corp.
        firm ltd ltd. plc ag gmbh llc
        business company firm maker retailer inc inc. ltd ltd. plc
        manufacturer maker carmaker automaker chipmaker
        maker manufacturer
        carmaker automaker maker
        lender bank
        charity foundation trust
        organisation charity foundation trust union association society group
        organization charity foundation trust union association society group
        group association coalition alliance network society
        agency administration bureau service department commission authority office council
        authority council
        regulator commission authority watchdog
        watchdog commission regulator authority
        newspaper times post journal tribune paper gazette herald
        paper times post journal tribune newspaper gazette herald
        broadcaster network channel
        school academy
        club fc united city
        team side club
        """;

    // Offices that one person holds and another does not: who is called so later must have been called so before.
    private static readonly WordSet Offices = new("""
        official spokesman spokeswoman spokesperson representative minister premier chancellor president secretary leader
        ambassador envoy diplomat senator lawmaker legislator governor mayor councillor councilor commissioner candidate nominee
        judge justice prosecutor lawyer attorney solicitor barrister counsel defendant plaintiff witness victim suspect sheriff
        officer detective inspector superintendent constable commander general admiral colonel captain referee king queen prince
        princess pope bishop archbishop cardinal chief chairman chairwoman chairperson chair director manager coach boss executive
        ceo head principal editor reporter journalist correspondent interviewer moderator host owner deputy aide adviser advisor
        mother father husband wife son daughter brother sister widow parent friend colleague neighbour neighbor lawmaker
        congressman congresswoman president-elect speaker source insider attorney-general observer
        """);

    // Offices that a whole article may be about.
    private static readonly WordSet High = new(
        "minister president premier chancellor governor mayor senator leader chairman chairwoman ceo chief boss manager coach captain director");

    private static readonly WordSet Companies = new("company firm group organisation organization corporation business maker retailer manufacturer");

    private static readonly WordSet Firms = new("company firm corporation maker retailer manufacturer");

    private static readonly WordSet Public = new("""
        government administration ministry department office bureau council commission committee congress parliament senate assembly
        court tribunal military army navy force police party university school college union nations embassy authority agency
        house foundation association society state front militia caliphate
        """);

    private static readonly WordSet Issued = new("""
        statement communique communiqué release letter declaration message tweet post note email e-mail memo announcement dispatch
        despatch notice notification text filing complaint lawsuit
        """);

    private static readonly WordSet Suits = new("filing complaint lawsuit");

    // Where somebody stands on a field.
    private static readonly WordSet Players = new("""
        midfielder striker defender goalkeeper keeper winger forward full-back centre-back left-back right-back fly-half scrum-half flanker hooker
        quarterback pitcher linebacker receiver goalie goaltender shortstop outfielder guard bowler batsman batter all-rounder playmaker
        """);

    private static readonly WordSet TeamHeads = new("manager coach boss gaffer referee umpire chairman owner");

    private static readonly WordIndex Words = new();

    // By the number of a row's first word, the numbers of the words that it may take up.
    private static readonly List<int>?[] Rows = Read();

    /// <summary>The number of the word that <paramref name="token"/> is in the table; zero when it is not there.</summary>
    public static int NumberOf(TextDocument document, in Token token) => Words.Find(token.Hash, document.WordsOf(token));

    /// <summary>
    /// True when somebody introduced as word number <paramref name="trait"/> may be called by word number <paramref name="word"/> later.
    /// </summary>
    public static bool Fits(int trait, int word) => trait != 0 && Rows[word] is { } row && row.Contains(trait);

    /// <summary>True when <paramref name="word"/> calls nobody by an office: who was spoken of last may be meant.</summary>
    public static bool FitsAnybody(ReadOnlySpan<char> word) => !Offices.Contains(word);

    /// <summary>True for offices of those whom articles are about.</summary>
    public static bool IsHigh(ReadOnlySpan<char> word) => High.Contains(word);

    /// <summary>True for a word that means a body by its kind only: "the company".</summary>
    public static bool IsAnyCompany(ReadOnlySpan<char> word) => Companies.Contains(word);

    /// <summary>True for a word that means a company and no charity: "the firm", not "the group".</summary>
    public static bool IsFirm(ReadOnlySpan<char> word) => Firms.Contains(word);

    /// <summary>True for bodies that are no company.</summary>
    public static bool IsPublic(ReadOnlySpan<char> word) => Public.Contains(word);

    /// <summary>True for writings that speak for whoever issued them: "the statement", not "the study".</summary>
    public static bool IsIssued(ReadOnlySpan<char> word) => Issued.Contains(word);

    /// <summary>True for a paper by which somebody goes to court.</summary>
    public static bool IsSuit(ReadOnlySpan<char> word) => Suits.Contains(word);

    /// <summary>True for the places of players on a field.</summary>
    public static bool IsPlayer(ReadOnlySpan<char> word) => Players.Contains(word);

    /// <summary>True for those who stand beside the field.</summary>
    public static bool RunsTeam(ReadOnlySpan<char> word) => TeamHeads.Contains(word);

    private static List<int>?[] Read()
    {
        List<int>?[] rows = new List<int>?[64];
        int first = 0;
        int end = -1;
        foreach (TextSpan place in new WordList(Table))
        {
            int word = Words.Add(Table, place);
            if (word >= rows.Length) Array.Resize(ref rows, rows.Length * 2);
            bool isFirst = end < 0 || Table.IndexOf('\n', end, place.Start - end) >= 0;
            if (isFirst) first = word;
            else (rows[first] ??= []).Add(word);
            end = place.End;
        }

        return rows;
    }
}
