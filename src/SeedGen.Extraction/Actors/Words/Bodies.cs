namespace SeedGen.Extraction.Actors.Words;

/// <summary>
/// Bodies that texts name without introduction, but companies (<see cref="Companies"/>): one a line, names between commas, the
/// fullest first.
/// </summary>
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
        Organization for Security and Co-operation in Europe, OSCE, Organization for Security and Cooperation in Europe
        UNICEF, Unicef
        UNESCO, Unesco
        UNHCR
        OPEC, Opec
        ASEAN, Asean
        Mercosur
        Red Cross
        Red Crescent
        White House
        General Staff
        Joint Chiefs of Staff
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
        Supreme Court, US Supreme Court, U.S. Supreme Court, United States Supreme Court
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
        An Garda Síochána, Garda Síochána
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
        Republican National Committee, RNC
        Democratic National Committee, DNC
        Congressional Black Caucus
        House Freedom Caucus, Freedom Caucus
        American Israel Public Affairs Committee, AIPAC
        American Legion
        College Republicans
        Log Cabin Republicans
        Judicial Watch
        Labour Party
        Conservative Party, Tories
        Liberal Democrats, Lib Dems, Liberal Democrat, Lib Dem
        Christian Democrats
        Social Democrats
        Black Lives Matter
        Amnesty International
        Human Rights Watch
        Greenpeace
        Oxfam
        Save the Children
        Doctors Without Borders, Médecins Sans Frontières
        Transparency International
        Gates Foundation, Bill and Melinda Gates Foundation
        Salvation Army
        Girl Scouts, Girl Scouts of America
        Boy Scouts, Boy Scouts of America
        AFL-CIO
        United Auto Workers, UAW
        Teamsters
        American Civil Liberties Union, ACLU
        National Rifle Association, NRA
        Taliban
        Hamas
        Hezbollah, Hizbollah, Hizbullah
        Fatah
        Boko Haram
        Islamic State, ISIS, ISIL
        Islamic Jihad, Palestinian Islamic Jihad
        Al-Qaeda, al-Qaeda, al-Qaida, Al Qaeda, al Qaeda
        Ku Klux Klan, KKK
        Gestapo
        FARC
        IG Metall
        G7, Group of Seven
        G20, Group of 20
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
        Royal Canadian Mounted Police, RCMP
        Coast Guard, US Coast Guard, U.S. Coast Guard
        Federal Emergency Management Agency, FEMA
        Drug Enforcement Administration, DEA
        Department of Homeland Security, DHS
        Department of Health and Human Services, HHS
        Bureau of Labor Statistics
        Congressional Budget Office
        Consumer Financial Protection Bureau, CFPB
        National Highway Traffic Safety Administration, NHTSA
        National Oceanic and Atmospheric Administration, NOAA
        US Geological Survey, U.S. Geological Survey, USGS
        National Institutes of Health, NIH
        National Science Foundation, NSF
        National Hurricane Center
        National Security Council
        Sentencing Council
        Government Accountability Office
        Planned Parenthood
        NAACP
        Metropolitan Police
        Police Scotland
        Police Service of Northern Ireland, PSNI
        Crown Prosecution Service, CPS
        Office for National Statistics, ONS
        Office for Budget Responsibility, OBR
        Institute for Fiscal Studies, IFS
        HM Revenue and Customs, HMRC
        Ofcom
        Ofsted
        Ofgem
        Ofwat
        Met Office
        Environment Agency
        Network Rail
        National Trust
        RSPCA
        RSPB
        RNLI
        ETH Zurich, ETH Zürich
        Crimestoppers
        NSPCC
        Citizens Advice
        British Medical Association, BMA
        Royal College of Nursing, RCN
        Trades Union Congress, TUC
        Confederation of British Industry, CBI
        Scottish National Party, SNP
        Sinn Féin, Sinn Fein
        Democratic Unionist Party, DUP
        Plaid Cymru
        Fianna Fáil
        Fine Gael
        Reform UK
        European Court of Justice
        European Medicines Agency
        Eurostat
        Frontex
        National Rally
        Brothers of Italy
        Fidesz
        Likud
        Shin Bet
        Houthis
        Bharatiya Janata Party, BJP
        Aam Aadmi Party
        Lok Sabha
        Rajya Sabha
        Reserve Bank of India, RBI
        Indian Space Research Organisation, ISRO
        African National Congress, ANC
        Economic Community of West African States, ECOWAS, Ecowas
        Chinese Communist Party, Communist Party of China
        Workers' Party of Korea, WPK
        People's Bank of China
        Reserve Bank of Australia, RBA
        CSIRO
        Bank of Canada
        Major League Baseball, MLB
        Major League Soccer, MLS
        PGA Tour
        World Athletics
        World Anti-Doping Agency, WADA
        Football Association
        La Liga
        Bundesliga
        Competition and Markets Authority, CMA
        HM Treasury
        Home Office
        Foreign Office
        Cabinet Office
        Scotland Office
        Wales Office
        Scottish Parliament
        Scottish Executive
        Welsh Assembly
        Privy Council
        Church of England
        Church of Scotland
        Electoral Commission
        National Audit Office
        Audit Commission
        Law Society
        Bar Council
        Financial Services Authority, FSA
        Competition Commission
        Office of Fair Trading, OFT
        Health and Safety Executive
        Food Standards Agency
        Highways Agency
        English Heritage
        Countryside Alliance
        Age Concern
        Help the Aged
        Barnardo's
        Friends of the Earth
        WWF
        GMB
        TGWU
        RMT
        Aslef
        Usdaw
        NASUWT
        Federation of Small Businesses
        Institute of Directors, IoD
        Chatham House
        Royal Academy
        Royal Opera House
        Royal Shakespeare Company, RSC
        National Theatre
        British Museum
        British Library
        British Council
        British Film Institute, BFI
        Arts Council
        Tate Modern
        Academy of Motion Picture Arts and Sciences
        Recording Industry Association of America, RIAA
        Motion Picture Association of America, MPAA
        British Phonographic Industry, BPI
        Electronic Frontier Foundation
        UK Independence Party, UKIP, Ukip
        British National Party, BNP
        Ulster Unionist Party, UUP
        SDLP
        Christian Democratic Union, CDU
        Palestine Liberation Organisation, PLO
        G8, Group of Eight
        England and Wales Cricket Board
        RFU
        IAAF
        UK Athletics
        British Olympic Association, BOA
        Lawn Tennis Association, LTA
        Verkhovna Rada, Rada
        Sejm
        Bundesrat
        Riksdag
        Storting
        Folketing
        Seimas
        Saeima
        Riigikogu
        Dáil, Dail
        Oireachtas
        Loya Jirga
        Politburo
        National People's Congress
        People's Liberation Army
        SBU
        GRU
        Inter-Services Intelligence
        Revolutionary Guards, Revolutionary Guard, IRGC, Islamic Revolutionary Guard Corps
        Quds Force
        Basij
        Guardian Council
        GCHQ
        Stasi
        Wagner Group
        Muslim Brotherhood
        Free Syrian Army
        Kuomintang
        Kurdistan Workers' Party, Kurdistan Workers Party, PKK
        Al-Shabaab, al-Shabaab, al-Shabab, Al-Shabab, Al Shabaab
        Nusra Front, al-Nusra Front, Al-Nusra Front, Jabhat al-Nusra
        Abu Sayyaf
        Lashkar-e-Taiba, Lashkar-e-Toiba
        Jaish-e-Mohammed, Jaish-e-Mohammad
        Jemaah Islamiyah, Jemaah Islamiah
        Liberation Tigers of Tamil Eelam, LTTE, Tamil Tigers
        Khmer Rouge
        Shining Path
        Moro Islamic Liberation Front, MILF
        National League for Democracy
        Golden Dawn
        Syriza
        Podemos
        Jobbik
        Batkivshchyna
        Svoboda
        Right Sector, Pravyi Sektor
        Party of Regions
        United Russia
        Yabloko
        Zanu-PF, ZANU-PF, Zanu PF
        Movement for Democratic Change
        Inkatha Freedom Party
        Renamo
        Frelimo
        UNITA, Unita
        Janjaweed
        Lord's Resistance Army
        Batasuna
        Irish Republican Army
        Falun Gong
        Hizb ut-Tahrir
        Opus Dei
        Alternative for Germany, AfD
        Five Star Movement
        Forza Italia
        Front National
        Commonwealth of Independent States
        Collective Security Treaty Organization, CSTO
        Shanghai Cooperation Organisation
        Eurasian Economic Union
        Council of Europe
        NORAD, Norad
        Organization of American States, OAS
        Gulf Cooperation Council, GCC
        Asian Development Bank
        African Development Bank
        European Bank for Reconstruction and Development, EBRD
        International Committee of the Red Cross, ICRC
        World Meteorological Organization, WMO
        International Organization for Migration
        UNAIDS
        UNDP
        UNEP
        UNRWA
        UNCTAD
        World Economic Forum
        Organisation for the Prohibition of Chemical Weapons, OPCW
        International Civil Aviation Organization, ICAO
        Food and Agriculture Organization, FAO
        Southern African Development Community, SADC
        Reporters Without Borders
        Committee to Protect Journalists
        International Crisis Group
        Freedom House
        CONCACAF, Concacaf
        CONMEBOL, Conmebol
        NASCAR, Nascar
        World Rugby
        International Cricket Council
        Serie A
        """;

    /// <summary>
    /// Rooms, planes, treaties, books, cups, creeds, towns, townspeople and by-names of states that sound like a body's or a person's name:
    /// they hide it.
    /// </summary>
    public const string Lookalikes =
        "Oval Office, Rose Garden, Air Force One, Air Force Two, Newport News, Heineken Cup, Roman Catholic, Roman Catholics, Hail Mary, "
        + "Social Security, Sandy Hook, New Yorkers, Trans-Pacific Partnership, Transatlantic Trade and Investment Partnership, "
        + "King James Bible, Sunshine State, Granite State, Bluegrass State, Buckeye State, Lone Star State, Garden State, "
        + "Keystone State, Palmetto State";

    /// <summary>
    /// Names that are other words too: they count where something beside them says that a body is meant.
    /// </summary>
    public const string Doubtful = """
        Apple Ford Amazon Shell Total Orange Visa Target Gap Oracle Delta Sprint Meta Chase Caterpillar Boots Next Arsenal
        Chelsea Liverpool Everton Celtic Rangers Ajax Porto Benfica Sevilla Barcelona Bayern Emirates Vale Sharp Virgin
        Hearts Hibs Hibernian Wasps Saracens Harlequins Villarreal Auxerre Lazio Kawasaki Aviva Unison Hertz Marriott Coutts
        Dow Continental Fox Subway Kia Tata Jaguar Dodge Kodak Xerox Conservatives Labour Liberals Greens
        Signal Discord Slack Zoom
        """;
}
