import BorderAnalysis
import BorderAtlas
import BorderCore

/// The map for whoever cannot see it: border by border, in the order in which the crossings lie along the line.
struct MapInWords {
    private let page: MapPage

    init(_ page: MapPage) { self.page = page }

    /// A heading and a list for each border; then what lies on none.
    var markup: HTMLText {
        let tree = PlaceTree(atlas: page.atlas)
        var byBorder: [BorderCode: [FlowRow]] = [:]
        var others: [FlowRow] = []
        for entry in page.told {
            if let border = tree.border(of: entry.row.placement.place) {
                byBorder[border, default: []].append(entry.row)
            } else {
                others.append(entry.row)
            }
        }
        let names = byBorder.keys.map { (code: $0, name: page.wording.name(of: .border($0))) }
            .sorted { ($0.name, $0.code) < ($1.name, $1.code) }
        var parts = names.map { part($0.name, line(of: $0.code, byBorder[$0.code] ?? [])) }
        if !others.isEmpty {
            let items = others.map { row in
                HTMLText("li", [:], "\(page.wording.name(of: row.placement.place)): \(told(row))")
            }.joined
            parts.append(
                part(names.isEmpty ? "Countries and places" : "Without one border", HTMLText("ul", [:], items))
            )
        }
        return parts.isEmpty ? HTMLText("p", [:], "The map shows no number.") : parts.joined
    }

    private func part(_ heading: String, _ contents: HTMLText) -> HTMLText {
        HTMLText("h3", [:], heading.capitalisedFirst) + contents
    }

    /// The numbers of one border: of the whole first, then along the line.
    private func line(of border: BorderCode, _ rows: [FlowRow]) -> HTMLText {
        let places = Set(rows.map(\.placement.place))
        let ruler = places.contains(where: \.isCrossing) ? BorderRuler(border, page.atlas) : nil
        var distances: [Place: Double] = [:]
        for case .crossing(let id) in places {
            if let position = page.atlas.crossing(id)?.position, let along = ruler?.kilometres(to: position) {
                distances[.crossing(id)] = along
            }
        }
        let order = rows.indices.sorted { one, other in
            func rank(_ index: Int) -> (Int, Double, Int) {
                let place = rows[index].placement.place
                return (place.isCrossing ? 1 : 0, distances[place] ?? .infinity, index)
            }
            return rank(one) < rank(other)
        }
        let items = order.map { index -> HTMLText in
            let row = rows[index]
            if case .border = row.placement.place { return HTMLText("li", [:], "The whole border: \(told(row))") }
            let along = distances[row.placement.place].flatMap { along in
                ruler.map { ", km \(Int64(along.rounded()).grouped) of the line from its \($0.start) end" }
            }
            return HTMLText("li", [:], "\(page.wording.name(of: row.placement.place))\(along ?? ""): \(told(row))")
        }
        let length = ruler.map { ruler in
            HTMLText(
                "p",
                ["class": "fine"],
                "From its \(ruler.start) to its \(ruler.end) end, \(Int64(ruler.length.rounded()).grouped) km as drawn."
            )
        }
        return (length ?? HTMLText()) + HTMLText("ol", [:], items.joined)
    }

    /// "43,000 crossings from Russia to Finland, 21–26 Sept 2022".
    private func told(_ row: FlowRow) -> String {
        let days = row.period.map { ", \($0.words)" } ?? ""
        return "\(row.wordedQuantity) \(row.measure.words(for: row.quantity)) \(page.way(of: row.placement))\(days)"
    }
}
