namespace SeedGen.Extraction.Actors.Words;

/// <summary>Places that are no states: what goes by such a name is no body.</summary>
internal static class PlaceNames
{
    /// <summary>States of America that are nothing else: before one and a comma stands a town, "Trinidad, Colorado".</summary>
    public const string AmericanStates = """
        Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
        Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
        Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
        """;

    /// <summary>Words of which one names a place by itself: cities, provinces, continents.</summary>
    public const string Known = AmericanStates + " " + """
        Africa America Americas Antarctica Asia Europe Eurasia Oceania Arctic Atlantic Pacific Mediterranean Balkans Caucasus
        Caribbean Scandinavia Gulf Earth Moon Mars Venus Jupiter Saturn
        Georgia Washington
        Ontario Quebec Alberta Manitoba Saskatchewan Victoria Queensland Tasmania England Scotland Wales Ulster Bavaria Saxony
        Hesse Catalonia Andalusia Lombardy Tuscany Sicily Sardinia Brittany Normandy Siberia Crimea Donetsk Luhansk Chechnya
        Kashmir Punjab Gujarat Tibet Xinjiang Guangdong Sichuan Okinawa Hokkaido Bali Java Sumatra Borneo Manhattan Brooklyn
        Queens Bronx Harlem Hollywood Brussels Antwerp Ghent Amsterdam Rotterdam Hague Utrecht Eindhoven London Manchester
        Birmingham Leeds Sheffield Liverpool Bristol Newcastle Nottingham Leicester Cardiff Belfast Edinburgh Glasgow Aberdeen
        Dublin Cork Paris Lyon Marseille Toulouse Nice Bordeaux Lille Nantes Strasbourg Cannes Berlin Hamburg Munich Cologne
        York Jersey Hampshire Orleans
        Frankfurt Stuttgart Dresden Leipzig Bremen Hanover Nuremberg Düsseldorf Dortmund Essen Bonn Potsdam Vienna Salzburg
        Zurich Geneva Basel Bern Davos Rome Milan Naples Turin Venice Florence Bologna Palermo Madrid Barcelona Valencia
        Seville Bilbao Lisbon Porto Athens Thessaloniki Istanbul Ankara Izmir Sofia Bucharest Budapest Prague Brno Warsaw
        Krakow Gdansk Bratislava Ljubljana Zagreb Belgrade Sarajevo Skopje Tirana Pristina Kyiv Kiev Kharkiv Odesa Odessa Lviv
        Mariupol Kherson Minsk Vilnius Riga Tallinn Helsinki Stockholm Gothenburg Malmö Oslo Bergen Copenhagen Aarhus
        Reykjavik Moscow Petersburg Kazan Sochi Novosibirsk Vladivostok Tbilisi Yerevan Baku Tehran Baghdad Basra Mosul
        Damascus Aleppo Beirut Amman Jerusalem Gaza Riyadh Jeddah Mecca Doha Dubai Muscat Sanaa Aden Cairo Alexandria Tripoli
        Benghazi Tunis Algiers Casablanca Rabat Khartoum Nairobi Mombasa Kampala Kigali Lagos Abuja Accra Dakar Bamako Kinshasa
        Luanda Harare Lusaka Johannesburg Pretoria Durban Addis Mogadishu Kabul Kandahar Islamabad Karachi Lahore Peshawar
        Delhi Mumbai Bombay Kolkata Calcutta Chennai Bangalore Hyderabad Dhaka Kathmandu Colombo Yangon Bangkok Phuket Hanoi
        Saigon Manila Jakarta Beijing Shanghai Shenzhen Guangzhou Wuhan Chongqing Tianjin Taipei Seoul Busan Pyongyang Tokyo
        Osaka Kyoto Hiroshima Nagasaki Fukushima Sydney Melbourne Brisbane Perth Adelaide Canberra Auckland Wellington
        Honolulu Anchorage Seattle Portland Oakland Berkeley Sacramento Hollywood Pasadena Vegas Phoenix Tucson Denver Boulder
        Dallas Houston Austin Chicago Detroit Cleveland Cincinnati Columbus Toledo Indianapolis Milwaukee Minneapolis Memphis
        Nashville Atlanta Miami Orlando Tampa Charlotte Richmond Baltimore Philadelphia Pittsburgh Buffalo Boston Newark Omaha
        Toronto Montreal Ottawa Vancouver Calgary Winnipeg Halifax Guadalajara Tijuana Havana Kingston Caracas Bogota Medellin
        Quito Lima Santiago Montevideo Brasilia Rio Recife Cupertino Redmond Wolfsburg Ingolstadt Silicon Midwest L.A Carolina
        """;
}
