import BorderAnalysis
import BorderCore

extension [LeftOut] {
    /// What is not shown and why, a sentence a kind of reason.
    ///
    /// - Parameter areWithheld: whether small counts are withheld, so that only that there are some is said.
    /// - Returns: the sentences.
    func sentences(areWithheld: Bool) -> [String] {
        var measures: [String] = []
        var sentences: [String] = []
        for left in self {
            let count = areWithheld ? "some" : left.count.grouped
            switch left.reason {
            case .otherMeasure(let measure): measures.append("\(count) of \(measure) (--measure \(measure.kind.code))")
            case .widerPlace: sentences.append("Not shown, for a larger place than the one asked for: \(count).")
            case .undated: sentences.append("Not shown, without a date: \(count).")
            case .filtered: sentences.append("Rows left out by the filters: \(count).")
            case .publishedLater: sentences.append("Not known yet on that day, in all that was read: \(count).")
            case .unknownPublication:
                sentences.append("Left out in all that was read, because nobody says when it was published: \(count).")
            case .withdrawn:
                sentences.append("In earlier releases, and withdrawn since, in all that was read: \(count).")
            case .beyondDays:
                sentences.append(
                    "Rows not shown, because they reach beyond the days asked for and are not split: \(count)."
                )
            }
        }
        if !measures.isEmpty {
            sentences.append(
                "Never added, because they count something else: "
                    + measures.sorted().joined(separator: ", ") + "."
            )
        }
        return sentences
    }
}
