import BorderBytes
import BorderCore

// Where rows lie that say it in degrees.
extension RowReader {
    /// Lets the position say which crossing is meant where several bear the name, and notes one that is its crossing's
    /// with latitude and longitude exchanged, or far from its place, or none at all; each wording is looked at once.
    @inline(never)
    mutating func checkPosition(_ draft: inout RowDraft) {
        guard let column = schema.column(of: .latitude), let written = writtenPosition() else { return }
        if !draft.hasPlace, draft.row.place > 0 {
            return tally.add(.unlisted, written.words, at: fields.place(of: column))
        }
        guard draft.hasPlace else { return }
        guard let position = written.position else {
            return tally.add(.unreadPosition, written.words, at: fields.place(of: column))
        }
        let name = string(draft.placeColumn)
        let there = settled(name, "", position) { options in
            options.crossingThere?(name, position).map { (id: $0, isListed: true, spelt: "") }
        }
        if let there, there.place != draft.row.place {
            let before = draft.row.place
            if settle(&draft, there.place) != nil { draft.row.place = before }
        }
        let key = [name, "\(position)"]
        if doubts[key] == nil, doubts.count < 1 << 16 { doubts[key] = options.positionDoubt?(name, position) }
        switch doubts[key] ?? nil {
        case .swapped:
            tally.add(.swapped, name, at: fields.place(of: column))
            options.metSwapped?(fields.line)
        case _ where !position.isOnEarth: tally.add(.unreadPosition, written.words, at: fields.place(of: column))
        case .far: tally.add(.far, name, at: fields.place(of: column))
        case nil: break
        }
    }

    /// Makes a crossing of the position of a row that names no place.
    @inline(never)
    mutating func placeByPosition(_ draft: inout RowDraft) {
        guard !rowFailed, options.unlistedCrossing != nil, let written = writtenPosition() else { return }
        if let position = written.position, position.isOnEarth {
            let found = settled("", "", position) { options in
                options.unlistedCrossing?(written.words, "", position).map { (id: $0, isListed: false, spelt: "") }
            }
            if let found {
                draft.row.place = found.place
                return
            }
        }
        reject("unread-position", column: schema.column(of: .latitude) ?? 0) {
            (
                "the row names no place, and '\(written.words)' lies in no country", Self.degrees,
                "correct the position, or name the place"
            )
        }
    }

    static var degrees: String { "degrees with a decimal point, as 60.6 and 27.9" }

    /// What stands under latitude and longitude, and the position that it is, wherever that is; `nil` where nothing does.
    private mutating func writtenPosition() -> (words: String, position: CrossingPosition?)? {
        guard let first = schema.column(of: .latitude), let second = schema.column(of: .longitude) else { return nil }
        let texts = (string(first), string(second))
        if texts.0.isEmpty && texts.1.isEmpty { return nil }
        let words = "\(texts.0), \(texts.1)"
        guard let latitude = Double(texts.0), let longitude = Double(texts.1), latitude.isFinite, longitude.isFinite
        else { return (words, nil) }
        return (words, CrossingPosition(latitude: latitude, longitude: longitude))
    }

    /// The position that the row gives, where it is one on Earth.
    mutating func position() -> CrossingPosition? {
        writtenPosition()?.position.flatMap { $0.isOnEarth ? $0 : nil }
    }
}

extension CrossingPosition {
    /// Whether there is such a place.
    fileprivate var isOnEarth: Bool { abs(latitude) <= 90 && abs(longitude) <= 180 }
}
