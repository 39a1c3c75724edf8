namespace SeedGen.Extraction.Actors;

/// <summary>Bodies and media that texts name without introduction.</summary>
internal static class Bodies
{
    /// <summary>One body a line: names between commas, the fullest first.</summary>
    public const string Organisations = """
        United Nations, UN, U.N.
        North Atlantic Treaty Organization, NATO, Nato
        European Union, EU, E.U.
        African Union
        European Commission
        European Central Bank, ECB
        World Health Organization, WHO
        World Trade Organization, WTO
        World Bank
        International Monetary Fund, IMF
        International Atomic Energy Agency, IAEA
        International Criminal Court, ICC
        UNICEF, Unicef
        UNESCO, Unesco
        OPEC, Opec
        ASEAN, Asean
        Red Cross
        White House
        Pentagon
        Kremlin
        Downing Street
        Federal Reserve
        Central Intelligence Agency, CIA
        Federal Bureau of Investigation, FBI
        National Aeronautics and Space Administration, NASA, Nasa
        Interpol
        Amnesty International
        Human Rights Watch
        Greenpeace
        Taliban
        Hamas
        Hezbollah
        Islamic State, ISIS, ISIL
        Al-Qaeda, al-Qaeda, al-Qaida
        Boeing
        Airbus
        Lockheed Martin
        Microsoft
        Google
        Facebook
        Twitter
        Toyota
        Volkswagen
        Samsung
        General Motors
        General Electric
        """;

    /// <summary>One medium a line: names between commas, the fullest first.</summary>
    public const string Media = """
        Agence France-Presse, AFP
        Associated Press, AP
        British Broadcasting Corporation, BBC
        Cable News Network, CNN
        Reuters
        TASS, Tass
        RIA Novosti
        Interfax
        Xinhua
        Yonhap
        Kyodo
        Korean Central News Agency, KCNA
        Al Jazeera, Al-Jazeera
        Bloomberg
        Der Spiegel
        Le Monde
        El País
        Deutsche Welle
        Fox News
        NBC
        ABC News
        CBS News
        CNBC
        MSNBC
        Sky News
        New York Times
        Wall Street Journal
        Washington Post
        Financial Times
        Radio Free Europe
        """;
}
