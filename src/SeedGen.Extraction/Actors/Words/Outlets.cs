namespace SeedGen.Extraction.Actors.Words;

/// <summary>Media that texts name without introduction: one a line, names between commas, the fullest first.</summary>
internal static class Outlets
{
    /// <summary>News agencies, broadcasters, newspapers, magazines.</summary>
    public const string Table = """
        Agence France-Presse, AFP
        Associated Press, AP
        British Broadcasting Corporation, BBC, BBC News
        Cable News Network, CNN
        Reuters
        TASS, Tass, ITAR-TASS
        RIA Novosti
        Interfax
        Xinhua
        Yonhap
        Kyodo
        ANSA
        DPA
        United Press International, UPI
        Press Association
        Press Trust of India
        Anadolu Agency
        Korean Central News Agency, KCNA
        Al Jazeera, Al-Jazeera
        Al Arabiya
        Bloomberg, Bloomberg News
        Der Spiegel, Spiegel
        Die Zeit
        Die Welt
        Süddeutsche Zeitung
        Le Monde
        Le Figaro
        Libération
        El País
        El Mundo
        La Repubblica
        Corriere della Sera
        Deutsche Welle
        NHK
        Asahi Shimbun
        Yomiuri Shimbun
        Fox News
        NBC, NBC News
        ABC News
        CBS, CBS News
        PBS
        NPR, National Public Radio
        CNBC
        MSNBC
        C-SPAN, CSPAN
        Charlie Hebdo
        Chicago Sun-Times, Sun-Times
        HBO
        MTV
        ESPN
        Eurosport
        Fox Business
        Sky Sports
        Radio 4, BBC Radio 4
        Radio 5 Live, BBC Radio 5 Live
        BBC World Service, World Service
        ITV
        Channel 4
        Sky News
        GB News
        France 24
        Radio France Internationale, RFI
        Euronews
        RTÉ
        CBC, CBC News
        New York Times
        New York Post
        The New Yorker, the New Yorker
        Wall Street Journal
        Washington Post
        Washington Times
        Los Angeles Times
        Chicago Tribune
        Boston Globe
        USA Today
        Financial Times
        The Times, the Times
        Sunday Times
        The Guardian, the Guardian
        The Independent, the Independent
        Daily Telegraph
        Daily Mail
        Daily Mirror
        Evening Standard
        The Economist, the Economist
        Time magazine
        Newsweek
        Forbes
        BuzzFeed
        Huffington Post, HuffPost
        Politico
        Breitbart
        Vanity Fair
        Rolling Stone
        National Geographic
        The Lancet, the Lancet, Lancet
        New England Journal of Medicine
        Scientific American
        Haaretz
        Jerusalem Post
        Times of India
        South China Morning Post
        Global Times
        People's Daily
        Straits Times
        Sydney Morning Herald
        Globe and Mail
        Toronto Star
        Izvestia
        Kommersant
        Pravda
        Novaya Gazeta
        Moscow Times
        Kyiv Independent
        Press TV
        Russia Today
        Radio Free Europe
        Voice of America
        WikiLeaks
        The Canadian Press, Canadian Press
        Kyodo News
        Jiji Press
        EFE
        Belga
        Ritzau
        Ukrinform
        Tasnim
        Fars News Agency
        IRNA
        ISNA
        Central News Agency
        Bernama
        Antara
        The Verge
        Wired
        TechCrunch
        Ars Technica
        Engadget
        Axios
        ProPublica
        Business Insider
        MarketWatch
        Barron's
        Mother Jones
        The Hill
        Roll Call
        Daily Beast
        National Review
        New Republic
        Washington Examiner
        Daily Caller
        Newsmax
        Univision
        Telemundo
        Hollywood Reporter
        Sports Illustrated
        The Athletic
        Miami Herald
        Houston Chronicle
        Dallas Morning News
        Philadelphia Inquirer
        San Francisco Chronicle
        Denver Post
        Seattle Times
        Star Tribune
        Detroit Free Press
        Arizona Republic
        Christian Science Monitor
        Des Moines Register
        Weekly Standard
        National Journal
        Newsday
        Baltimore Sun
        Tampa Bay Times
        Sunday Telegraph
        Mail on Sunday
        Sunday Mirror
        Sunday Post
        Daily Express
        Daily Star
        Daily Record
        Irish Times
        Irish Independent
        Irish Examiner
        Belfast Telegraph
        Yorkshire Post
        Manchester Evening News
        Liverpool Echo
        Radio Times
        New Statesman
        LBC
        S4C
        Le Parisien
        L'Équipe
        Les Échos
        Mediapart
        BFM TV, BFMTV
        France Info, Franceinfo
        Bild
        Frankfurter Allgemeine Zeitung, FAZ
        Handelsblatt
        Tagesspiegel
        ARD
        ZDF
        ORF
        Neue Zürcher Zeitung, NZZ
        La Stampa
        Il Sole 24 Ore
        Il Messaggero
        RAI
        Gazzetta dello Sport
        La Vanguardia
        RTVE
        De Telegraaf
        De Volkskrant, de Volkskrant
        Le Soir
        Dagens Nyheter
        Aftonbladet
        Aftenposten
        Jyllands-Posten
        Politiken
        Helsingin Sanomat
        Gazeta Wyborcza
        Ukrainska Pravda
        Meduza
        Times of Israel
        Asharq Al-Awsat
        Gulf News
        Khaleej Times
        Al-Ahram
        Daily Nation
        The East African
        Mail & Guardian
        News24
        SABC
        Premium Times
        ThisDay
        The Hindu
        Hindustan Times
        Indian Express
        NDTV
        Dainik Bhaskar
        CGTN
        China Daily
        Caixin
        Taipei Times
        Japan Times
        Mainichi Shimbun
        Chosun Ilbo
        JoongAng Ilbo
        Korea Herald
        Korea Times
        KBS
        Bangkok Post
        Jakarta Post
        Rappler
        Philippine Daily Inquirer
        ABS-CBN
        Australian Broadcasting Corporation
        Australian Financial Review
        New Zealand Herald
        RNZ
        O Globo
        Folha de S.Paulo
        TV Globo
        Clarín
        El Mercurio
        El Tiempo
        El Universal
        Televisa
        Telesur
        National Post
        Global News
        CTV News
        Radio-Canada
        New Scientist
        The Oregonian, the Oregonian, Oregonian
        Rodong Sinmun
        Sacramento Bee
        Plain Dealer
        Atlanta Journal-Constitution
        San Diego Union-Tribune
        The Atlantic magazine
        The Spectator, the Spectator
        The Intercept, the Intercept
        Private Eye
        Middle East Eye
        ITV News
        Channel 4 News
        Channel 5 News
        TalkSport, talkSPORT
        Daily Echo
        TMZ, TMZ Sports
        Us Weekly
        People magazine
        Al-Monitor
        Svenska Dagbladet
        NRK
        SVT
        Yle
        VRT
        RTBF
        Der Standard
        Die Presse
        Le Temps
        Público
        Hürriyet, Hurriyet
        TRT World
        Geo News
        Prothom Alo
        Nikkei Asia
        Dow Jones Newswires
        Thomson Financial
        CTK
        WAFA
        Defense News
        Military Times
        Bellingcat
        Suspilne
        Interfax-Ukraine
        Radio New Zealand
        Stuff.co.nz
        Good Morning Britain
        Good Morning America
        BBC Breakfast
        BBC One, BBC1
        BBC Two, BBC2
        BBC Three, BBC3
        BBC Four, BBC4
        BBC World
        BBC Scotland
        BBC Wales
        ITV1
        ITV2
        Channel Five, Channel 5
        Sky One
        Radio 1, BBC Radio 1
        Radio 2, BBC Radio 2
        Radio 3, BBC Radio 3
        Five Live, Radio Five Live, BBC Radio Five Live, BBC Five Live
        GMTV
        UTV
        Classic FM
        Capital Radio
        Virgin Radio
        NME
        Music Week
        Sunday Herald
        Sunday Express
        News of the World
        Western Mail
        Northern Echo
        Lloyd's List
        Investors Chronicle
        Times Literary Supplement
        La Tribune
        L'Equipe
        Vedomosti
        TF1
        Canal Plus, Canal+
        Slashdot
        CNET
        ZDNet
        """;
}
