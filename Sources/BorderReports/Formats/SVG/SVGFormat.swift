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

    /// A writer of SVG.
    package init(idPrefix: String = "") { self.idPrefix = idPrefix }

    /// Writes the whole document.
    package func write(_ scene: MapScene, to sink: inout ByteSink) throws(OutputError) {
        var ids = SceneIdentifiers(prefix: idPrefix)
        let (titleId, descriptionId) = (ids.unique("map-title"), ids.unique("map-desc"))
        sink.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                + "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 "
        )
        sink.appendTenths(scene.width)
        sink.append(" ")
        sink.appendTenths(scene.height)
        sink.append("\"")
        sink.appendAttribute("width", scene.width)
        sink.appendAttribute("height", scene.height)
        sink.append(" font-family=\"Arial\" role=\"img\" aria-labelledby=\"\(titleId) \(descriptionId)\">\n")
        sink.append("<title id=\"\(titleId)\">")
        sink.appendXML(scene.title)
        sink.append("</title>\n<desc id=\"\(descriptionId)\">")
        sink.appendXML(scene.description)
        sink.append("</desc>\n<metadata>")
        sink.appendXML(SVGMetadata.json(of: scene))
        sink.append("</metadata>\n")
        for layer in scene.layers where !layer.nodes.isEmpty {
            sink.append("<g id=\"\(ids.unique(layer.id))\" inkscape:groupmode=\"layer\"")
            sink.appendAttribute("inkscape:label", layer.label)
            if layer.isRepetition { sink.append(" aria-hidden=\"true\"") }
            sink.append(">\n")
            for node in layer.nodes { write(node, to: &sink, ids: &ids) }
            sink.append("</g>\n")
        }
        sink.append("</svg>\n")
        try sink.checkpoint()
    }

    private func write(_ node: MapScene.Node, to sink: inout ByteSink, ids: inout SceneIdentifiers) {
        switch node {
        case .element(let element): sink.appendElement(element, ids: &ids)
        case .group(let id, let title, let nodes):
            sink.append("<g id=\"\(ids.unique(id))\">\n")
            if !title.isEmpty {
                sink.append("<title>")
                sink.appendXML(PlainText.clean(title))
                sink.append("</title>\n")
            }
            for node in nodes { write(node, to: &sink, ids: &ids) }
            sink.append("</g>\n")
        }
    }
}
