namespace SeedGen.Extraction.Actors.Words;

/// <summary>Companies that texts name without introduction, written as <see cref="Bodies"/> are.</summary>
internal static class Companies
{
    /// <summary>Those of the world's exchanges, airlines, banks, and brands known by their maker's name.</summary>
    public const string Known = """
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
        Royal Mail
        Swiss Re
        Munich Re
        Julius Baer
        Con Edison, Consolidated Edison
        Electronic Arts
        Sony Ericsson
        Vivendi Universal
        Deutsche Boerse, Deutsche Börse
        Euronext
        Nasdaq
        MG Rover
        BT, BT Group
        BSkyB
        Cable & Wireless
        Cadbury Schweppes
        Diageo
        SABMiller
        Anheuser-Busch
        InBev
        Heineken
        Asda
        Morrisons
        Waitrose
        WH Smith, WHSmith
        Debenhams
        HBOS
        Lloyds TSB
        Northern Rock
        Bradford & Bingley
        Legal & General
        BHP Billiton
        Corus
        US Steel
        Yukos
        Infosys
        Wipro
        Parmalat
        Viacom
        DreamWorks
        Pixar
        Symantec
        Sophos
        McAfee
        Trend Micro
        Macromedia
        Sun Microsystems
        Texas Instruments
        Napster
        RealNetworks
        Skype
        Alcatel
        Lucent
        Nortel
        WorldCom, Worldcom
        MCI
        Qwest
        Telstra
        Singtel
        NTT DoCoMo
        Matsushita
        Sanyo
        Yamaha
        Isuzu
        Daihatsu
        Skoda, Škoda
        Maserati
        Lamborghini
        Aston Martin
        Ssangyong
        Daewoo
        Posco
        Reliance Industries
        Mittal Steel
        Sinopec
        PetroChina
        CNOOC
        Repsol
        Endesa
        Enel
        Telecom Italia
        Mediaset
        Pirelli
        Benetton
        Carlsberg
        Novo Nordisk
        Electrolux
        H&M
        Swatch
        Nestle
        L'Oreal
        Schering
        ThyssenKrupp
        RWE
        E.ON
        Lafarge
        Holcim
        Krispy Kreme
        Burger King
        Pizza Hut
        Colgate-Palmolive
        Kimberly-Clark
        Altria
        British American Tobacco
        Imperial Tobacco
        Bristol-Myers Squibb
        Abbott Laboratories
        Amgen
        Genentech
        Wyeth
        Hilton Hotels
        Intercontinental Hotels
        Ladbrokes
        Credit Lyonnais, Crédit Lyonnais
        Credit Agricole, Crédit Agricole
        Societe Generale
        ABN Amro, ABN AMRO
        Rabobank
        Dexia
        Nomura
        Mizuho
        Mitsubishi Motors
        Sumitomo Mitsui
        Macquarie
        Westpac
        Accenture
        Capgemini, Cap Gemini
        Gartner
        Forrester Research
        Reed Elsevier
        Warner Music
        Universal Music
        Sony BMG
        Miramax
        20th Century Fox, Twentieth Century Fox
        New Line Cinema
        Columbia Pictures
        Activision
        Ubisoft
        Sega
        Konami
        Capcom
        Atari
        Lego
        Mattel
        Hasbro
        VTB
        Gazprombank
        Alrosa
        Rusal
        Transneft
        Pemex
        Cemex
        Turkcell
        ZTE
        Haier
        Geely
        BYD
        Acer
        Asus
        HTC
        Petronas
        Woolworths
        Ansett
        Kyivstar
        Rosoboronexport
        Rostec
        Novatek
        Surgutneftegaz
        Tatneft
        Bashneft
        Severstal
        Vodacom
        Safaricom
        MTN
        Eskom
        Transnet
        Sasol
        Ecopetrol
        Codelco
        PDVSA
        YPF
        Avianca
        Aeromexico
        Sonatrach
        Sonangol
        Flydubai
        Airtel
        Jetstar
        AirAsia
        Naftogaz, Naftohaz
        Ukrenergo
        """;
}
