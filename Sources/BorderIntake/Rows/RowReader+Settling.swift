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
        switch problem.code {
        case "ambiguous-place":
            for larger in largerPlaces(draft) {
                let name = string(draft.placeColumn)
                let found = settled(name, larger, nil) { [within = options.placeWithin] in within?(name, larger) }
                if let found { return settle(&draft, found) }
            }
        case "unknown-place" where draft.placeRank == 0:
            return settleUnlisted(&draft, problem)
        default: break
        }
        return problem
    }

    private mutating func settleUnlisted(_ draft: inout RowDraft, _ problem: Finding) -> Finding? {
        let position = position()
        let name = string(draft.placeColumn)
        for larger in largerPlaces(draft) + (position == nil ? [] : [""]) {
            let found = settled(name, larger, position) { [unlisted = options.unlistedCrossing] in
                unlisted?(name, larger, position)
            }
            guard let found else { continue }
            let spelt = position == nil ? spelling(of: name, on: larger) : ""
            // One letter off a crossing that is listed there is that crossing, which is for its author to say.
            guard spelt.isEmpty else { return problem.suggesting("did you mean \(spelt)?") }
            if let problem = settle(&draft, found) { return problem }
            if words.words.places[Int(found)] != larger, !isListed(words.words.places[Int(found)]) {
                tally.add(.unlisted, name, at: fields.place(of: draft.placeColumn))
            }
            return nil
        }
        return problem
    }

    /// The listed name that may be meant, looked up once.
    private mutating func spelling(of name: String, on larger: String) -> String {
        let key = name + "\u{1F}" + larger
        if let known = spellings[key] { return known }
        let found = options.crossingSpelt?(name, larger) ?? ""
        if spellings.count < 1 << 16 { spellings[key] = found }
        return found
    }

    private func isListed(_ place: String) -> Bool { options.isListed?(place) ?? false }

    private mutating func settle(_ draft: inout RowDraft, _ place: UInt32) -> Finding? {
        draft.row.place = place
        return placeChecks?.problem(
            place: place,
            direction: draft.row.direction,
            reporter: draft.row.reporter,
            words: words.words
        )
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

    /// The position that the row gives, where it is one on Earth.
    private mutating func position() -> CrossingPosition? {
        guard let latitude = degrees(.latitude, within: 90), let longitude = degrees(.longitude, within: 180) else {
            return nil
        }
        return CrossingPosition(latitude: latitude, longitude: longitude)
    }

    private mutating func degrees(_ role: ColumnRole, within limit: Double) -> Double? {
        guard let column = schema.column(of: role), let degrees = Double(string(column)) else { return nil }
        return abs(degrees) <= limit ? degrees : nil
    }

    /// The code of the place that some words mean together, looked up once.
    private mutating func settled(
        _ name: String,
        _ larger: String,
        _ position: CrossingPosition?,
        _ look: () -> String?
    ) -> UInt32? {
        let key = [name, larger, position.map { "\($0)" } ?? ""].joined(separator: "\u{1F}")
        if let known = settled[key] { return known < WordTable.firstSpecial ? known : nil }
        var code = WordTable.notUnderstood
        if let id = look() {
            // Words are compared in whole machine words.
            let bytes = Array(id.utf8) + [UInt8](repeating: 0, count: RowBlock.padding)
            code = bytes.withUnsafeBytes { words.place(UnsafeRawBufferPointer(rebasing: $0[..<id.utf8.count])) }
        }
        if settled.count < 1 << 16 { settled[key] = code }
        return code < WordTable.firstSpecial ? code : nil
    }
}

extension Finding {
    /// The finding with other advice.
    fileprivate func suggesting(_ words: String) -> Finding {
        var finding = self
        finding.suggestion = words
        return finding
    }
}
