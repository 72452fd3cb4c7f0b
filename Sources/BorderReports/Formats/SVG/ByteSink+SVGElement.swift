import BorderBytes
import BorderGeometry

extension ByteSink {
    /// One shape as one element (text: as one `<text>`).
    mutating func appendElement(_ element: MapScene.Element, _ theme: Theme, ids: inout SceneIdentifiers) {
        switch element.shape {
        case .lines(let lines):
            open("path", element.id, &ids)
            append(" d=\"")
            appendPath(lines, closed: false)
            append("\"")
            appendPaint(element.paint, theme)
        case .areas(let rings):
            open("path", element.id, &ids)
            append(" d=\"")
            appendPath(rings, closed: true)
            append("\"")
            appendPaint(element.paint, theme)
            // One ring needs no rule.
            if rings.count > 1 { append(" fill-rule=\"evenodd\"") }
        case .outline(let outline):
            open("path", element.id, &ids)
            append(" d=\"")
            appendPath(outline)
            append("\"")
            appendPaint(element.paint, theme)
        case .circle(let centre, let radius):
            open("circle", element.id, &ids)
            appendAttribute("cx", centre.x)
            appendAttribute("cy", centre.y)
            appendAttribute("r", radius)
            appendPaint(element.paint, theme)
        case .rectangle(let box):
            open("rect", element.id, &ids)
            appendAttribute("x", box.min.x)
            appendAttribute("y", box.min.y)
            appendAttribute("width", box.width)
            appendAttribute("height", box.height)
            appendPaint(element.paint, theme)
        case .text(let line):
            guard !line.text.isEmpty else { return }
            appendText(line, element.id, element.paint, theme, &ids)
            return
        }
        append("/>\n")
    }

    private mutating func open(_ name: String, _ id: String, _ ids: inout SceneIdentifiers) {
        append("<\(name)")
        if !id.isEmpty { appendAttribute("id", ids.unique(id)) }
    }

    private mutating func appendText(
        _ line: TextLine,
        _ id: String,
        _ paint: Paint,
        _ theme: Theme,
        _ ids: inout SceneIdentifiers
    ) {
        open("text", id, &ids)
        appendAttribute("x", line.position.x)
        appendAttribute("y", line.position.y)
        append(" font-size=\"\(line.style.size)\"")
        if line.anchor != .start { append(" text-anchor=\"\(line.anchor.rawValue)\"") }
        if line.runs.count == 1 {
            appendSetting(line.style)
            appendPaint(paint, theme)
            append(">")
            appendXML(line.text)
        } else {
            // Blanks at the edges of spans are words here, not layout of the file.
            append(" xml:space=\"preserve\"")
            appendPaint(paint, theme)
            append(">")
            for run in line.runs {
                append("<tspan")
                appendSetting(run.style)
                let ink = run.style.ink
                if paint.stroke == nil { append(" class=\"\(ink.cssClass)\" fill=\"\(theme.hex(ink))\"") }
                append(">")
                appendXML(run.text)
                append("</tspan>")
            }
        }
        append("</text>\n")
    }

    private mutating func appendSetting(_ style: TextStyle) {
        if style.isBold { append(" font-weight=\"bold\"") }
        if style.isItalic { append(" font-style=\"italic\"") }
        if style.letterSpacing > 0 { appendAttribute("letter-spacing", style.letterSpacing) }
    }

    /// What all halos of a layer have in common.
    mutating func appendHalo(_ theme: Theme) {
        append(" fill=\"none\" stroke=\"\(theme.hex(.paper))\" stroke-opacity=\"0.85\"")
        append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"")
    }

    private mutating func appendPaint(_ paint: Paint, _ theme: Theme) {
        if let ink = paint.fill ?? paint.stroke { append(" class=\"\(ink.cssClass)\"") }
        if paint.isHalo { return appendFineAttribute("stroke-width", paint.strokeWidth) }
        append(" fill=\"\(paint.fill.map(theme.hex) ?? "none")\"")
        if paint.fill != nil && paint.fillOpacity < 1 { appendFineAttribute("fill-opacity", paint.fillOpacity) }
        guard let stroke = paint.stroke else { return }
        append(" stroke=\"\(theme.hex(stroke))\"")
        if paint.strokeWidth != 1 { appendFineAttribute("stroke-width", paint.strokeWidth) }
        if paint.strokeOpacity < 1 { appendFineAttribute("stroke-opacity", paint.strokeOpacity) }
        if !paint.dash.isEmpty {
            append(" stroke-dasharray=\"")
            for (index, length) in paint.dash.enumerated() {
                if index > 0 { append(" ") }
                appendTenths(length)
            }
            append("\"")
        }
        if paint.isRound { append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"") }
    }
}
