extension Population.Condition {
    /// What a value of a condition comes to.
    enum Reading {
        /// The condition sets nobody apart: its value is the whole.
        case everybody
        case condition(Population.Condition)
        case notUnderstood
    }

    /// Reads a value of one of `Population.keys`, in any of its spellings and in small letters.
    static func reading(_ key: String, _ value: String) -> Reading {
        if TotalWords.mean(value) { return .everybody }
        switch key {
        case "citizen":
            if value.contains("|") {
                return Population.citizens(value).map { .condition(.init(key: key, value: $0)) } ?? .notUnderstood
            }
            let word = restWords[value] ?? value
            if Population.citizenWords.contains(word) { return .condition(.init(key: key, value: word)) }
            return CountryCode(value).map { .condition(.init(key: key, value: $0.description)) } ?? .notUnderstood
        case "from":
            return CountryCode(value).map { .condition(.init(key: key, value: $0.description)) } ?? .notUnderstood
        case "sex":
            if TotalWords.meanBothSexes(value) { return .everybody }
            if TotalWords.meanPartOfOthers(value) { return .condition(.init(key: "series", value: value)) }
            return .condition(.init(key: key, value: SexWords.canonical(value) ?? value))
        case "age":
            if ["t", "_t"].contains(value) { return .everybody }
            return .condition(.init(key: key, value: value.replacing("–", with: "-").replacing("—", with: "-")))
        default:
            // What others may hold is no addend of them.
            let isPart = TotalWords.meanPartOfOthers(value) && !overlapping.contains(key)
            return .condition(.init(key: isPart ? "series" : key, value: value))
        }
    }

    /// What the rest of a table's citizenships, and those that nobody knows, are called in it.
    private static let restWords: [String: String] = {
        var words: [String: String] = [:]
        for (word, names) in [
            (
                "other",
                """
                others|other countries|other nationalities|other citizenships|other citizens|all others|all other|rest|\
                other nationality|other citizenship|autres|autre|autres pays|sonstige|andere|übrige|inne|pozostali|\
                pozostałe|muut|muu|muud|otros|otras|altri|другие|прочие|остальные|інші|решта|övriga|andra|ostatní|iné|\
                citi|kiti|diğer
                """
            ),
            (
                "unknown",
                "not known|not stated|unspecified|undetermined|unbekannt|inconnu|inconnue|desconocido|desconocida|"
                    + "nieznane|nieustalone|неизвестно|неизвестные|невідомо|невідоме|tuntematon|teadmata|okänd|n/k"
            ),
            (
                "stateless",
                "stateless persons|stateless person|apatride|apatrides|apátrida|apátridas|staatenlos|staatenlose|"
                    + "bezpaństwowcy|bez obywatelstwa|без гражданства|лица без гражданства|особи без громадянства|"
                    + "kansalaisuudeton|kodakondsuseta"
            ),
        ] {
            for name in names.split(separator: "|") { words[String(name)] = word }
        }
        return words
    }()
}
