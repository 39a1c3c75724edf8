namespace SeedGen.Extraction.Actors;

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
        C-SPAN
        HBO
        MTV
        ESPN
        Eurosport
        Fox Business
        Sky Sports
        ITV
        Channel 4
        Sky News
        GB News
        France 24
        Radio France Internationale, RFI
        Euronews
        RTÉ
        CBC
        New York Times
        New York Post
        New Yorker
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
        """;
}
