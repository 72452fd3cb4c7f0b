/// What the citizens of a country are called together, by ISO 3166 code; a country that is missing has "citizens of".
package enum Peoples {
    package static let plural = [
        "AFG": "Afghans", "ALB": "Albanians", "AND": "Andorrans", "ARG": "Argentines", "ARM": "Armenians",
        "AUS": "Australians", "AUT": "Austrians", "AZE": "Azerbaijanis", "BEL": "Belgians", "BEN": "Beninese",
        "BFA": "Burkinabè", "BGD": "Bangladeshis", "BGR": "Bulgarians", "BHR": "Bahrainis", "BLR": "Belarusians",
        "BOL": "Bolivians", "BRA": "Brazilians", "BTN": "Bhutanese", "CAF": "Central Africans", "CAN": "Canadians",
        "CHE": "Swiss", "CHL": "Chileans", "CHN": "Chinese", "CIV": "Ivorians", "CMR": "Cameroonians",
        "COD": "Congolese", "COL": "Colombians", "CPV": "Cape Verdeans", "CRI": "Costa Ricans", "CUB": "Cubans",
        "CYP": "Cypriots", "CZE": "Czechs", "DEU": "Germans", "DJI": "Djiboutians", "DNK": "Danes",
        "DZA": "Algerians", "ECU": "Ecuadorians", "EGY": "Egyptians", "ERI": "Eritreans", "ESP": "Spaniards",
        "EST": "Estonians", "ETH": "Ethiopians", "FIN": "Finns", "FJI": "Fijians", "FRA": "French",
        "GAB": "Gabonese", "GBR": "Britons", "GEO": "Georgians", "GHA": "Ghanaians", "GIN": "Guineans",
        "GMB": "Gambians", "GRC": "Greeks", "GTM": "Guatemalans", "GUY": "Guyanese", "HND": "Hondurans",
        "HRV": "Croatians", "HTI": "Haitians", "HUN": "Hungarians", "IDN": "Indonesians", "IND": "Indians",
        "IRL": "Irish", "IRN": "Iranians", "IRQ": "Iraqis", "ISL": "Icelanders", "ISR": "Israelis",
        "ITA": "Italians", "JAM": "Jamaicans", "JOR": "Jordanians", "JPN": "Japanese", "KAZ": "Kazakhstanis",
        "KEN": "Kenyans", "KGZ": "Kyrgyzstanis", "KHM": "Cambodians", "KOR": "South Koreans", "KWT": "Kuwaitis",
        "LAO": "Laotians", "LBN": "Lebanese", "LBR": "Liberians", "LBY": "Libyans", "LIE": "Liechtensteiners",
        "LKA": "Sri Lankans", "LTU": "Lithuanians", "LUX": "Luxembourgers", "LVA": "Latvians", "MAR": "Moroccans",
        "MDA": "Moldovans", "MDG": "Malagasy", "MEX": "Mexicans", "MKD": "Macedonians", "MLI": "Malians",
        "MLT": "Maltese", "MMR": "Burmese", "MNE": "Montenegrins", "MNG": "Mongolians", "MOZ": "Mozambicans",
        "MRT": "Mauritanians", "MWI": "Malawians", "MYS": "Malaysians", "NAM": "Namibians", "NER": "Nigeriens",
        "NGA": "Nigerians", "NIC": "Nicaraguans", "NLD": "Dutch", "NOR": "Norwegians", "NPL": "Nepalis",
        "NZL": "New Zealanders", "OMN": "Omanis", "PAK": "Pakistanis", "PAN": "Panamanians", "PER": "Peruvians",
        "PHL": "Filipinos", "POL": "Poles", "PRK": "North Koreans", "PRT": "Portuguese", "PRY": "Paraguayans",
        "PSE": "Palestinians", "QAT": "Qataris", "ROU": "Romanians", "RUS": "Russians", "RWA": "Rwandans",
        "SAU": "Saudis", "SDN": "Sudanese", "SEN": "Senegalese", "SGP": "Singaporeans", "SLE": "Sierra Leoneans",
        "SLV": "Salvadorans", "SOM": "Somalis", "SRB": "Serbs", "SSD": "South Sudanese", "SUR": "Surinamese",
        "SVK": "Slovaks", "SVN": "Slovenes", "SWE": "Swedes", "SYR": "Syrians", "TCD": "Chadians",
        "TGO": "Togolese", "THA": "Thais", "TJK": "Tajikistanis", "TKM": "Turkmens", "TLS": "Timorese",
        "TUN": "Tunisians", "TUR": "Turks", "TWN": "Taiwanese", "TZA": "Tanzanians", "UGA": "Ugandans",
        "UKR": "Ukrainians", "URY": "Uruguayans", "USA": "Americans", "UZB": "Uzbekistanis", "VEN": "Venezuelans",
        "VNM": "Vietnamese", "YEM": "Yemenis", "ZAF": "South Africans", "ZMB": "Zambians", "ZWE": "Zimbabweans",
    ]

    /// The country whose citizens a text names, such as `Russians`.
    package static func country(of text: String) -> CountryCode? { codes[text.lowercased()] }

    private static let codes: [String: CountryCode] = {
        var codes: [String: CountryCode] = [:]
        for (code, word) in plural { codes[word.lowercased()] = CountryCode(code) }
        return codes
    }()
}
