import BorderBytes
import BorderCore

extension RowReader {
    /// Finds the one of several places of a name that lies in a larger place which the row names too: the Eastport of
    /// Maine where the row says `US-ME`.
    ///
    /// - Parameters:
    ///   - draft: the row, whose place has a name of several.
    ///   - problem: what the place check said.
    /// - Returns: what is wrong with the row still; `nil` where it is settled.
    @inline(never)
    mutating func settlePlace(_ draft: inout RowDraft, _ problem: Finding) -> Finding? {
        guard let within = options.placeWithin, draft.hasPlace else { return problem }
        let name = string(draft.placeColumn)
        for index in 0..<steps.count {
            guard case .place(let rank) = steps[index].role, rank > draft.placeRank else { continue }
            let larger = string(steps[index].column)
            guard !larger.isEmpty else { continue }
            let key = name + "\u{1F}" + larger
            let code: UInt32
            if let known = settled[key] {
                code = known
            } else if let id = within(name, larger) {
                // Words are compared in whole machine words.
                let bytes = Array(id.utf8) + [UInt8](repeating: 0, count: RowBlock.padding)
                code = bytes.withUnsafeBytes { words.place(UnsafeRawBufferPointer(rebasing: $0[..<id.utf8.count])) }
                settled[key] = code
            } else {
                continue
            }
            guard code < WordTable.firstSpecial else { return problem }
            draft.row.place = code
            return placeChecks?.problem(
                place: code,
                direction: draft.row.direction,
                reporter: draft.row.reporter,
                words: words.words
            )
        }
        return problem
    }
}
