namespace SeedGen.Extraction.Actors.Words;

/// <summary>The states of the world and what their people are called.</summary>
internal static class States
{
    /// <summary>Names that hold a state's name and are none: they hide it.</summary>
    public const string Lookalikes =
        "New Mexico, Gulf of Mexico, Sea of Japan, Gulf of Guinea, Gulf of Oman, South China Sea, East China Sea, "
        + "Indian Ocean, Indian Wells, French Guiana, French Polynesia, American Samoa, Persian Gulf, Gulf of Thailand, "
        + "Standard & Poor's 500, U.S. dollar, US dollar, U.S. dollars, US dollars";

    /// <summary>
    /// One state a line: names between commas, then, behind a colon, demonyms, and, behind a semicolon, the capital that news
    /// often say for the state.
    /// </summary>
    public const string Table = """
        Afghanistan: Afghan, Afghans; Kabul
        Albania: Albanian, Albanians
        Algeria: Algerian, Algerians
        Angola: Angolan, Angolans
        Argentina: Argentine, Argentines, Argentinian; Buenos Aires
        Armenia: Armenian, Armenians; Yerevan
        Australia: Australian, Australians; Canberra
        Austria: Austrian, Austrians; Vienna
        Azerbaijan: Azerbaijani, Azerbaijanis, Azeri; Baku
        Bahrain: Bahraini, Bahrainis
        Bangladesh: Bangladeshi, Bangladeshis; Dhaka
        Belarus: Belarusian, Belarusians; Minsk
        Belgium: Belgian, Belgians
        Bolivia: Bolivian, Bolivians
        Bosnia and Herzegovina, Bosnia: Bosnian, Bosnians
        Botswana
        Brazil: Brazilian, Brazilians; Brasilia
        Bulgaria: Bulgarian, Bulgarians
        Burkina Faso: Burkinabe
        Burundi: Burundian
        Cambodia: Cambodian, Cambodians
        Cameroon: Cameroonian
        Canada: Canadian, Canadians; Ottawa
        Central African Republic
        Chile: Chilean, Chileans
        China, People's Republic of China: Chinese; Beijing
        Colombia: Colombian, Colombians; Bogota
        Costa Rica: Costa Rican
        Croatia: Croatian, Croatians
        Cuba: Cuban, Cubans; Havana
        Cyprus: Cypriot, Cypriots
        Czech Republic, Czechia: Czech, Czechs; Prague
        Democratic Republic of Congo, Democratic Republic of the Congo: Congolese; Kinshasa
        Republic of Congo, Republic of the Congo, Congo Republic, Congo-Brazzaville
        Denmark: Danish, Danes; Copenhagen
        Djibouti
        Dominican Republic
        Ecuador: Ecuadorian, Ecuadorean
        Egypt: Egyptian, Egyptians; Cairo
        El Salvador: Salvadoran
        Eritrea: Eritrean, Eritreans
        Estonia: Estonian, Estonians; Tallinn
        Ethiopia: Ethiopian, Ethiopians; Addis Ababa
        Fiji: Fijian
        Finland: Finnish, Finns; Helsinki
        France: French; Paris
        Gabon
        Gambia
        Germany: German, Germans; Berlin
        Ghana: Ghanaian
        Greece: Greek, Greeks; Athens
        Guatemala: Guatemalan
        Guinea: Guinean
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
        Kosovo: Kosovar
        Kuwait: Kuwaiti, Kuwaitis
        Kyrgyzstan: Kyrgyz
        Laos: Laotian
        Latvia: Latvian, Latvians; Riga
        Lebanon: Lebanese
        Liberia: Liberian
        Libya: Libyan, Libyans
        Lithuania: Lithuanian, Lithuanians; Vilnius
        Luxembourg
        Madagascar
        Malawi
        Malaysia: Malaysian, Malaysians
        Maldives
        Mali: Malian
        Malta: Maltese
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
        Nepal: Nepalese, Nepali; Kathmandu
        Netherlands: Dutch
        New Zealand: New Zealander, New Zealanders
        Nicaragua: Nicaraguan
        Niger
        Nigeria: Nigerian, Nigerians; Abuja
        North Korea, Democratic People's Republic of Korea: North Korean, North Koreans; Pyongyang
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
        Romania: Romanian, Romanians; Bucharest
        Russia, Russian Federation: Russian, Russians; Moscow
        Rwanda: Rwandan; Kigali
        Saudi Arabia: Saudi, Saudis; Riyadh
        Senegal: Senegalese
        Serbia: Serbian, Serbians, Serbs; Belgrade
        Sierra Leone
        Singapore: Singaporean
        Slovakia: Slovak, Slovaks; Bratislava
        Slovenia: Slovenian
        Somalia: Somali, Somalis
        South Africa: South African, South Africans; Pretoria
        South Korea, Republic of Korea: South Korean, South Koreans; Seoul
        South Sudan: South Sudanese
        Soviet Union, USSR: Soviet, Soviets
        Spain: Spanish, Spaniards; Madrid
        Sri Lanka: Sri Lankan
        Sudan: Sudanese; Khartoum
        Sweden: Swedish, Swedes; Stockholm
        Switzerland: Swiss
        Syria: Syrian, Syrians; Damascus
        Taiwan: Taiwanese; Taipei
        Tajikistan: Tajik
        Tanzania: Tanzanian
        Thailand: Thai, Thais; Bangkok
        Tunisia: Tunisian, Tunisians
        Turkey, Türkiye: Turkish, Turks; Ankara
        Turkmenistan: Turkmen
        Uganda: Ugandan
        Ukraine: Ukrainian, Ukrainians; Kyiv
        United Arab Emirates, UAE: Emirati
        United Kingdom, UK, U.K., Britain, Great Britain: British, Britons; London
        United States, United States of America, US, U.S., USA, U.S.A.: American, Americans; Washington
        Uruguay: Uruguayan
        Uzbekistan: Uzbek
        Vatican
        Venezuela: Venezuelan, Venezuelans; Caracas
        Vietnam: Vietnamese; Hanoi
        Yemen: Yemeni, Yemenis
        Zambia: Zambian
        Zimbabwe: Zimbabwean
        """;
}
