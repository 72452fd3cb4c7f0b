import BorderCore

extension Peoples {
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
