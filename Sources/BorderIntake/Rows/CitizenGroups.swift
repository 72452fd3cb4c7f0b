import BorderCore

/// Groups of citizenships that tables name beside single ones, which they hold: the European Union among nationalities.
enum CitizenGroups {
    /// The people of a group, who are counted beside others and added to none; `nil` for a word that is no group.
    static func population(_ word: String) -> Population? {
        let lower = word.lowercased().trimmed()
        let name = names[lower] ?? (TotalWords.meanPartOfOthers(lower) ? lower : nil)
        return name.flatMap { Population("series=\($0.filter { !";=".contains($0) })") }
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for (group, words) in [
            (
                "EU citizens",
                "eu|eu citizens|eu nationals|european union|eu27|eu-27|eu27_2020|eu28|eu member states|eu countries|ue|"
                    + "union européenne|unión europea|unia europejska|ес|єс|евросоюз"
            ),
            (
                "non-EU citizens",
                "non-eu|non eu|non-eu citizens|non-eu nationals|third countries|third-country nationals|"
                    + "third country nationals|third country citizens|tcn|tcns|extra-eu|ext_eu27_2020"
            ),
            ("EEA citizens", "eea|eu/eea|eea citizens|eu/efta|eu+efta"), ("EFTA citizens", "efta|efta citizens"),
            ("Schengen citizens", "schengen|schengen citizens|schengen area|schengen countries"),
            ("CIS citizens", "cis|cis citizens|cis countries|снг|страны снг|снд"),
            (
                "foreigners",
                "foreigners|foreign citizens|foreign nationals|foreign|aliens|non-citizens|cudzoziemcy|ausländer|"
                    + "étrangers|extranjeros|ulkomaalaiset|иностранцы|иностранные граждане|іноземці"
            ),
        ] {
            for word in words.split(separator: "|") { names[String(word)] = group }
        }
        return names
    }()
}
