import BorderCore

/// What the citizens of a country are called together, by ISO 3166 code; a country that is missing has "citizens of".
enum Peoples {
    static let plural = [
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

    /// Whether a country's name in a sentence has an article: "the Netherlands", "the Czech Republic".
    static func hasArticle(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        if ["United", "Dem."].contains(words.first) { return true }
        if ["Republic", "Rep.", "Islands", "Is.", "Federation", "Territories"].contains(words.last) { return true }
        return [
            "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "Congo", "Vatican", "Holy See",
            "Isle of Man", "Democratic Republic of the Congo", "Republic of the Congo",
        ].contains(name)
    }
}

extension PlaceWording {
    /// "Finland", "the United States".
    func nameWithArticle(of country: CountryCode) -> String {
        let name = name(of: country)
        return Peoples.hasArticle(name) ? "the \(name)" : name
    }
}
