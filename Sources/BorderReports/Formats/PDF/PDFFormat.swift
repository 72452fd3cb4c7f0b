package import BorderBytes

/// Draws a scene as a page of PDF, by librsvg: lines and letters stay lines and letters.
package struct PDFFormat: SceneFormat {
    /// The word that selects it.
    package let name = "pdf"
    /// How its files' names end.
    package let fileExtension = "pdf"
    /// Its registered media type.
    package let mediaType = "application/pdf"
    /// One line for the help.
    package let summary = "a map as a page, drawn by librsvg"

    /// The colours that it is drawn in.
    package var theme = Theme.usual

    /// A writer of PDF.
    package init() {}

    /// What is to be known of the fonts of this machine.
    package var caution: String? { Librsvg.caution(about: theme.font) }

    /// Writes the whole file, or nothing.
    package func write(_ scene: MapScene, to sink: inout ByteSink) throws(OutputError) {
        var svg = SVGFormat()
        svg.theme = theme
        sink.append(try Librsvg.convert(svg.bytes(of: scene), to: "pdf", zoom: 1))
        try sink.checkpoint()
    }
}
