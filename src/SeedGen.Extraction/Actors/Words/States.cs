namespace SeedGen.Extraction.Actors.Words;

/// <summary>The states of the world and what their people are called.</summary>
internal static class States
{
    /// <summary>Names that hold a state's name and are none: they hide it.</summary>
    public const string Lookalikes =
        "New Mexico, Gulf of Mexico, Sea of Japan, Gulf of Guinea, Gulf of Oman, South China Sea, East China Sea, "
        + "Indian Ocean, Indian Wells, French Guiana, French Polynesia, American Samoa, Persian Gulf, Gulf of Thailand, "
        + "Standard & Poor's 500, U.S. dollar, US dollar, U.S. dollars, US dollars";

    /// <summary>One state a line: names between commas, then, behind a colon, demonyms.</summary>
    public const string Table = """
        Afghanistan: Afghan, Afghans
        Albania: Albanian, Albanians
        Algeria: Algerian, Algerians
        Angola: Angolan, Angolans
        Argentina: Argentine, Argentines, Argentinian
        Armenia: Armenian, Armenians
        Australia: Australian, Australians
        Austria: Austrian, Austrians
        Azerbaijan: Azerbaijani, Azerbaijanis, Azeri
        Bahrain: Bahraini, Bahrainis
        Bangladesh: Bangladeshi, Bangladeshis
        Belarus: Belarusian, Belarusians
        Belgium: Belgian, Belgians
        Bolivia: Bolivian, Bolivians
        Bosnia and Herzegovina, Bosnia: Bosnian, Bosnians
        Botswana
        Brazil: Brazilian, Brazilians
        Bulgaria: Bulgarian, Bulgarians
        Burkina Faso: Burkinabe
        Burundi: Burundian
        Cambodia: Cambodian, Cambodians
        Cameroon: Cameroonian
        Canada: Canadian, Canadians
        Central African Republic
        Chile: Chilean, Chileans
        China, People's Republic of China: Chinese
        Colombia: Colombian, Colombians
        Costa Rica: Costa Rican
        Croatia: Croatian, Croatians
        Cuba: Cuban, Cubans
        Cyprus: Cypriot, Cypriots
        Czech Republic, Czechia: Czech, Czechs
        Democratic Republic of Congo, Democratic Republic of the Congo: Congolese
        Republic of Congo, Republic of the Congo, Congo Republic, Congo-Brazzaville
        Denmark: Danish, Danes
        Djibouti
        Dominican Republic
        Ecuador: Ecuadorian, Ecuadorean
        Egypt: Egyptian, Egyptians
        El Salvador: Salvadoran
        Eritrea: Eritrean, Eritreans
        Estonia: Estonian, Estonians
        Ethiopia: Ethiopian, Ethiopians
        Fiji: Fijian
        Finland: Finnish, Finns
        France: French
        Gabon
        Gambia
        Germany: German, Germans
        Ghana: Ghanaian
        Greece: Greek, Greeks
        Guatemala: Guatemalan
        Guinea: Guinean
        Haiti: Haitian, Haitians
        Honduras: Honduran
        Hungary: Hungarian, Hungarians
        Iceland: Icelandic
        India: Indian, Indians
        Indonesia: Indonesian, Indonesians
        Iran, Islamic Republic of Iran: Iranian, Iranians
        Iraq: Iraqi, Iraqis
        Ireland, Republic of Ireland: Irish
        Israel: Israeli, Israelis
        Italy: Italian, Italians
        Ivory Coast: Ivorian
        Jamaica: Jamaican
        Japan: Japanese
        Jordan: Jordanian, Jordanians
        Kazakhstan: Kazakh
        Kenya: Kenyan, Kenyans
        Kosovo: Kosovar
        Kuwait: Kuwaiti, Kuwaitis
        Kyrgyzstan: Kyrgyz
        Laos: Laotian
        Latvia: Latvian, Latvians
        Lebanon: Lebanese
        Liberia: Liberian
        Libya: Libyan, Libyans
        Lithuania: Lithuanian, Lithuanians
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
        Moldova: Moldovan, Moldovans
        Mongolia: Mongolian
        Montenegro: Montenegrin
        Morocco: Moroccan, Moroccans
        Mozambique
        Myanmar
        Namibia: Namibian
        Nepal: Nepalese, Nepali
        Netherlands: Dutch
        New Zealand: New Zealander, New Zealanders
        Nicaragua: Nicaraguan
        Niger
        Nigeria: Nigerian, Nigerians
        North Korea, Democratic People's Republic of Korea: North Korean, North Koreans
        North Macedonia: Macedonian
        Norway: Norwegian, Norwegians
        Oman: Omani
        Pakistan: Pakistani, Pakistanis
        Panama: Panamanian
        Papua New Guinea
        Paraguay
        Peru: Peruvian
        Philippines: Filipino, Filipinos, Philippine
        Poland: Polish, Poles
        Portugal: Portuguese
        Qatar: Qatari
        Romania: Romanian, Romanians
        Russia, Russian Federation: Russian, Russians
        Rwanda: Rwandan
        Saudi Arabia: Saudi, Saudis
        Senegal: Senegalese
        Serbia: Serbian, Serbians, Serbs
        Sierra Leone
        Singapore: Singaporean
        Slovakia: Slovak, Slovaks
        Slovenia: Slovenian
        Somalia: Somali, Somalis
        South Africa: South African, South Africans
        South Korea, Republic of Korea: South Korean, South Koreans
        South Sudan: South Sudanese
        Soviet Union, USSR: Soviet, Soviets
        Spain: Spanish, Spaniards
        Sri Lanka: Sri Lankan
        Sudan: Sudanese
        Sweden: Swedish, Swedes
        Switzerland: Swiss
        Syria: Syrian, Syrians
        Taiwan: Taiwanese
        Tajikistan: Tajik
        Tanzania: Tanzanian
        Thailand: Thai, Thais
        Tunisia: Tunisian, Tunisians
        Turkey, Türkiye: Turkish, Turks
        Turkmenistan: Turkmen
        Uganda: Ugandan
        Ukraine: Ukrainian, Ukrainians
        United Arab Emirates, UAE: Emirati
        United Kingdom, UK, U.K., Britain, Great Britain: British, Britons
        United States, United States of America, US, U.S., USA, U.S.A.: American, Americans
        Uruguay: Uruguayan
        Uzbekistan: Uzbek
        Vatican
        Venezuela: Venezuelan, Venezuelans
        Vietnam: Vietnamese
        Yemen: Yemeni, Yemenis
        Zambia: Zambian
        Zimbabwe: Zimbabwean
        """;
}
