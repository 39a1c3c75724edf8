namespace SeedGen.Extraction.Actors;

/// <summary>Bodies that texts name without introduction: one a line, names between commas, the fullest first.</summary>
internal static class Bodies
{
    /// <summary>Bodies of states and between states, parties, movements, and those that act for the public.</summary>
    public const string Public = """
        United Nations, UN, U.N.
        North Atlantic Treaty Organization, NATO, Nato
        UN Security Council, U.N. Security Council, Security Council
        European Union, EU, E.U.
        African Union
        Arab League
        European Commission
        European Parliament
        European Council
        European Central Bank, ECB
        European Court of Human Rights
        European Space Agency, ESA
        World Health Organization, WHO
        World Trade Organization, WTO
        World Bank
        World Food Programme, WFP
        International Monetary Fund, IMF
        International Atomic Energy Agency, IAEA
        International Criminal Court, ICC
        International Court of Justice
        International Energy Agency, IEA
        International Labour Organization
        International Air Transport Association, IATA
        Organisation for Economic Co-operation and Development, OECD
        Organization for Security and Co-operation in Europe, OSCE
        UNICEF, Unicef
        UNESCO, Unesco
        UNHCR
        OPEC, Opec
        ASEAN, Asean
        Mercosur
        Red Cross
        Red Crescent
        White House
        Pentagon
        Kremlin
        Downing Street
        Whitehall
        Federal Reserve, Fed
        Bank of England
        Bank of Japan
        Bundesbank
        Bundestag
        Knesset
        Duma, State Duma
        House of Commons
        House of Lords
        House of Representatives
        US Senate, U.S. Senate, United States Senate
        US Congress, U.S. Congress, United States Congress
        State Department, US State Department, U.S. State Department
        Treasury Department, US Treasury, U.S. Treasury
        Justice Department, US Justice Department, U.S. Justice Department
        Defense Department
        Homeland Security
        Supreme Court, US Supreme Court, U.S. Supreme Court
        Central Intelligence Agency, CIA
        Federal Bureau of Investigation, FBI
        National Security Agency, NSA
        National Aeronautics and Space Administration, NASA, Nasa
        Food and Drug Administration, FDA
        Federal Aviation Administration, FAA
        Federal Trade Commission, FTC
        Federal Communications Commission, FCC
        Securities and Exchange Commission, SEC
        Environmental Protection Agency, EPA
        Centers for Disease Control and Prevention, CDC
        National Transportation Safety Board, NTSB
        National Weather Service
        Internal Revenue Service, IRS
        US Air Force, U.S. Air Force, United States Air Force, USAF
        US Army, U.S. Army, United States Army
        US Navy, U.S. Navy, United States Navy
        Royal Navy
        Royal Air Force, RAF
        Scotland Yard
        National Health Service, NHS
        Interpol
        Europol
        KGB
        FSB
        Mossad
        MI5
        MI6
        Republican Party, GOP
        Democratic Party
        Labour Party
        Conservative Party
        Liberal Democrats
        Christian Democrats
        Social Democrats
        Amnesty International
        Human Rights Watch
        Greenpeace
        Oxfam
        Save the Children
        Doctors Without Borders, Médecins Sans Frontières
        Transparency International
        Gates Foundation, Bill and Melinda Gates Foundation
        Salvation Army
        AFL-CIO
        United Auto Workers, UAW
        Teamsters
        American Civil Liberties Union, ACLU
        National Rifle Association, NRA
        Taliban
        Hamas
        Hezbollah
        Fatah
        Boko Haram
        Islamic State, ISIS, ISIL
        Al-Qaeda, al-Qaeda, al-Qaida, Al Qaeda, al Qaeda
        Ku Klux Klan
        Gestapo
        International Olympic Committee, IOC
        FIFA, Fifa
        UEFA, Uefa
        ATP
        WTA
        NCAA
        NBA
        NFL
        NHL
        Premier League
        Formula One
        Royal Society
        Smithsonian Institution, Smithsonian
        Harvard University, Harvard
        Yale University, Yale
        Stanford University
        Princeton University
        Columbia University
        Massachusetts Institute of Technology, MIT
        Oxford University
        Cambridge University
        CERN
        """;

