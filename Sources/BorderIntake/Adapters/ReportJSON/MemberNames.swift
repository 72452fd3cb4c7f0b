import BorderCore

/// What the names of members mean, each looked up once, and what became of those that mean nothing.
struct MemberNames {
    /// What a name means.
    struct Meaning {
        /// The column of the row, if a role has that name.
        var column: Int?
        /// The unit that the name itself says: `persons`.
        var unit: CountUnit?
        /// Whether it is one of the words that together head only our own tables.
        var isOwnWord = false
        /// Whether our own tables compute it from other columns.
        var isComputed = false
        /// For a name that means nothing, where it first stood and the first text there, and whether others came.
        var firstPlace: TextPlace?
        var firstText: [UInt8]?
        var isVaried = false
    }

    /// The columns of every row: the usual word of each role.
    static let columnNames: [String] = ColumnRole.vocabulary.compactMap(\.words.first)
    private static let columns: [ColumnRole: Int] = Dictionary(
        ColumnRole.vocabulary.enumerated().map { ($0.element.role, $0.offset) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The column of a role.
    static func column(_ role: ColumnRole) -> Int { columns[role] ?? 0 }

    private(set) var meanings: [String: Meaning] = [:]
    /// What each member was read as, in the order in which they were met.
    private(set) var readings: [ColumnReading] = []
    private let most: Int

    init(limits: IntakeLimits) { most = limits.columns }

    /// Whether a member is the status of a number, which our own answers say in `flags` too: only the whole object tells
    /// whether it has to be read.
    static func isStatus(_ name: String) -> Bool {
        name.utf8.count == 10 && ColumnRole.normalised(name) == "obs_status"
    }

    /// What a name means.
    mutating func meaning(of name: String) -> Meaning {
        if let known = meanings[name] { return known }
        var meaning = Meaning()
        let word = ColumnRole.normalised(name)
        if !MemberNames.isStatus(name), let (role, unit) = ColumnRole.read(name) {
            (meaning.column, meaning.unit) = (MemberNames.column(role), unit)
        }
        meaning.isOwnWord = ColumnRole.ownWords.contains(word)
        meaning.isComputed = ColumnRole.isComputed(name)
        if meanings.count < most {
            meanings[name] = meaning
            readings.append(ColumnReading(name: name, meaning: meaning.column.map { MemberNames.columnNames[$0] }))
        }
        return meaning
    }

    /// Notes what stood in a member that means nothing; `true` if it is the first of its name.
    mutating func passedOver(_ name: String, _ text: ArraySlice<UInt8>, at place: TextPlace) -> Bool {
        guard var meaning = meanings[name] ?? (meanings.count < most ? Meaning() : nil) else { return false }
        let isNew = meaning.firstPlace == nil
        if !isNew, meaning.isVaried || text.isEmpty { return false }
        if isNew { meaning.firstPlace = place }
        if let first = meaning.firstText {
            if first.elementsEqual(text) { return false }
            meaning.isVaried = true
        } else if !text.isEmpty {
            meaning.firstText = Array(text)
        }
        meanings[name] = meaning
        return isNew
    }

    /// The names that mean nothing although several values stand there, in the order of the text.
    var lost: [(name: String, place: TextPlace)] {
        meanings.compactMap { name, meaning in meaning.isVaried ? meaning.firstPlace.map { (name, $0) } : nil }
            .sorted { ($0.1.line, $0.1.column) < ($1.1.line, $1.1.column) }
    }
}
