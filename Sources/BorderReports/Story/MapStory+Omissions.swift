package import BorderAnalysis
import BorderCore

extension MapStory {
    /// The numbers of the summary that a map of it does not show. What leaves the country of the map as a whole is shown
    /// by where it went.
    package func omitted(from content: MapContent) -> [FlowRow] {
        summary.rows.filter { row in
            guard row.level == 0, row.role == .figure, !content.drawn.contains(row.id) else { return false }
            guard let focus = content.focusCountry, let route = row.placement.direction.route else { return true }
            return route.from != .country(focus) || route.to != .anywhere
        }
    }

    /// What a map leaves out, in a sentence; `nil` where it shows every number.
    package func omissionSentence(of content: MapContent) -> String? {
        let omitted = omitted(from: content)
        let others = summary.leftOut.compactMap { left -> String? in
            guard case .otherMeasure(let measure) = left.reason else { return nil }
            return "\(summary.worded(left)) of \(measure) (--measure \(measure.kind.code) shows them)"
        }
        var sentences: [String] = []
        if !omitted.isEmpty {
            let all = omitted.count + content.drawn.count
            let some = omitted.prefix(3).map { row in
                "\(row.wordedQuantity) \(wording.phrase(for: row.placement.direction))"
            }
            let more = omitted.count > 3 ? " …" : ""
            sentences.append(
                "\(omitted.count.grouped) of \(all.counted("number")) "
                    + "\(omitted.count == 1 ? "is" : "are") not on this map: \(some.joined(separator: ", "))\(more); "
                    + "--country or --border shows others, flows lists them all"
            )
        }
        if !others.isEmpty {
            sentences.append("not drawn, because it counts something else: \(others.joined(separator: ", "))")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
    }
}
