/// A way of setting text: size in px, weight, slant, colour, spacing.
package struct TextStyle: Hashable, Sendable {
    /// Size in px; whole numbers only, because LibreOffice smears fractions.
    package var size: Int
    /// Whether it is set bold.
    package var isBold = false
    /// Whether it is set italic.
    package var isItalic = false
    /// The colour.
    package var ink: Ink
    /// Extra space after each letter, in px.
    package var letterSpacing = 0.0
    /// The width of the white outline behind it, in px; 0 for none.
    package var halo = 0.0

    /// A style.
    package init(
        _ size: Int,
        _ ink: Ink,
        bold: Bool = false,
        italic: Bool = false,
        letterSpacing: Double = 0,
        halo: Double = 0
    ) {
        self.size = size
        self.ink = ink
        isBold = bold
        isItalic = italic
        self.letterSpacing = letterSpacing
        self.halo = halo
    }

    static let title = TextStyle(27, .ink, bold: true)
    static let dek = TextStyle(14, .ink2)
    static let warning = TextStyle(14, .warn, bold: true)
    static let panelTitle = TextStyle(13, .ink, bold: true)
    static let calloutName = TextStyle(15, .ink, bold: true, halo: 3)
    static let calloutValue = TextStyle(19, .out, bold: true, halo: 3)
    static let calloutNote = TextStyle(12, .ink2, halo: 3)
    static let insideDisc = TextStyle(17, .paper, bold: true)
    static let key = TextStyle(11, .ink, bold: true, halo: 3)
    static let keyInside = TextStyle(12, .paper, bold: true)
    static let statusName = TextStyle(12, .ink, bold: true, halo: 3)
    static let crossingOwn = TextStyle(13, .ink, bold: true, halo: 3)
    static let crossingOther = TextStyle(13, .ink2, halo: 3)
    static let crossingValue = TextStyle(13, .out, bold: true, halo: 3)
    static let city = TextStyle(11, .ink2, halo: 2.6)
    static let country = TextStyle(11, .ink3, letterSpacing: 1.2, halo: 2.4)
    static let smallCountry = TextStyle(10, .ink3, letterSpacing: 0.6, halo: 2.4)
    static let focusCountry = TextStyle(19, .bigName, bold: true, letterSpacing: 9)
    static let focusCountryZoom = TextStyle(18, .bigName, bold: true, letterSpacing: 7)
    static let sea = TextStyle(12, .water, italic: true)
    static let legendTitle = TextStyle(12, .ink, bold: true)
    static let legendEntry = TextStyle(11, .ink2)
    static let scaleBar = TextStyle(11, .ink2, halo: 2.4)
    static let stripHeading = TextStyle(13, .ink, bold: true)
    static let strip = TextStyle(13, .ink)
    static let stripValue = TextStyle(13, .ink, bold: true)
    static let date = TextStyle(11, .ink2)
    static let footer = TextStyle(11, .ink3)

    /// The same style in another colour.
    func tinted(_ ink: Ink) -> TextStyle {
        var style = self
        style.ink = ink
        return style
    }
}
