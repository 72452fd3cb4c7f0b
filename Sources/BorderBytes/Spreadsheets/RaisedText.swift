/// Raised runs of a cell's text: the `1` of a footnote behind `1,234` is no digit of the number.
///
/// What is raised stays raised, in the signs that Unicode has for it; a run of words, as in `1st`, stands as it is.
package struct RaisedText {
    private var isRaised = false
    private var start = 0

    /// A text begins.
    mutating func begin(at length: Int) { start = length }

    /// Takes an element that begins inside the text.
    mutating func begin(_ element: String, _ attributes: XMLReading.Attributes) {
        switch element {
        case "r", "si", "c": isRaised = false
        case "vertAlign": isRaised = attributes["val"] == "superscript"
        default: break
        }
    }

    /// Raises the text that has come since `begin(at:)`, where its run is raised.
    func end(_ text: inout [UInt8]) {
        guard isRaised, start < text.count else { return }
        let run = String(decoding: text[start...], as: UTF8.self)
        let signs = run.filter { !" ,;.\u{A0}".contains($0) }
        guard signs.count(where: \.isLetter) < 2, signs.allSatisfy({ RaisedText.raised[$0] != nil }) else { return }
        text.replaceSubrange(start..., with: run.map { RaisedText.raised[$0] ?? " " }.map(String.init).joined().utf8)
    }

    /// All signs that may be raised, as they then are.
    package static let signs = Set(raised.values)

    private static let raised: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip(
            "0123456789()+*†‡§abcdefghijklmnoprstuvwxyz",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺*†‡§ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
        )
    )
}
