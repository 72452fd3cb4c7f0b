package import BorderBytes
import BorderCore

/// Draws a scene as a PNG, by librsvg.
package struct PNGFormat: SceneFormat {
    /// The word that selects it.
    package let name = "png"
    /// How its files' names end.
    package let fileExtension = "png"
    /// Its registered media type.
    package let mediaType = "image/png"
    /// One line for the help.
    package let summary = "a map as pixels, drawn by librsvg"
    /// How many pixels an inch has; 96 make one of each px of the layout.
    package var pixelsPerInch = PNGFormat.usualDensity

    /// Two pixels for each px, as screens and proofs want them.
    package static let usualDensity = 192
    /// What can be asked for: from a thumbnail to the finest print.
    package static let densities = 24...1200

    /// The colours that it is drawn in.
    package var theme = Theme.usual

    /// A writer of PNG.
    package init() {}

    /// What is to be known of the fonts of this machine.
    package var caution: String? { Librsvg.caution(about: theme.font) }

    /// Writes the whole file, or nothing.
    package func write(_ scene: MapScene, to sink: inout ByteSink) throws(OutputError) {
        let zoom = Double(pixelsPerInch) / 96
        let longest = max(scene.width, scene.height) * zoom
        guard longest <= Librsvg.mostPixels else {
            throw OutputError(
                .cannotCreate,
                path: "PNG",
                reason:
                    "at \(pixelsPerInch) dpi the map has \(Int64(longest).grouped) pixels a side, and librsvg draws "
                    + "\(Int64(Librsvg.mostPixels).grouped); give a smaller --dpi, or write .pdf"
            )
        }
        var svg = SVGFormat()
        svg.theme = theme
        var bytes = try Librsvg.convert(svg.bytes(of: scene), to: "png", zoom: zoom)
        PNGDensity.write(pixelsPerInch, into: &bytes)
        sink.append(bytes)
        try sink.checkpoint()
    }
}
