namespace SeedGen.Extraction.Actors;

/// <summary>Words that, beside a name, say that it is a body's.</summary>
internal static class BodyWords
{
    /// <summary>What bodies are: "the carmaker X", "X, a bank based in ...".</summary>
    public const string Nouns = """
        company firm group giant conglomerate corporation maker carmaker automaker chipmaker drugmaker planemaker steelmaker
        brewer manufacturer producer supplier distributor retailer supermarket chain bookmaker airline carrier operator bank lender
        insurer broker brokerage fund consultancy agency watchdog regulator union federation party movement charity
        organisation organization club team side band orchestra label studio start-up startup rival rivals competitor
        competitors subsidiary parent unit affiliate division utility railway contractor exchange consortium venture house
        militia alliance foundation institute laboratory bureau ministry university college hospital museum lobby think-tank
        association society council network platform service builder owner developer vendor miner refiner bakery brewery
        winery distillery restaurant carriers
        collective cooperative co-operative outfit coalition authority academy observatory theatre
        provider providers publisher publishers housebuilder telco distributors
        companies firms groups banks airlines makers clubs unions parties startups giants brand brands
        """;

    /// <summary>What media are: "the daily X", "X television".</summary>
    public const string Media = """
        newspaper daily weekly tabloid magazine broadcaster broadcasters channel station website newswire journal newsletter
        newspapers magazines publication television radio paper periodical podcast
        """;

    /// <summary>What only bodies have: "X's shares", "X shareholders".</summary>
    public const string Owned = """
        shares share stock stocks profit profits revenue revenues earnings sales headquarters subsidiary subsidiaries
        customers shareholders shareholder investors creditors fleet products factory factories plant plants stores website
        board executives executive employees workforce staff engineers managers spokesman spokeswoman spokesperson spokespeople
        chairman chairwoman CEO CFO COO CTO analyst analysts economist economists strategist strategists coach striker
        midfielder defender goalkeeper captain manager fans supporters dealers dealerships brand brands users subscribers
        product software jet jets planes cars phones researchers scientists co-founder founder bosses boss unit division
        merger takeover bid offer dealer management
        """;

    /// <summary>Offices written in capitals: "X CEO".</summary>
    public const string Offices = "CEO CFO COO CTO";

    /// <summary>Those of a body before "of", "at", "for", "in" and its name: "shares in X", "a spokesman for X".</summary>
    public const string Members = """
        shares stake stakes stock holding analyst analysts economist economists strategist strategists spokesman spokeswoman
        spokesperson CEO CFO COO executive executives chairman chairwoman co-founder founder subsidiary division unit
        customers employees employee workers staff engineers engineer researchers researcher scientists scientist experts
        expert lawyers lawyer director manager managers partner shareholder shareholders member members board headquarters
        takeover acquisition owner owners fellow editor correspondent reporter professor lecturer officials
        """;

    /// <summary>What appears in media: "an article in X", "published in X".</summary>
    public const string Printed = "published appear appears appeared wrote writing article column editorial interview";

    /// <summary>What is done by bodies and seldom said of places: "made by X".</summary>
    public const string Done = """
        made built manufactured produced owned operated run acquired bought published issued sold launched supplied financed
        sponsored backed advised insured developed designed commissioned conducted filed employed funded organised organized
        poll survey study report offer bid takeover lawsuit reported
        """;

    /// <summary>Verbs of which a body or a person is the object: "sued X", "joined X".</summary>
    public const string Objects = """
        joined rejoined bought buy buying acquire acquired acquiring sued sue suing owns own beat beating defeat defeated
        face faced play plays join joining fined fine accused accuse founded co-founded manages quit left rescue against
        versus invest including like with
        """;

    /// <summary>What names of things and events end with: an index, a prize, a storm is no body.</summary>
    public const string Things = """
        Average Index Composite Conference Summit Cup Championship Championships Games Prize Award Awards Festival Store Kit
        Program Programme Project Plan Initiative Operation Typhoon Hurricane Cyclone Storm Tower Building Stadium Arena Station
        Highway Palace Castle Cathedral Hotel Day Night Week Month Year War Revolution Crisis Protocol Convention Accord Pact
        Deal Report Review Study Telescope Rocket Shuttle Spacecraft Mission Edition Series Season Show Tour Race Marathon Derby Final Finals
        """;

