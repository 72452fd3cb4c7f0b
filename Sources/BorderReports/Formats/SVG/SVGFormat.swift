package import BorderBytes
import BorderGeometry

/// Writes a scene as one SVG file in the subset that six renderers draw alike.
///
/// No style sheet, script, clip path, gradient, reference or event; one `<text>` per style; whole font sizes; one
/// decimal. The same scene gives the same bytes.
package struct SVGFormat: SceneFormat {
    /// The word that selects it.
    package let name = "svg"
    /// How its files' names end.
    package let fileExtension = "svg"
    /// Its registered media type.
    package let mediaType = "image/svg+xml"
    /// One line for the help.
    package let summary = "a map as a drawing that browsers and drawing programs open"
    /// Put before every id, for pages that hold several maps.
    package var idPrefix: String
    /// The colours that it is drawn in.
    package var theme = Theme.usual
    /// Whether it becomes part of a page: the map alone, without title, footer and what only drawing programs read, and
    /// with signs that assistive technology can name one by one.
    var isPartOfPage = false

    /// A writer of SVG.
    package init(idPrefix: String = "") { self.idPrefix = idPrefix }

    /// Writes the whole document.
    package func write(_ scene: MapScene, to sink: inout ByteSink) throws(OutputError) {
        var ids = SceneIdentifiers(prefix: idPrefix)
        let (titleId, descriptionId) = (ids.unique("map-title"), ids.unique("map-desc"))
        writeRoot(scene, labelledBy: "\(titleId) \(descriptionId)", to: &sink)
        sink.append("<title id=\"\(titleId)\">")
        sink.appendXML(scene.title)
        sink.append("</title>\n<desc id=\"\(descriptionId)\">")
        sink.appendXML(scene.description)
        sink.append("</desc>\n")
        if !isPartOfPage {
            sink.append("<metadata>")
            sink.appendXML(SVGMetadata.json(of: scene))
            sink.append("</metadata>\n")
        }
        for layer in scene.layers where !layer.nodes.isEmpty && !(isPartOfPage && SVGFormat.framing.contains(layer.id))
        {
            sink.append("<g id=\"\(ids.unique(layer.id))\"")
            if !isPartOfPage {
                sink.append(" inkscape:groupmode=\"layer\"")
                sink.appendAttribute("inkscape:label", layer.label)
            }
            // The page names signs one by one, and says the rest in words.
            if layer.isRepetition || isPartOfPage && !["flows", "status"].contains(layer.id) {
                sink.append(" aria-hidden=\"true\"")
            }
            if layer.isRepetition { sink.appendHalo(theme) }
            sink.append(">\n")
            for node in layer.nodes { write(node, of: scene, to: &sink, ids: &ids) }
            sink.append("</g>\n")
        }
        sink.append("</svg>\n")
        try sink.checkpoint()
    }

    /// Layers around the map, which a page has in its own words.
    private static let framing: Set = ["paper", "periods", "text"]

    /// The root with the size of the canvas, or of the map's part of it.
    private func writeRoot(_ scene: MapScene, labelledBy labels: String, to sink: inout ByteSink) {
        let whole = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
        let canvas = isPartOfPage ? scene.mapFrame : whole
        sink.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        if !isPartOfPage { sink.append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"") }
        sink.append(" viewBox=\"")
        for (index, number) in [canvas.min.x, canvas.min.y, canvas.width, canvas.height].enumerated() {
            if index > 0 { sink.append(" ") }
            sink.appendTenths(number)
        }
        sink.append("\"")
        sink.appendAttribute("width", canvas.width)
        sink.appendAttribute("height", canvas.height)
        // In a page it is a drawing with named parts, which is what an SVG without a role is.
        let role = isPartOfPage ? "" : " role=\"img\""
        sink.append(" font-family=\"\(theme.font)\"\(role) aria-labelledby=\"\(labels)\">\n")
    }

    private func write(
        _ node: MapScene.Node,
        of scene: MapScene,
        to sink: inout ByteSink,
        ids: inout SceneIdentifiers
    ) {
        switch node {
        case .element(let element): sink.appendElement(element, theme, ids: &ids)
        case .group(let id, let title, let nodes):
            sink.append("<g id=\"\(ids.unique(id))\"")
            for fact in scene.facts[id] ?? [] { sink.appendAttribute("data-\(fact.name)", fact.value) }
            if isPartOfPage && !title.isEmpty { sink.append(" role=\"img\"") }
            sink.append(">\n")
            if !title.isEmpty {
                sink.append("<title>")
                sink.appendXML(PlainText.clean(title))
                sink.append("</title>\n")
            }
            for node in nodes { write(node, of: scene, to: &sink, ids: &ids) }
            sink.append("</g>\n")
        }
    }
}
