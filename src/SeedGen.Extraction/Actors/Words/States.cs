namespace SeedGen.Extraction.Actors.Words;

/// <summary>The states of the world and what their people are called.</summary>
internal static class States
{
    /// <summary>Names that hold a state's name and are none: they hide it.</summary>
    public const string Lookalikes =
        "New Mexico, Gulf of Mexico, Sea of Japan, Gulf of Guinea, Gulf of Oman, South China Sea, East China Sea, "
        + "Indian Ocean, Indian Wells, French Guiana, French Polynesia, American Samoa, Persian Gulf, Gulf of Thailand, "
        + "Standard & Poor's 500, U.S. dollar, US dollar, U.S. dollars, US dollars, "
        + "North American, South American, Central American, Latin American";

    /// <summary>What texts that name both halves of a land call the half with this name; null for others.</summary>
    public static string? HalfOf(string state) => state switch
    {
        "North Korea" => "the North",
        "South Korea" => "the South",
        _ => null,
    };

    /// <summary>
    /// One state a line: names between commas, then, behind a colon, demonyms, and, behind a semicolon, the capital that news
    /// often say for the state.
    /// </summary>
    public const string Table = """
        Afghanistan: Afghan, Afghans; Kabul
        Albania: Albanian, Albanians
        Algeria: Algerian, Algerians
        Angola: Angolan, Angolans
        Antigua and Barbuda: Antiguan
        Argentina: Argentine, Argentines, Argentinian; Buenos Aires
        Armenia: Armenian, Armenians; Yerevan
        Australia: Australian, Australians; Canberra
        Austria: Austrian, Austrians; Vienna
        Azerbaijan: Azerbaijani, Azerbaijanis, Azeri; Baku
        Bahamas: Bahamian
        Bahrain: Bahraini, Bahrainis
        Bangladesh: Bangladeshi, Bangladeshis; Dhaka
        Barbados: Barbadian, Barbadians
        Belarus: Belarusian, Belarusians; Minsk
        Belgium: Belgian, Belgians
        Belize: Belizean
        Benin: Beninese
        Bhutan: Bhutanese
        Bolivia: Bolivian, Bolivians
        Bosnia and Herzegovina, Bosnia: Bosnian, Bosnians
        Botswana
        Brazil: Brazilian, Brazilians; Brasilia
        Brunei: Bruneian
        Bulgaria: Bulgarian, Bulgarians
        Burkina Faso: Burkinabe
        Burundi: Burundian
        Cambodia: Cambodian, Cambodians
        Cameroon: Cameroonian
        Canada: Canadian, Canadians; Ottawa
        Cape Verde: Cape Verdean
        Central African Republic
        Chile: Chilean, Chileans
        China, People's Republic of China: Chinese; Beijing
        Colombia: Colombian, Colombians; Bogota
        Comoros
        Costa Rica: Costa Rican
        Croatia: Croatian, Croatians
        Cuba: Cuban, Cubans; Havana
        Cyprus: Cypriot, Cypriots
        Czech Republic, Czechia: Czech, Czechs; Prague
        Democratic Republic of Congo, DR Congo, Democratic Republic of the Congo: Congolese; Kinshasa
        Denmark: Danish, Danes; Copenhagen
        Djibouti
        Dominican Republic
        East Timor, Timor-Leste: Timorese
        Ecuador: Ecuadorian, Ecuadorean
        Egypt: Egyptian, Egyptians; Cairo
        El Salvador: Salvadoran
        Equatorial Guinea
        Eritrea: Eritrean, Eritreans
        Estonia: Estonian, Estonians; Tallinn
        Eswatini, Swaziland: Swazi
        Ethiopia: Ethiopian, Ethiopians; Addis Ababa
        Fiji: Fijian
        Finland: Finnish, Finns; Helsinki
        France: French; Paris
        Gabon
        Gambia
        Germany: German, Germans; Berlin
        Ghana: Ghanaian
        Greece: Greek, Greeks; Athens
        Grenada: Grenadian
        Guatemala: Guatemalan
        Guinea: Guinean
        Guinea-Bissau
        Guyana: Guyanese
        Haiti: Haitian, Haitians
        Honduras: Honduran
        Hungary: Hungarian, Hungarians; Budapest
        Iceland: Icelandic
        India: Indian, Indians; New Delhi
        Indonesia: Indonesian, Indonesians; Jakarta
        Iran, Islamic Republic of Iran: Iranian, Iranians; Tehran
        Iraq: Iraqi, Iraqis; Baghdad
        Ireland, Republic of Ireland: Irish; Dublin
        Israel: Israeli, Israelis
        Italy: Italian, Italians; Rome
        Ivory Coast: Ivorian
        Jamaica: Jamaican
        Japan: Japanese; Tokyo
        Jordan: Jordanian, Jordanians
        Kazakhstan: Kazakh
        Kenya: Kenyan, Kenyans; Nairobi
        Kiribati
        Kosovo: Kosovar
        Kuwait: Kuwaiti, Kuwaitis
        Kyrgyzstan: Kyrgyz
        Laos: Laotian
        Latvia: Latvian, Latvians; Riga
        Lebanon: Lebanese
        Lesotho: Basotho
        Liberia: Liberian
        Libya: Libyan, Libyans
        Liechtenstein
        Lithuania: Lithuanian, Lithuanians; Vilnius
        Luxembourg
        Madagascar
        Malawi
        Malaysia: Malaysian, Malaysians
        Maldives
        Mali: Malian
        Malta: Maltese
        Marshall Islands
        Mauritania
        Mauritius
        Mexico: Mexican, Mexicans
        Moldova: Moldovan, Moldovans; Chisinau
        Mongolia: Mongolian
        Montenegro: Montenegrin
        Morocco: Moroccan, Moroccans; Rabat
        Mozambique
        Myanmar
        Namibia: Namibian
        Nauru: Nauruan, Nauruans
        Nepal: Nepalese, Nepali; Kathmandu
        Netherlands: Dutch
        New Zealand: New Zealander, New Zealanders
        Nicaragua: Nicaraguan
        Niger
        Nigeria: Nigerian, Nigerians; Abuja
        North Korea, DPRK, Democratic People's Republic of Korea: North Korean, North Koreans; Pyongyang
        North Macedonia: Macedonian
        Norway: Norwegian, Norwegians; Oslo
        Oman: Omani
        Pakistan: Pakistani, Pakistanis; Islamabad
        Panama: Panamanian
        Papua New Guinea
        Paraguay
        Peru: Peruvian
        Philippines: Filipino, Filipinos, Philippine; Manila
        Poland: Polish, Poles; Warsaw
        Portugal: Portuguese; Lisbon
        Qatar: Qatari; Doha
        Republic of Congo, Republic of the Congo, Congo Republic, Congo-Brazzaville
        Romania: Romanian, Romanians; Bucharest
        Russia, Russian Federation: Russian, Russians; Moscow
        Rwanda: Rwandan; Kigali
        Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis
        Saint Lucia, St Lucia, St. Lucia: Saint Lucian, St Lucian
        Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines
        Samoa: Samoan, Samoans
        San Marino
        Saudi Arabia: Saudi, Saudis; Riyadh
        Senegal: Senegalese
        Serbia: Serbian, Serbians, Serbs; Belgrade
        Seychelles
        Sierra Leone
        Singapore: Singaporean
        Slovakia: Slovak, Slovaks; Bratislava
        Slovenia: Slovenian
        Solomon Islands: Solomon Islander
        Somalia: Somali, Somalis
        South Africa: South African, South Africans; Pretoria
        South Korea, Republic of Korea, ROK: South Korean, South Koreans; Seoul
        South Sudan: South Sudanese
        Soviet Union, USSR: Soviet, Soviets
        Spain: Spanish, Spaniards; Madrid
        Sri Lanka: Sri Lankan
        Sudan: Sudanese; Khartoum
        Suriname: Surinamese
        Sweden: Swedish, Swedes; Stockholm
        Switzerland: Swiss
        Syria: Syrian, Syrians; Damascus
        Taiwan: Taiwanese; Taipei
        Tajikistan: Tajik
        Tanzania: Tanzanian
        Thailand: Thai, Thais; Bangkok
        Togo: Togolese
        Tonga: Tongan, Tongans
        Trinidad and Tobago, Trinidad & Tobago, T&T, Trinidad: Trinidadian, Trinidadians
        Tunisia: Tunisian, Tunisians
        Turkey, Türkiye: Turkish, Turks; Ankara
        Turkmenistan: Turkmen
        Tuvalu: Tuvaluan
        Uganda: Ugandan
        Ukraine: Ukrainian, Ukrainians; Kyiv
        United Arab Emirates, UAE: Emirati
        United Kingdom, UK, U.K., Britain, Great Britain: British, Britons; London
        United States, United States of America, US, U.S., USA, U.S.A.: American, Americans; Washington
        Uruguay: Uruguayan
        Uzbekistan: Uzbek
        Vanuatu: Ni-Vanuatu
        Vatican
        Venezuela: Venezuelan, Venezuelans; Caracas
        Vietnam: Vietnamese; Hanoi
        Yemen: Yemeni, Yemenis
        Zambia: Zambian
        Zimbabwe: Zimbabwean
        """;
}