    /// <summary>What bodies do on purpose; weighs more than other verbs.</summary>
    public const string Deeds = """
        said says announced announces unveiled unveils launched launches agreed agrees refused refuses declined declines plans
        planned wants hopes expects bought buys sold sells sued sues filed files denied denies confirmed confirms warned warns
        urged urges offered offers promised promises reported reports published publishes hired acquired recalled recalls
        withdrew insists insisted believes released releases appealed demanded complained admitted apologised apologized
        bid outbid merged employs operates manufactures makes owns kept threatened
        """;

    /// <summary>Verbs of which a body or a person is the subject, beside those that end in "-ed".</summary>
    public const string Acts = """
        said says told tells sold sells bought buys built builds put made makes took takes won lost paid pays cut began begins
        held grew gave gives kept ran runs sent chose threw withdrew drew called will would has had plans expects hopes wants
        owns offers uses employs operates manufactures produces denies confirms refuses declines insists believes aims seeks
        must may might could can did does rose fell slid sank got saw shut met left went came knew thought is was
        releases announces unveils sues launches wins reports buys posts files opens adds agrees delays recalls bid
        """;

    /// <summary>Verbs of speech: whoever has a name of several words and speaks is a person, if nothing says otherwise.</summary>
    public const string Speech = "said says told tells added explained recalled wrote joked replied";

    /// <summary>Capitalised words and acronyms that name no body.</summary>
    public const string Never = """
        Staff TV AI CEO CFO COO CTO GDP IPO DNA USB UTC GMT EST EDT PST PDT CET DVD SUV SUVs HIV AIDS COVID COVID-19 LED QC KC
        PhD PC PCs SDK API ISP ISPs NGO NGOs HTML FTP DNS ATM ATMs DSL ADSL VoIP RAM CPU CCTV MRI ADHD PTSD ICU IVF STD STDs AGM EGM
        UAV UAVs IED IEDs APC APCs ICBM ICBMs WMD POW POWs IDP IDPs LNG LPG ETF ETFs VAT CBD CD CDs DVDs
        GPS SMS URL WiFi VIP HD LCD MP MPs DJ ID OK AM PM AD BC UFO USD EUR GBP AU CAD Q1 Q2 Q3 Q4 II III IV VI VII FAQ PDF
        Internet Web God Bible Koran Quran Islam Christianity Judaism Buddhism Hinduism Christian Christians Muslim Muslims
        Jewish Jews Jew Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist Sunni Shia Shiite Kurdish
        Kurds Palestinian Palestinians Arab Arabs Arabic English Latin Hebrew Mandarin European Europeans African Africans Asian
        Asians Western
        Westerners Eastern Northern Southern Nordic Scandinavian Latino Latinos Hispanic Black White
        Christmas Easter Ramadan Thanksgiving Halloween Olympics Olympic Olympian Brexit Nazi Nazis Nobel Oscar Oscars Grammy
        Emmy Bafta Baftas Bluetooth Windows Android Linux Mac MacBook PlayStation Xbox Kindle Photoshop Boxing Mr Mrs Ms Dr Sir Lady Lord
        President Minister Prime Emeritus Chancellor Secretary Senator Governor King Queen Prince Princess Pope Bishop Judge Justice
        General Captain Colonel Major Sergeant Professor Chairman Director Chief Senior Deputy Vice Former New Old North South
        East West Central Upper Lower Great Grand Big Little First Second Third Last Next Act Bill Law Treaty Agreement
        VP HR PR LGBT LGBTQ PAC PACs N.Y N.J N.C S.C N.H N.M D.C Ariz Calif Conn Colo Fla Ky Md Mich Minn Okla Tenn Tex Wis Wisc
        Constitution Amendment Chapter Article Section Part Figure Table Page Street Avenue Road Monday Spring Summer Autumn
        Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman Welshwoman Scotsman Dutchman Dutchwoman Spaniard
        Winter Budget I Thank Yes Hello Dear Please Government Governments Parliament Congress Senate Cabinet Army Navy Police Party
        Company Group Board Council Court Bank Union University Committee Commission Ministry Department Agency Office Jr Sr
        """;
}
