import BorderCore
import BorderGeometry

/// What is written beside a number's disc.
struct CalloutWords {
    let content: MapContent
    let profile: LayoutProfile
    /// Whether one border is looked at closely.
    let isZoom: Bool
    let countryName: (CountryCode) -> String
    /// Ids of numbers whose disc another one covers in part: nothing is written on them.
    var covered: Set<String> = []

    /// A line before it has a place.
    typealias Line = (text: String, style: TextStyle)

    /// Whether the number fits into its disc.
    func isInside(_ flow: PlacedFlow) -> Bool {
        guard flow.arrow == nil, flow.radius >= 24, !covered.contains(flow.mark.id), flow.oppositeRadius == nil,
            !flow.mark.valueLabel.isEmpty,
            !flow.site.isPoint, flow.site.members.isEmpty, let quantity = flow.mark.quantity,
            quantity.qualifier != .upTo, quantity.qualifier != .lessThan, flow.mark.basis != .derived,
            flow.mark.basis != .modelled
        else { return false }
        return TextWidth.of(flow.mark.valueLabel, .insideDisc) <= 1.85 * flow.radius
    }

    /// Whether a number of the key can stand on its disc.
    func hasRoomForKey(_ flow: PlacedFlow) -> Bool {
        guard flow.arrow == nil, let quantity = flow.mark.quantity, flow.oppositeRadius == nil, !flow.site.isPoint,
            flow.site.members.isEmpty, !covered.contains(flow.mark.id)
        else { return false }
        let isSolid = quantity.value > 0 && quantity.qualifier != .upTo && quantity.qualifier != .lessThan
        return isSolid && flow.radius >= 10 && flow.mark.basis != .derived && flow.mark.basis != .modelled
    }

    /// Ids of numbers whose disc touches another one.
    static func covered(_ flows: [PlacedFlow]) -> Set<String> {
        var covered: Set<String> = []
        for (index, one) in flows.enumerated() {
            for other in flows[(index + 1)...] where one.centre.distance(to: other.centre) < one.reach + other.reach {
                covered.formUnion([one.mark.id, other.mark.id])
            }
        }
        return covered
    }

    /// Name, number and notes.
    func lines(of flow: PlacedFlow, withNotes: Bool = true) -> [Line] {
        var lines: [Line] = []
        let isSmall = flow.mark.quantity == nil || isOneOfMany(flow)
        addName(flow.mark.headline, isSmall ? .statusName : profile.callout.name, to: &lines)
        if flow.mark.quantity == nil {
            add(content.language(flow.mark.labelWithoutDisc), .calloutNote, to: &lines)
        } else if !isInside(flow) {
            addNumber(flow.mark.valueLabel, valueStyle(of: flow).tinted(flow.ink), to: &lines)
        }
        // Without two halves the number of the way back has no words of its own.
        if flow.mark.quantity != nil, flow.oppositeRadius == nil, !flow.mark.oppositeLabel.isEmpty {
            add(flow.mark.wayWords, .calloutNote, to: &lines)
            add("\(content.language("the other way")) \(flow.mark.oppositeLabel)", .calloutNote, to: &lines)
        }
        for note in flow.mark.noteLines.prefix(withNotes ? 3 : flow.mark.keptNotes) {
            add(note, .calloutNote, to: &lines)
        }
        return lines
    }

    /// The number of the other direction; empty where there is none.
    func returnLines(of flow: PlacedFlow, withNotes: Bool = true) -> [Line] {
        guard flow.oppositeRadius != nil, !flow.mark.oppositeLabel.isEmpty else { return [] }
        var lines: [Line] = []
        addNumber(flow.mark.oppositeLabel, valueStyle(of: flow).tinted(flow.oppositeInk), to: &lines)
        // Where there are many the legend tells the colours.
        if !isOneOfMany(flow), !content.isSeries, let country = flow.mark.route.from.country {
            let name = content.language.withArticle(countryName(country))
            add(content.language("into *", name), .calloutNote, to: &lines)
        }
        for note in flow.mark.oppositeNoteLines.prefix(withNotes ? 3 : 0) { add(note, .calloutNote, to: &lines) }
        return lines
    }

    /// What is written, the longest form first: all of it, without notes, and that in small letters.
    func forms(of flow: PlacedFlow) -> [[Line]] {
        let short = lines(of: flow, withNotes: false)
        return [lines(of: flow), short, CalloutWords.small(short)]
    }

    /// The same for the other direction; empty where there is none.
    func returnForms(of flow: PlacedFlow) -> [[Line]] {
        let short = returnLines(of: flow, withNotes: false)
        return short.isEmpty ? [] : [returnLines(of: flow), short, CalloutWords.small(Array(short.prefix(1)))]
    }

    private static func small(_ lines: [Line]) -> [Line] {
        lines.map { text, style in
            var small = style
            small.size = min(style.size, 12)
            return (text, small)
        }
    }

    /// Title and notes of a state.
    func lines(of status: StatusMark) -> [Line] {
        var lines: [Line] = []
        addName(status.title, .statusName, to: &lines)
        for note in status.noteLines.prefix(3) { add(note, .calloutNote, to: &lines) }
        return lines
    }

    /// The room that lines take.
    static func size(of lines: [Line]) -> (width: Double, height: Double) {
        (
            lines.map { TextWidth.of($0.text, $0.style) }.max() ?? 0,
            lines.reduce(0) { $0 + TextWidth.lineHeight($1.style) }
        )
    }

    /// Whether a number is one of the crossings of a zoom, and set small for that.
    private func isOneOfMany(_ flow: PlacedFlow) -> Bool {
        // Small maps have small words for all.
        guard !content.isSeries else { return false }
        guard isZoom else { return content.flows.count > 12 }
        return flow.mark.place.isCrossing && content.flows.count > 3
    }

    private func valueStyle(of flow: PlacedFlow) -> TextStyle {
        isOneOfMany(flow) ? .crossingValue : profile.callout.value
    }

    /// A name takes several lines before it is cut.
    private func addName(_ text: String, _ style: TextStyle, to lines: inout [Line]) {
        for line in PlainText.wrap(text, style, width: profile.calloutWidth, lines: 4) { lines.append((line, style)) }
    }

    /// A number is never cut where the map has room for it: it is set smaller, and then wider than other words.
    private func addNumber(_ text: String, _ style: TextStyle, to lines: inout [Line]) {
        var style = style
        while style.size > 12, TextWidth.of(text, style) > profile.calloutWidth { style.size -= 1 }
        let fitted = PlainText.fit(text, style, width: LayoutProfile.wide.calloutWidth)
        if !fitted.isEmpty { lines.append((fitted, style)) }
    }

    private func add(_ text: String, _ style: TextStyle, to lines: inout [Line]) {
        for line in PlainText.wrap(text, style, width: profile.calloutWidth, lines: 2) {
            lines.append((line, style))
        }
    }
}
