import BorderBytes
import BorderCore

/// What a table is: one of ours, or a publisher's with the profile that reads it.
enum TableShape {
    case own
    case published(Published)

    /// A table that is read with a profile.
    struct Published {
        var plan: TranslationPlan
        var dialect: Dialect
        /// How many rows stand before the first row of numbers.
        var skippedRows: Int
        /// The line of the header, and where its words stand.
        var line: Int
        var positions: [Int]
        /// What the table was taken for, in words.
        var words: String
    }

    /// What parts its fields and rows.
    func dialect(of stream: inout ByteStream, _ options: IntakeOptions) throws(IntakeError) -> Dialect {
        if case .published(let table) = self { return table.dialect }
        var dialect = Dialect(limits: options.limits)
        dialect.recognise(try stream.opening())
        return dialect
    }

    /// So many bytes are looked at of a table whose header is not ours.
    private static let sampleBytes = 1 << 18
    /// So many of one whose columns are ours and leave something open.
    private static let ownBytes = 1 << 15

    /// Looks at the beginning of a source, of which nothing is taken.
    ///
    /// - Parameters:
    ///   - stream: the source.
    ///   - name: what it is called.
    ///   - options: how to read.
    /// - Returns: how to read it.
    /// - Throws: what has to be asked before it can be read: nothing is guessed that changes numbers.
    static func of(
        _ stream: inout ByteStream,
        named name: String,
        _ options: IntakeOptions
    ) throws(IntakeError) -> TableShape {
        let opening = try stream.opening()
        if FileKind.trouble(in: opening[...], named: name) != nil { return .own }
        var dialect = Dialect(limits: options.limits)
        let pins = options.pins
        let isForced = options.profile != nil || pins != TablePins()
        dialect.recognise(opening)
        var isOurs = false
        if !isForced {
            let first = TableSample(opening, isWhole: opening.count < 4096, dialect, most: 30)
            isOurs = OwnHeader.isOurs(first) && (OwnHeader.saysWay(first) || !PlainTable.isPartedBySheet(options))
            // A publisher may use our words among others.
            if isOurs && !OwnHeader.hasUnknownColumns(first) && !options.isToldBeside {
                let leavesOpen = OwnHeader.leavesOpen(first)
                guard let row = first.firstFilled, leavesOpen || first.secondHeader(below: row) != nil else {
                    return .own
                }
                let some = leavesOpen ? try stream.peek(ownBytes) : opening
                let rows = TableSample(some, isWhole: some.count < 4096, dialect, most: leavesOpen ? 2000 : 30)
                let plain = PlainTable(rows, name: name, options: options)
                if !plain.hasUnreadPlaces {
                    try plain.ask(plain.ownDoubts(), at: rows.lines[row])
                    return .own
                }
            }
        }
        let bytes = try stream.peek(sampleBytes)
        let isWhole = bytes.count < sampleBytes
        let given = (pins.delimiter ?? options.profile?.delimiter).flatMap { Array($0.utf8).first }
        let sample = TableSample.best(bytes, isWhole: isWhole, dialect, delimiter: given)
        if let profile = options.profile, profile.name != Profile.generic {
            return .published(try KnownTable(sample, name: name, pins: pins).read(with: profile))
        }
        if options.profile == nil, let known = options.profiles?(), !known.isEmpty,
            let found = try KnownTable(sample, name: name, pins: pins).find(among: known)
        {
            return .published(found)
        }
        let plain = PlainTable(sample, name: name, options: options)
        if isOurs && !plain.hasUnreadPlaces && !plain.isToldMore {
            try plain.ask(plain.ownDoubts(), at: sample.firstFilled.map { sample.lines[$0] } ?? 1)
            return .own
        }
        if let plain = try plain.read() { return .published(plain) }
        if options.profile != nil {
            throw IntakeError.badHeader(
                name,
                1,
                "no row is a header whose words say where and how many",
                "a header row with words for a place or a way and for a number",
                "name its line with --header-row, or make a profile with 'borderflow profiles draft'"
            )
        }
        return .own
    }
}

