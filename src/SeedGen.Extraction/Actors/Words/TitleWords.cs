using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors.Words;

/// <summary>Words that stand before or behind a person's name and say what the person is.</summary>
internal static class TitleWords
{
    /// <summary>Forms of address: a single capitalised word behind one is a name.</summary>
    public const string Honorifics = """
        Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Sen Sens Senator Rep Reps Representative Gov
        Govs Governor
        Gen Lt Col Maj Sgt Capt Cmdr Adm Admiral Colonel Lieutenant Sergeant Captain President Chancellor Pope Judge
        Justice Congressman Congresswoman Mayor Sheriff Ambassador Sheikh Ayatollah Imam Rabbi Cllr Councillor Councilman
        Councilwoman Brig Brigadier Commander Detective Inspector Superintendent Constable Baroness Baron Archbishop Bishop
        Cardinal Pastor Cpl Gda Det Insp Supt Hon Coach Comrade Hajiya Hajia Alhaji Engr Barr Shri Smt Datuk Ustaz Maulana
        Mufti Herr Viscount
        Frau Monsieur Madame Sister Patriarch Monsignor Msgr Canon Atty DCI DSI WPC Emeritus Emerita Tem Tempore
        """;

    /// <summary>Letters behind a name: "Tom Reed QC".</summary>
    public const string Behind = "QC KC SC BL MP MEP MSP MLA PhD MD OBE CBE MBE KBE DBE AO OAM CMG DSO QPM FRS Esq";

    /// <summary>Relatives: "her husband Karel" needs no other proof.</summary>
    public const string Kin = """
        husband wife son daughter brother sister father mother dad mum mom uncle aunt nephew niece cousin grandson granddaughter
        grandfather grandmother boyfriend girlfriend partner widow widower fiancé fiancée stepson stepdaughter stepfather stepmother
        youngest eldest oldest
        """;

    /// <summary>Relatives of whom a text names several: "two sons, Karel and Jan".</summary>
    public static readonly WordSet Kinsfolk = new(
        "sons daughters brothers sisters children grandchildren grandsons granddaughters stepsons stepdaughters stepchildren nephews nieces twins");

    /// <summary>Whoever has no trade: "a man called Felix".</summary>
    public const string Anybody =
        "man woman boy girl child person teenager baby toddler youth guy lad stranger friend neighbour neighbor resident survivor";

    /// <summary>Offices and trades, capitalised or not: a name of two words and more behind one is a person's.</summary>
    public const string Roles = """
        spokesman spokeswoman spokesperson leader president vice-president minister premier chancellor analyst director
        secretary secretary-general chief head chairman chairwoman chairperson chair CEO CFO executive officer manager
        commander general ambassador senator congressman congresswoman lawmaker lawyer attorney prosecutor professor
        researcher expert specialist economist journalist reporter correspondent author writer editor columnist actor
        actress singer musician coach captain player activist dissident founder co-founder owner adviser advisor aide envoy
        diplomat historian scientist physicist engineer judge justice sheriff mayor governor king queen prince princess
        pope bishop archbishop cardinal candidate representative official marshal admiral colonel major lieutenant sergeant
        dictator strongman tsar emperor pilot doctor physician nurse teacher student billionaire businessman businesswoman
        investor speaker whip treasurer commissioner superintendent inspector detective constable wife husband son daughter
        brother sister father mother deputy elect counsel fellow colleague co-author co-director granddaughter grandson niece
        nephew cousin uncle aunt widow widower girlfriend boyfriend fiancée composer filmmaker film-maker novelist poet painter
        artist architect photographer designer dancer choreographer conductor chef astronomer astronaut cosmonaut biologist
        chemist geologist psychologist sociologist philosopher striker midfielder defender goalkeeper winger substitute
        referee captain manager trainer quarterback pitcher golfer cyclist runner swimmer jockey farmer fisherman
        shopkeeper waitress waiter bartender nanny plumber electrician shepherd trader banker broker strategist producer
        presenter host blogger programmer hacker
        whistleblower campaigner organiser organizer volunteer preacher pastor imam bishop councillor alderman
        administrator undersecretary agent publicist promoter signaller
        critic advocate grandmaster publican headteacher headmaster headmistress caretaker meteorologist virologist epidemiologist
        ecologist zoologist archaeologist anthropologist mathematician comedian rapper drummer guitarist vocalist podcaster
        entrepreneur tycoon landlord landlady vicar priest nun monk chaplain paramedic firefighter lifeguard ranger boxer wrestler
        sprinter cricketer batsman bowler footballer skipper flanker hooker fly-half librarian curator driver shopper commuter
        neighbour neighbor grandmother grandfather mum dad
        team-mate teammate pundit novice trustee
        clerk goalie mechanic technician lecturer accountant surgeon dentist pharmacist lobbyist negotiator mediator translator policeman
        policewoman salesman saleswoman barrister solicitor midwife auditor bookkeeper
        juror runner-up tourist victim suspect defendant plaintiff gunman witness survivor resident retiree pensioner veteran
        soldier officer pupil garda
        moderator coxswain challenger pianist violinist cellist sculptor cartoonist illustrator playwright dramatist screenwriter
        songwriter essayist biographer memoirist broadcaster neuroscientist oceanographer seismologist climatologist botanist
        oncologist cardiologist pathologist radiologist psychiatrist veterinarian therapist statistician ornithologist geneticist
        theologian coroner magistrate bailiff paralegal scholar commentator lobsterman
        carpenter plasterer bricklayer hairdresser gardener steward stewardess receptionist rower gymnast umpire climber diver
        beekeeper rancher winemaker frontman bandmate provost instructor
        counterpart predecessor successor
        champion medallist heptathlete pentathlete decathlete hurdler triathlete goalscorer newcomer debutant compatriot full-back scrum-half
        prop heiress widower socialite supermodel magician illusionist
        """;

    /// <summary>Of a party, and part of no name: "Democrat Kim Reed", "Iowa Republicans".</summary>
    public static readonly WordSet Partisans = new("Republican Republicans Democrat Democrats Democratic GOP");

    /// <summary>Ranks and an office that are other names' initials, too: titles only where a name follows.</summary>
    public const string Ranks = "PC DC DS DI PM";
}