    /// <summary>Companies of the world's exchanges, airlines, banks and brands known by their maker's name.</summary>
    public const string Companies = """
        Airbus
        Boeing
        Bombardier
        Embraer
        Lockheed Martin, Lockheed
        Northrop Grumman, Northrop
        Raytheon
        General Dynamics
        BAE Systems
        EADS
        Dassault
        Thales
        Safran
        Rolls-Royce
        Pratt & Whitney
        Honeywell
        SpaceX
        Blue Origin
        Arianespace
        Microsoft
        Google
        Alphabet
        Apple Inc., Apple Inc, Apple Computer
        IBM
        Intel
        AMD
        Nvidia
        Qualcomm
        Cisco, Cisco Systems
        Hewlett-Packard
        Dell
        Lenovo
        Huawei
        Xiaomi
        Foxconn
        TSMC
        Samsung, Samsung Electronics
        LG Electronics
        Sony
        Panasonic
        Toshiba
        Hitachi
        Sharp Corporation
        Fujitsu
        Nintendo
        Nokia
        Ericsson
        Motorola
        BlackBerry
        SAP
        Adobe
        Yahoo, Yahoo!
        eBay
        PayPal
        Netflix
        Spotify
        Uber
        Airbnb
        Facebook
        Twitter
        YouTube
        WhatsApp
        Instagram
        TikTok
        Snapchat
        LinkedIn
        Telegram
        Tencent
        Alibaba
        Baidu
        SoftBank
        Wikipedia
        Mozilla
        General Motors, GM
        General Electric, GE
        Ford Motor Company, Ford Motor Co, Ford Motor
        Chrysler
        DaimlerChrysler
        Daimler, Daimler AG
        Mercedes-Benz
        BMW
        Volkswagen, VW
        Audi
        Porsche
        Opel
        Fiat
        Ferrari
        Peugeot
        Renault
        Citroën
        Volvo
        Saab
        Toyota
        Honda
        Nissan
        Mazda
        Mitsubishi
        Subaru
        Suzuki
        Hyundai
        Kia Motors
        Tata Motors
        Jaguar Land Rover
        Tesla
        Michelin
        Goodyear
        Bosch
        Siemens
        Alstom
        Thyssenkrupp
        ArcelorMittal
        BASF
        Bayer
        Philips
        Infineon
        ASML
        Unilever
        Nestlé
        Danone
        L'Oréal
        LVMH
        Adidas
        Nike
        Ikea, IKEA
        Walmart, Wal-Mart
        Costco
        Carrefour
        Tesco
        Sainsbury's
        Marks & Spencer
        Harrods
        Coca-Cola
        PepsiCo
        McDonald's
        Starbucks
        Procter & Gamble
        Johnson & Johnson
        Pfizer
        Moderna
        BioNTech
        AstraZeneca
        GlaxoSmithKline, GSK
        Novartis
        Roche
        Sanofi
        Merck
        Gilead
        ExxonMobil, Exxon Mobil, Exxon
        Chevron
        ConocoPhillips
        BP
        Royal Dutch Shell
        TotalEnergies
        Eni
        Equinor
        Statoil
        Gazprom
        Rosneft
        Lukoil
        Petrobras
        Saudi Aramco, Aramco
        Halliburton
        Schlumberger
        Enron
        Glencore
        Rio Tinto
        BHP
        Vale SA
        Monsanto
        Cargill
        DuPont
        Dow Chemical
        Goldman Sachs
        JPMorgan Chase, JPMorgan, JP Morgan, J.P. Morgan
        Morgan Stanley
        Merrill Lynch
        Lehman Brothers
        Bear Stearns
        Bank of America
        Citigroup, Citibank
        Wells Fargo
        Wachovia
        AIG
        Fannie Mae
        Freddie Mac
        HSBC
        Barclays
        Lloyds
        Lloyd's of London
        Royal Bank of Scotland, RBS
        Standard Chartered
        Deutsche Bank
        Commerzbank
        BNP Paribas
        Société Générale
        Credit Suisse
        UBS
        UniCredit
        Santander
        ING
        Sberbank
        BlackRock, Blackrock
        Berkshire Hathaway
        Moody's
        Standard & Poor's
        Fitch, Fitch Ratings
        Allianz
        AXA
        Mastercard
        American Express
        Deloitte
        KPMG
        PricewaterhouseCoopers, PwC
        Ernst & Young
        McKinsey
        Gallup
        Ipsos
        YouGov
        AT&T
        Verizon
        T-Mobile
        Vodafone
        Deutsche Telekom
        Telefónica
        Comcast
        Time Warner
        AOL
        Walt Disney, Disney
        Warner Bros, Warner Brothers
        Paramount Pictures
        Universal Pictures
        EMI
        Bertelsmann
        DHL
        FedEx
        UPS
        Maersk
        Deutsche Bahn
        Amtrak
        Eurostar
        Lufthansa
        Ryanair
        EasyJet, easyJet
        Air France
        KLM
        British Airways
        Virgin Atlantic
        Iberia
        Alitalia
        Aeroflot
        Turkish Airlines
        American Airlines
        United Airlines
        Delta Air Lines
        US Airways
        Southwest Airlines
        JetBlue
        Air Canada
        Air China
        Air India
        Japan Airlines
        All Nippon Airways
        Cathay Pacific
        Singapore Airlines
        Malaysia Airlines
        Thai Airways
        Qantas
        Qatar Airways
        Etihad
        Emirates Airline
        Kaspersky
        Citrix
        Oracle Corporation
        Caterpillar Inc
        3M
        New York Stock Exchange, NYSE
        London Stock Exchange
        Sotheby's
        Christie's
        Real Madrid
        Barcelona FC, FC Barcelona
        Manchester United
        Manchester City
        Bayern Munich
        Borussia Dortmund
        Juventus
        Inter Milan
        AC Milan
        Paris Saint-Germain
        Tottenham Hotspur
        Celtic FC
        New York Yankees
        Los Angeles Lakers
        """;

    /// <summary>
    /// Names that are other words too: they count where something beside them says that a body is meant.
    /// </summary>
    public const string Doubtful = """
        Apple Ford Amazon Shell Total Orange Visa Target Gap Oracle Delta Sprint Meta Chase Caterpillar Boots Next Arsenal
        Chelsea Liverpool Everton Celtic Rangers Ajax Porto Benfica Sevilla Barcelona Bayern Emirates Vale Sharp Virgin
        Dow Continental Fox Subway Kia Tata Jaguar Dodge Kodak Xerox Conservatives Labour Liberals Greens
        Signal Discord Slack Zoom
        """;
}
