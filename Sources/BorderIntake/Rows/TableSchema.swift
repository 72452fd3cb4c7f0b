import BorderBytes
import BorderCore

/// What the columns of one table say, as its header tells.
struct TableSchema: Sendable {
    /// One column to read.
    struct Step: Sendable {
        var role: ColumnRole
        var column: Int
    }

    /// The header words, as written.
    var names: [String] = []
    /// The columns every row needs, in the order of the table.
    var steps: [Step] = []
    /// The columns that describe a report beyond its number.
    var detailSteps: [Step] = []
    /// The columns that say who said it, where and when.
    var attributionSteps: [Step] = []
    /// The unit that the header word of the numbers names.
    var unit = CountUnit.crossing
    var columns: [ColumnReading] = []

    /// Whether people are described in a column of their own.
    var hasPopulation = false
    /// The column that says which rows of our own tables are computed from others; `nil` in other tables.
    var roleColumn: Int?
    /// Columns of which nobody knows what they hold.
    var ignored: [Int] = []
    /// Columns that say of what a number is.
    var dimensions: [Int] = []
    /// Where the header stands, and each of its words.
    var line = 1
    var positions: [Int] = []

    /// The header words of a publisher's table, whose rows are made into rows of ours; `nil` where the columns are ours.
    var publishedNames: [String]?
    /// The columns in which `NA` is no country.
    var missingCountries: Set<ColumnRole> = []
    /// Whether every moment of its dates is midnight, and so a day.
    var hasMidnightDates = false
    /// What the table was taken for, in words; empty where its columns are ours.
    var shape = ""
    /// Who publishes it, as its profile says; empty where nobody does.
    var publisher = ""

    /// The column of a role, if the table has one.
    func column(of role: ColumnRole) -> Int? {
        (steps + detailSteps + attributionSteps).first { $0.role == role }?.column
    }

    /// Reads a header; each name with its 1-based column in bytes.
    static func read(
        _ header: [(name: String, column: Int)],
        line: Int,
        file: String,
        log: inout DiagnosticLog
    ) throws(IntakeError) -> TableSchema {
        var schema = TableSchema()
        var firstUse: [ColumnRole: Int] = [:]
        schema.line = line
        schema.positions = header.map(\.column)
        let words = Set(header.map { ColumnRole.normalised($0.name) })
        let isOwn = words.isSuperset(of: ColumnRole.ownWords)
        for (index, (name, column)) in header.enumerated() {
            schema.names.append(name)
            // Our own tables give the status of a number in the codes of SDMX too, of what was computed as well.
            let isSaidInFlags =
                ColumnRole.normalised(name) == "obs_status" && (isOwn || words.contains("flags"))
            guard !isSaidInFlags, let (role, unit) = ColumnRole.read(name) else {
                schema.columns.append(ColumnReading(name: name, meaning: nil))
                let isKnown = RejectTable.ownColumns.contains(name) || isOwn && ColumnRole.isComputed(name)
                if !isKnown { schema.ignored.append(index) }
                continue
            }
            if let earlier = firstUse[role] {
                let found = "columns '\(header[earlier].name)' and '\(name)' both hold the \(role.meaning)"
                guard !role.mustBeAlone else {
                    throw IntakeError.badHeader(
                        file,
                        line,
                        column: column,
                        found,
                        "one such column",
                        "remove or rename one of them"
                    )
                }
                log.add(.warning, "doubled-column", file, line, column) {
                    (found, "one such column", "the first of them is read")
                }
                schema.columns.append(ColumnReading(name: name, meaning: nil))
                continue
            }
            firstUse[role] = index
            if role == .role {
                schema.columns.append(ColumnReading(name: name, meaning: nil))
                if isOwn { schema.roleColumn = index } else { schema.ignored.append(index) }
                continue
            }
            if let unit { schema.unit = unit }
            schema.columns.append(ColumnReading(name: name, meaning: role.meaning))
            if role.isDimension { schema.dimensions.append(index) }
            if role.isAttribution {
                schema.attributionSteps.append(Step(role: role, column: index))
            } else if role.isDetail {
                schema.detailSteps.append(Step(role: role, column: index))
            } else {
                schema.steps.append(Step(role: role, column: index))
            }
        }
        let ignored = schema.ignored
        if let first = ignored.first {
            log.add(.note, "ignored-column", file, line, header[first].column) {
                let names = ignored.prefix(12).map {
                    header[$0].name.isEmpty ? "number \($0 + 1)" : "'\(header[$0].name.excerpt)'"
                }
                let more = ignored.count > 12 ? " and \(ignored.count - 12) more" : ""
                return ("ignored column\(ignored.count > 1 ? "s" : "") \(names.joined(separator: ", "))\(more)", "", "")
            }
        }
        schema.hasPopulation = schema.column(of: .population) != nil
        try schema.check(header, line, file)
        return schema
    }

    private func check(_ header: [(name: String, column: Int)], _ line: Int, _ file: String) throws(IntakeError) {
        let roles = Set(steps.map(\.role))
        let listed = names.prefix(12).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
        if !roles.contains(.value) && !roles.contains(.effect) {
            throw IntakeError.badHeader(
                file,
                line,
                "no column holds a number (found \(listed)\(names.count > 12 ? ", …" : ""))",
                "a header row with a column named count, value or persons",
                guess(for: [.value]) ?? "name the column of numbers 'count'"
            )
        }
        let places: [ColumnRole] = (0...4).map { .place(rank: $0) } + [.from, .to, .direction]
        if roles.isDisjoint(with: places) {
            throw IntakeError.badHeader(
                file,
                line,
                "no column says where (found \(listed)\(names.count > 12 ? ", …" : ""))",
                "a column named crossing, place, border, country, region or direction",
                guess(for: places) ?? "name the column of places 'place'"
            )
        }
    }

    /// An unread column whose name is a slip away from a word that is missing.
    private func guess(for roles: [ColumnRole]) -> String? {
        let words = ColumnRole.vocabulary.filter { roles.contains($0.role) }.flatMap(\.words)
        for column in columns where column.meaning == nil {
            let name = ColumnRole.normalised(String(column.name.prefix(40)))
            if let word = words.first(where: { $0.count > 2 && EditDistance.isWithinTwo(name, $0) }) {
                return "did you mean '\(word)' for '\(column.name)'?"
            }
        }
        return nil
    }
}
