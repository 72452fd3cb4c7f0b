import BorderBytes

/// A page with places for what is put into it: `{{title}}`, and `{{#states}}…{{/states}}` for what stands there only
/// where there is something to show.
struct PageTemplate: Sendable {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The names of its places, sections among them, as often as they stand there.
    var places: [String] {
        text.matches(of: #/\{\{[#/]?([^{}]*)\}\}/#).map { String($0.1) }
    }

    /// The page with everything in its place. Places without a value stay empty; values are not looked at again.
    func filled(with values: [String: HTMLText]) -> String { PageTemplate.fill(text[...], values) }

    private static func fill(_ text: Substring, _ values: [String: HTMLText]) -> String {
        var page = ""
        var rest = text
        while let open = rest.firstRange(of: "{{") {
            page += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "}}") else { return page + "{{" + rest }
            let name = rest[..<close.lowerBound]
            rest = rest[close.upperBound...]
            guard name.hasPrefix("#") else {
                page += values[String(name)]?.markup ?? ""
                continue
            }
            let section = String(name.dropFirst())
            guard let end = rest.firstRange(of: "{{/\(section)}}") else { continue }
            if let value = values[section], !value.isEmpty { page += fill(rest[..<end.lowerBound], values) }
            rest = rest[end.upperBound...]
        }
        return page + rest
    }
}
