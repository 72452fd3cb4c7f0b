import BorderBytes
import BorderCore

// Places whose name alone is not enough.
extension RowReader {
    /// Settles a place that the atlas does not know, or knows several of: the Eastport of Maine where the row says
    /// `US-ME`, and a crossing of its own where nobody lists one of that name on the border that the row names.
    ///
    /// - Parameters:
    ///   - draft: the row.
    ///   - problem: what the place check said.
    /// - Returns: what is wrong with the row still; `nil` where it is settled.
    @inline(never)
    mutating func settlePlace(_ draft: inout RowDraft, _ problem: Finding) -> Finding? {
        guard draft.hasPlace else { return problem }
        if problem.code == "unknown-place" || problem.code == "ambiguous-place",
            TotalWords.mean(string(draft.placeColumn))
        {
            return settleTotal(&draft, problem)
        }
        switch problem.code {
        case "ambiguous-place":
            let name = string(draft.placeColumn)
            for larger in largerPlaces(draft) {
                let found = settled(name, larger, nil) { options in
                    options.placeWithin?(name, larger).map { (id: $0, isListed: true, spelt: "") }
                }
                if let found { return settle(&draft, found.place) }
            }
        case "unknown-place" where draft.placeRank == 0:
            return settleUnlisted(&draft, problem)
        default: break
        }
        return problem
    }

    /// A total of places is the larger place that its row names; without one it is the sum of the rows beside it.
    private mutating func settleTotal(_ draft: inout RowDraft, _ problem: Finding) -> Finding? {
        let name = string(draft.placeColumn)
        for larger in largerPlaces(draft) where !TotalWords.mean(larger) {
            let found = settled(name, larger, nil) { _ in (id: larger, isListed: true, spelt: "") }
            if let found { return settle(&draft, found.place) }
        }
        isSumOfPlaces = true
        return problem
    }

    /// Counts a row that is the sum of others.
    mutating func passOverSum(_ draft: RowDraft) {
        tally.add(.leftOut("sums of places that other rows name"), string(draft.placeColumn), at: fields.place)
        forget()
    }

    /// Counts a row whose number is not known.
    mutating func passOverMissing() {
        // What else is wrong with the row is for its author to know.
        if rowFailed { return }
        isPassedOver = true
        let column = schema.column(of: .value) ?? 0
        tally.add(.missing, string(column), at: fields.place(of: column))
        forget()
    }

    private mutating func settleUnlisted(_ draft: inout RowDraft, _ problem: Finding) -> Finding? {
        let position = position()
        let name = string(draft.placeColumn)
        for larger in largerPlaces(draft) + (position == nil ? [] : [""]) {
            let found = settled(name, larger, position) { options in
                options.unlistedCrossing?(name, larger, position).map { id in
                    // Where it lies says more than how it is spelt.
                    let spelt = position == nil ? options.crossingSpelt?(name, larger) ?? "" : ""
                    return (id: id, isListed: options.isListed?(id) ?? false, spelt: spelt)
                }
            }
            guard let found else { continue }
            // One letter off a crossing that is listed there is that crossing, which is for its author to say.
            guard found.spelt.isEmpty else { return problem.suggesting("did you mean \(found.spelt)?") }
            if let problem = settle(&draft, found.place) { return problem }
            if !found.isListed { tally.add(.unlisted, name, at: fields.place(of: draft.placeColumn)) }
            return nil
        }
        guard let words = unreadPosition() else { return problem }
        return problem.suggesting(
            "its position would say where it is, and '\(words)' cannot be read: write \(Self.degrees)"
        )
    }

    /// What stands under latitude or longitude and is no number of degrees; `nil` where nothing does.
    private mutating func unreadPosition() -> String? {
        for role in [ColumnRole.latitude, .longitude] {
            guard let column = schema.column(of: role) else { continue }
            let words = string(column)
            if !words.isEmpty, Double(words) == nil { return words.excerpt }
        }
        return nil
    }

    mutating func settle(_ draft: inout RowDraft, _ place: UInt32) -> Finding? {
        draft.row.place = place
        return placeChecks?.problem(
            place: place,
            direction: draft.row.direction,
            reporter: draft.row.reporter,
            words: words.words
        )
    }

    /// A problem that somebody will read, with the advice that takes a search.
    mutating func inFull(_ problem: Finding, _ draft: RowDraft) -> Finding {
        guard problem.suggestion.isEmpty else { return problem }
        let full = placeChecks?.problem(
            place: draft.row.place,
            direction: draft.row.direction,
            reporter: draft.row.reporter,
            words: words.words,
            isRead: true
        )
        return full ?? problem
    }

    /// What the row says of where its place lies: larger places, then both ends in columns of their own.
    private mutating func largerPlaces(_ draft: RowDraft) -> [String] {
        var names: [String] = []
        for index in 0..<steps.count {
            guard case .place(let rank) = steps[index].role, rank > draft.placeRank else { continue }
            let larger = string(steps[index].column)
            if !larger.isEmpty { names.append(larger) }
        }
        if draft.filled.isSuperset(of: [.from, .to]),
            case .route(let one, let other) = words.words.directions[Int(draft.row.direction)]
        {
            names.append("\(one)-\(other)")
        }
        return names
    }

    /// The place that some words mean together, looked up once.
    mutating func settled(
        _ name: String,
        _ larger: String,
        _ position: CrossingPosition?,
        _ look: (IntakeOptions) -> (id: String, isListed: Bool, spelt: String)?
    ) -> SettledPlace? {
        let key = [name, larger, position.map { "\($0)" } ?? ""].joined(separator: "\u{1F}")
        if let known = settled[key] { return known }
        var found: SettledPlace?
        if let (id, isListed, spelt) = look(options) {
            // Words are compared in whole machine words.
            let bytes = Array(id.utf8) + [UInt8](repeating: 0, count: RowBlock.padding)
            let code = bytes.withUnsafeBytes { words.place(UnsafeRawBufferPointer(rebasing: $0[..<id.utf8.count])) }
            if code < WordTable.firstSpecial { found = SettledPlace(place: code, isListed: isListed, spelt: spelt) }
        }
        if settled.count < 1 << 16 { settled[key] = .some(found) }
        return found
    }
}

/// A place that words of a row mean together.
struct SettledPlace {
    /// The code of its word.
    var place: UInt32
    /// Whether it has an entry in a gazetteer, or is larger than a crossing.
    var isListed: Bool
    /// The listed name that was probably meant; empty where none is near.
    var spelt: String
}

extension Finding {
    /// The finding with other advice.
    fileprivate func suggesting(_ words: String) -> Finding {
        var finding = self
        finding.suggestion = words
        return finding
    }
}