/// Whether the header of a table is in our own words, and its rows in our own forms.
enum OwnHeader {
    /// Looks at the first rows of a table.
    static func isOurs(_ sample: TableSample) -> Bool {
        guard let first = sample.firstFilled else { return true }
        let header = sample.rows[first]
        var roles: [ColumnRole: Int] = [:]
        for (column, word) in header.enumerated() {
            guard let role = ColumnRole.read(word)?.role else { continue }
            // Persons beside vehicles are two numbers.
            if role == .value, let first = roles[role], unit(of: header[first]) != unit(of: word) { return false }
            // Of several columns of dates the finest is looked for.
            if role == .period, roles[role] != nil { return false }
            if roles[role] != nil && role.mustBeAlone {
                return !isYearAndMonth(header) && !sample.hasMoreWords(below: first)
            }
            roles[role] = roles[role] ?? column
        }
        guard roles[.value] != nil || roles[.effect] != nil else { return false }
        // A title with words of a header stands above the header.
        if sample.hasMoreWords(below: first) { return false }
        let places = ColumnRole.placeRoles + [.from, .to, .direction]
        guard places.contains(where: { roles[$0] != nil }) else { return false }
        // A year beside a week is no date of ours.
        let parts = Set(header.compactMap { PlainWords.role(ColumnRole.normalised($0))?.role })
        if parts.isSuperset(of: ["year", "week"]) || parts.isSuperset(of: ["year", "quarter"]) { return false }
        // A date in another language is a date all the same.
        let dateRoles = ["date", "year", "month", "week", "quarter"]
        if roles[.period] == nil, roles[.periodStart] == nil,
            header.contains(where: { dateRoles.contains(PlainWords.role(ColumnRole.normalised($0))?.role ?? "") })
        {
            return false
        }
        if header.contains(where: { saysMore($0, than: Set(roles.keys)) }) { return false }
        // Who has a country of asylum crosses nothing.
        if header.contains(where: { PlainTable.isOfAsylum(ColumnRole.normalised($0)) }) { return false }
        guard first + 1 < sample.rows.count else { return true }
        // The time of a flow map is a column of its own.
        if Set(header.map { ColumnRole.normalised($0) }).isSuperset(of: ["origin", "dest", "count", "time"]) {
            return false
        }
        if let from = roles[.from], let to = roles[.to] {
            let rows = sample.rows.dropFirst(first + 1).filter { $0.count == header.count }
            if PlainTable.areDates(rows.map { $0[from] }), PlainTable.areDates(rows.map { $0[to] }) { return false }
        }
        let tags = sample.rows[first + 1]
        if tags.contains(where: { $0.hasPrefix("#") }), tags.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) {
            return false
        }
        // `2009-10` under "Year" is no October.
        if let year = roles[.period], ColumnRole.normalised(header[year]) == "year",
            sample.rows.dropFirst(first + 1).contains(where: { $0.count == header.count && $0[year].utf8.count == 7 })
        {
            return false
        }
        // A day under "month" stands for its month.
        if let period = roles[.period], ["month", "year"].contains(ColumnRole.normalised(header[period])),
            sample.rows.dropFirst(first + 1).contains(where: { $0.count == header.count && Day($0[period]) != nil })
        {
            return false
        }
        // So are whole numbers of which some settle what the signs in others mean.
        if let value = roles[.value] {
            let texts = sample.rows.dropFirst(first + 1).filter { $0.count == header.count }.map { $0[value] }
            let isOpen = { (text: String) in PublishedNumber.decimalSigns(in: text).contains(.open) }
            let settles = { (text: String) in
                text.contains { ",.".contains($0) } && PlainTable.isCount(text) && !isOpen(text)
            }
            if texts.contains(where: isOpen), texts.contains(where: settles) { return false }
        }
        // Dates that only the whole column explains are looked at as those of any publisher.
        return ![ColumnRole.period, .periodStart, .periodEnd].compactMap { roles[$0] }.contains { column in
            let dates = sample.rows.dropFirst(first + 1).filter { $0.count == header.count && !$0[column].isEmpty }
                .map { isForeign($0[column]) }
            return dates.contains(true) && !dates.contains(false)
        }
    }

    /// Whether some column says which way people went; where none does, the name of a sheet may.
    static func saysWay(_ sample: TableSample) -> Bool {
        let roles = sample.firstFilled.map { sample.rows[$0].compactMap { ColumnRole.read($0)?.role } } ?? []
        return !Set(roles).isDisjoint(with: [.direction, .from, .to, .side, .effect])
    }

    private static func unit(of word: String) -> CountUnit? { ColumnRole.read(word)?.unit }

    /// Whether a word that is none of ours says something that no column of ours says: where, or whom.
    private static func saysMore(_ word: String, than roles: Set<ColumnRole>) -> Bool {
        guard ColumnRole.read(word) == nil, !RejectTable.ownColumns.contains(word),
            let rule = PlainWords.role(ColumnRole.normalised(word))
        else { return false }
        let role = rule.role
        // Our own tables have names too, beside the places that they are of.
        if ColumnRole.isComputed(word) {
            return role == "crossing" && (ColumnRole.placeRoles + [.from, .to]).allSatisfy { !roles.contains($0) }
        }
        switch role {
        case "crossing": return !roles.contains(.place(rank: 0)) && !roles.contains(.place(rank: 1))
        case ProfileRole.scale: return true
        // Persons beside vehicles, and entries beside either, are numbers of their own.
        case "count": return roles.contains(.value) && !rule.also.isEmpty
        case "sex", "age": return !roles.contains(.population)
        case "nationality": return !roles.contains(.population) && !roles.contains(.nationality)
        case "from": return !roles.contains(.from) && !roles.contains(.direction)
        case "to": return !roles.contains(.to) && !roles.contains(.direction)
        case "direction": return !roles.contains(.direction) && !roles.contains(.from)
        case ProfileRole.counterpart:
            let others: [ColumnRole] = [.place(rank: 0), .place(rank: 1), .place(rank: 3), .from, .to]
            return roles.contains(.reporter) || roles.contains(.place(rank: 4))
                || others.allSatisfy { !roles.contains($0) }
        default: return ProfileRole.conditions.contains(role) && !roles.contains(.population)
        }
    }

    /// Whether columns that are all ours may still leave something open: blanks beside names, a position or a name that no
    /// place goes with, a country beside a border.
    static func leavesOpen(_ sample: TableSample) -> Bool {
        guard let first = sample.firstFilled else { return false }
        let header = sample.rows[first]
        let roles = Set(header.compactMap { ColumnRole.read($0)?.role })
        let isNamed = roles.contains(.place(rank: 0)) || roles.contains(.place(rank: 1))
        if roles.contains(.latitude), !isNamed { return true }
        if !isNamed, header.contains(where: { PlainWords.isWeakPlace(ColumnRole.normalised($0)) }) { return true }
        if roles.isSuperset(of: [.place(rank: 3), .place(rank: 4)]) { return true }
        let details = header.indices.filter { column in
            ColumnRole.read(header[column]).map { [.nationality, .mode, .unit].contains($0.role) } ?? false
        }
        return sample.rows.dropFirst(first + 1).contains { fields in
            fields.count == header.count && details.contains { fields[$0].isEmpty }
        }
    }

    /// Whether some column is none of ours.
    static func hasUnknownColumns(_ sample: TableSample) -> Bool {
        guard let first = sample.firstFilled else { return false }
        let areOurs = ColumnRole.head(sample.rows[first])
        return sample.rows[first].contains {
            ColumnRole.read($0) == nil && !(areOurs && ColumnRole.isComputed($0))
                && !RejectTable.ownColumns.contains($0)
        }
    }

    private static func isYearAndMonth(_ header: [String]) -> Bool {
        let words = Set(header.map { ColumnRole.normalised($0) })
        return words.isSuperset(of: ["year", "month"])
    }

    /// Whether a text is a date with slashes, points or the name of a month; `nil` of one that may be read in two ways.
    private static func isForeign(_ text: String) -> Bool? {
        guard text.utf8.count <= 30, Period(text) == nil else { return false }
        if PlainTable.isSerial(text) { return true }
        // `2022-9-24` is a slip in our own form, which its row is told.
        if text.count > 4, text.prefix(4).allSatisfy(\.isNumber), text.dropFirst(4).first == "-" { return false }
        switch PublishedDate().read(text) {
        case .date(let date): return date != text && !text.contains("T")
        case .ambiguous: return nil
        case .shortYear, .numeral: return true
        case .notUnderstood: return false
        }
    }
}
