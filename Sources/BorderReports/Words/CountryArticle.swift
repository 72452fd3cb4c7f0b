import BorderCore

extension Peoples {
    /// Whether a country's name in a sentence has an article: "the Netherlands", "the Czech Republic".
    static func hasArticle(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        if ["United", "Dem."].contains(words.first) { return true }
        if ["Republic", "Rep.", "Islands", "Is.", "Federation", "Territories"].contains(words.last) { return true }
        return [
            "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "Congo", "Vatican", "Holy See",
            "Seychelles", "West Bank", "EU",
            "Isle of Man", "Democratic Republic of the Congo", "Republic of the Congo",
        ].contains(name)
    }
}

extension PlaceWording {
    /// "Finland", "the United States".
    func nameWithArticle(of country: CountryCode) -> String { language.withArticle(name(of: country)) }

    /// The same of a country or a set of countries.
    func nameWithArticle(of territory: Territory) -> String { language.withArticle(name(of: territory)) }
}

extension MapLanguage {
    /// A country's name as it stands in a sentence: "the United States"; as it is in languages without articles.
    func withArticle(_ name: String) -> String { isEnglish && Peoples.hasArticle(name) ? "the \(name)" : name }
}
