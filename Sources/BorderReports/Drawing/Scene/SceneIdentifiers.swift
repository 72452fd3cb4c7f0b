/// Ids of one document: only letters, digits, `-`, `_` and `.`, all different.
struct SceneIdentifiers {
    private let prefix: String
    private var used: Set<String> = []

    init(prefix: String) { self.prefix = SceneIdentifiers.safe(prefix) }

    /// The id with the document's prefix, and a number after it where it is taken.
    mutating func unique(_ id: String) -> String {
        let base = prefix + SceneIdentifiers.safe(id)
        var candidate = base
        var number = 2
        while !used.insert(candidate).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        return candidate
    }

    /// The id of the words about a sign: `label-flow-RUS-FIN-FIN-RUS`.
    static func label(of sign: String) -> String { "label-" + sign }

    /// The id of the sign that words of an id are about; any other id as it is.
    static func sign(of id: String) -> String { id.hasPrefix("label-") ? String(id.dropFirst("label-".count)) : id }

    /// `RUS>FIN@FIN-RUS` as `RUS-FIN-FIN-RUS`.
    static func safe(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars.prefix(120) {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", ".": safe.unicodeScalars.append(scalar)
            default: if safe.last != "-" { safe.append("-") }
            }
        }
        return safe
    }
}
