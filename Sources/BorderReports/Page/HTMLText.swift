import BorderBytes

/// Markup that is safe to put into a page: texts are escaped when they come in, and only names of our own become tags.
struct HTMLText: Hashable, Sendable {
    private(set) var markup: String

    /// Nothing.
    init() { markup = "" }

    /// A text: whatever it holds, it is read and never run.
    init(_ text: String) {
        var sink = ByteSink()
        sink.appendXML(PlainText.clean(text))
        markup = String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    /// An element with its contents.
    init(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ contents: HTMLText) {
        markup = "<\(tag)"
        for (name, value) in attributes {
            if let value { markup += " \(name)=\"\(HTMLText(value).markup)\"" }
        }
        markup += ">" + contents.markup + "</\(tag)>"
    }

    /// An element with a text.
    init(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ text: String) {
        self.init(tag, attributes, HTMLText(text))
    }

    /// Markup that we made: a drawing, the style, the script.
    init(ours markup: String) { self.markup = markup }

    var isEmpty: Bool { markup.isEmpty }

    static func + (one: HTMLText, other: HTMLText) -> HTMLText { HTMLText(ours: one.markup + other.markup) }
}

extension Sequence<HTMLText> {
    /// All of them, a line each.
    var joined: HTMLText { HTMLText(ours: map(\.markup).joined(separator: "\n")) }
}
