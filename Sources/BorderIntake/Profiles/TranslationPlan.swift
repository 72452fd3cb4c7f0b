import BorderBytes
import BorderCore

/// A profile bound to the header of one table: which column of ours is made of which columns of the table.
struct TranslationPlan: Sendable {
    /// Columns that together become texts of ours.
    struct Step: Sendable {
        var kind: Kind
        /// Where they are, in the order of their roles, with what they hold.
        var sources: [Source]
    }

    enum Kind: Hashable, Sendable {
        /// One column by itself.
        case single
        /// Parts of a date, parts of a place, a country and where people came from to it.
        case date, place, origin
        /// A country and the other one, with no way between them said.
        case counterpart
        /// The country that counts and the other one, whose border it is.
        case partner
        /// A day, and the time of it in a column of its own.
        case moment
    }

    struct Source: Sendable {
        var column: Int
        var rule: Profile.Rule
    }

    /// A number of each row: where it stands, and what it says beside its digits.
    struct Number: Sendable {
        /// `nil` where the row itself is the count.
        var column: Int?
        var rule: Profile.Rule
        var cells: [OutText]
    }

    /// A text for one of our columns.
    struct OutText: Hashable, Sendable {
        var column: Int
        var text: String
        /// The same as bytes, which every row copies.
        var bytes: [UInt8]

        init(column: Int, text: String) {
            (self.column, self.text, bytes) = (column, text, Array(text.utf8))
        }
    }

    let profile: Profile
    /// Whether codes are followed by what they mean.
    let isLabelled: Bool
    /// The header words as written.
    let names: [String]
    /// Our columns, by their usual words.
    private(set) var outs: [String] = []
    private(set) var steps: [Step] = []
    private(set) var numbers: [Number] = []
    private(set) var constants: [OutText] = []
    /// Columns that the profile does not know.
    private(set) var unknown: [Int] = []
    /// The column of a number to multiply with.
    private(set) var scale: Int?

    /// Binds a profile to a header.
    ///
    /// - Parameters:
    ///   - profile: what the columns hold.
    ///   - names: the header words.
    ///   - file: the file's name, of which parts may say something.
    ///   - line: the line of the header.
    /// - Throws: what makes the header unusable with the profile.
    init(
        _ profile: Profile,
        _ names: [String],
        file: String,
        line: Int
    ) throws(IntakeError) {
        self.profile = profile
        self.names = names
        isLabelled = profile.hasLabels && names.contains { Profile.code(of: $0) != $0 }
        let words = profile.words(of: names)
        var taken = Set(words.indices.filter { words[$0].isEmpty })
        var dates: [Source] = []
        var places: [Source] = []
        var (origin, counterpart, time): (Source?, Source?, Source?)
        for cell in profile.constants {
            constants.append(OutText(column: out(cell.role), text: TranslationPlan.text(cell)))
        }
        let base = file.split(separator: "/").last.map { String($0).lowercased() } ?? ""
        if let hit = profile.fileWords.first(where: { base.contains($0.contains) }) {
            for cell in hit.cells {
                constants.append(OutText(column: out(cell.role), text: TranslationPlan.text(cell)))
            }
        } else if !profile.fileWords.isEmpty {
            let known = profile.fileWords.map { "'\($0.contains)'" }.joined(separator: ", ")
            throw IntakeError.badHeader(
                file,
                line,
                "the name of the file says nothing that the profile '\(profile.name)' needs",
                "a name with \(known)",
                "rename the file as its publisher does"
            )
        }
        for rule in profile.columns {
            let isDates = rule.names == ["*dates"]
            let columns = words.indices.filter { column in
                !taken.contains(column)
                    && (isDates
                        ? TranslationPlan.date(of: names[column], rule) != nil : rule.names.contains(words[column]))
            }
            for column in columns {
                taken.insert(column)
                if !ProfileRole.numbers.contains(rule.role) {
                    // A column that is there says something by being there.
                    for cell in rule.also {
                        constants.append(OutText(column: out(cell.role), text: TranslationPlan.text(cell)))
                    }
                }
                switch rule.role {
                case ProfileRole.ignore: continue
                case ProfileRole.scale: scale = column
                case "count", "magnitude":
                    var cells = rule.also.map {
                        OutText(
                            column: out($0.role),
                            text: $0.role == "date" ? days($0.text) : TranslationPlan.text($0)
                        )
                    }
                    if isDates, let date = TranslationPlan.date(of: names[column], rule) {
                        cells.append(OutText(column: out("date"), text: days(date)))
                    }
                    numbers.append(Number(column: column, rule: rule, cells: cells))
                case ProfileRole.origin: origin = Source(column: column, rule: rule)
                case ProfileRole.counterpart: counterpart = Source(column: column, rule: rule)
                case ProfileRole.time: time = Source(column: column, rule: rule)
                case let role where ProfileRole.dateParts.contains(role):
                    dates.append(Source(column: column, rule: rule))
                case let role where ProfileRole.placeParts.contains(role):
                    places.append(Source(column: column, rule: rule))
                default: steps.append(Step(kind: .single, sources: [Source(column: column, rule: rule)]))
                }
                if !isDates { break }
            }
        }
        if !dates.isEmpty { steps.append(Step(kind: .date, sources: dates)) }
        if let time {
            if let index = steps.firstIndex(where: { $0.kind == .single && $0.sources[0].rule.role == "date" }) {
                steps[index] = Step(kind: .moment, sources: steps[index].sources + [time])
            } else {
                unknown.append(time.column)
            }
        }
        let isPort = places.contains { $0.rule.role != "border" }
        for source in isPort ? [] : places { steps.append(Step(kind: .single, sources: [source])) }
        if isPort { steps.append(Step(kind: .place, sources: places)) }
        if let origin {
            if let index = steps.firstIndex(where: { $0.kind == .single && $0.sources[0].rule.role == "country" }) {
                steps[index] = Step(kind: .origin, sources: steps[index].sources + [origin])
            } else {
                steps.append(Step(kind: .single, sources: [origin]))
            }
        }
        if let counterpart {
            let index = steps.firstIndex { $0.kind == .single && $0.sources[0].rule.role == "country" }
            if let index {
                steps[index] = Step(kind: .counterpart, sources: steps[index].sources + [counterpart])
            } else if let reporter = steps.firstIndex(where: { $0.sources[0].rule.role == "reporter" }) {
                steps[reporter] = Step(kind: .partner, sources: steps[reporter].sources + [counterpart])
            } else if profile.constants.contains(where: { $0.role == "reporter" }) {
                steps.append(Step(kind: .partner, sources: [counterpart]))
            } else {
                unknown.append(counterpart.column)
            }
        }
        if profile.countsRows { numbers = [Number(column: nil, rule: Profile.Rule([], "count"), cells: [])] }
        unknown += words.indices.filter { !taken.contains($0) }
        guard !numbers.isEmpty else {
            throw IntakeError.badHeader(
                file,
                line,
                "no column holds a number (found \(names.prefix(12).map { "'\($0.prefix(40))'" }.joined(separator: ", ")))",
                "a header of '\(profile.name)'"
                    + (profile.headers.first.map { ": \($0.joined(separator: ", "))" } ?? ""),
                "name the right profile, or none"
            )
        }
        learnOuts()
    }

    /// Every column of ours that some word may fill, so that all rows have the same.
    private mutating func learnOuts() {
        for index in steps.indices {
            switch steps[index].kind {
            case .date, .moment: _ = out("date")
            case .place: for role in ["crossing", "border", "population"] { _ = out(role) }
            case .origin: for role in ["country", "population"] { _ = out(role) }
            case .partner: for role in ["reporter", "border"] { _ = out(role) }
            case .counterpart: for role in ["country", "direction"] { _ = out(role) }
            case .single: _ = out(steps[index].sources[0].rule.role)
            }
            for source in steps[index].sources {
                for case .cells(let cells) in source.rule.words.values { for cell in cells { _ = out(cell.role) } }
            }
        }
        if outs.contains("from") && outs.contains("to") { _ = out("country") }
        let value = isStatus ? "magnitude" : "count"
        // A queue is of a time of day, which stands beside its date.
        if isStatus { _ = out(ProfileRole.time) }
        // What people are parted by in a plain table may be vehicles, or refusals.
        let conditions = steps.flatMap(\.sources).contains { ProfileRole.conditions.contains($0.rule.role) }
        if profile.name == Profile.generic, conditions {
            for role in ["unit", "measure"] { _ = out(role) }
        }
        // A flag or the mark of a footnote may stand behind a number of any table.
        for role in [value, "qualifier", "value_max", ProfileRole.flags, "note"] { _ = out(role) }
    }

    /// Whether the table says states of places and no counts.
    var isStatus: Bool { numbers.contains { $0.rule.role == "magnitude" } }

    /// The number of our column that a role becomes a text of.
    mutating func out(_ role: String) -> Int {
        let name = TranslationPlan.ownColumn(role)
        if let index = outs.firstIndex(of: name) { return index }
        outs.append(name)
        return outs.count - 1
    }

    /// The number of our column that a role becomes a text of, which it has.
    func column(_ role: String) -> Int { outs.firstIndex(of: TranslationPlan.ownColumn(role)) ?? 0 }

    /// Our column for a role.
    static func ownColumn(_ role: String) -> String {
        if role == ProfileRole.counterpart { return "direction" }
        if role == ProfileRole.time { return "period_text" }
        return ProfileRole.conditions.contains(role) || role == ProfileRole.origin ? "population" : role
    }

    /// The text of a cell as our column has it: `sex=f` for the role `sex`.
    static func text(_ cell: Profile.Cell) -> String {
        if cell.role == ProfileRole.origin { return condition("from", cell.text) }
        return ProfileRole.conditions.contains(cell.role) ? condition(cell.role, cell.text) : cell.text
    }

    /// A condition on people, with signs that part conditions taken out of its value.
    static func condition(_ key: String, _ value: String) -> String {
        "\(key)=" + String(value.lowercased().map { $0 == ";" || $0 == "=" ? "," : $0 })
    }

    /// Whether the table says what its numbers count.
    var saysUnit: Bool {
        let unit = column("unit")
        return constants.contains { $0.column == unit } || numbers.contains { $0.cells.contains { $0.column == unit } }
            || steps.contains { step in step.sources.contains { $0.rule.role == "unit" } }
    }

    /// Columns of the table that say of what a number is.
    var dimensions: [Int] {
        steps.flatMap(\.sources).filter { ProfileRole.isDimension($0.rule.role) }.map(\.column)
    }

    /// The code that a text of the table is read as.
    func word(_ text: String) -> String { isLabelled ? Profile.code(of: text) : text }

    /// The days that a date stands for.
    func days(_ date: String) -> String { profile.isSinceJanuary ? PublishedDate.sinceJanuary(date) ?? date : date }

    /// The month, year or day that a header word is.
    static func date(of name: String, _ rule: Profile.Rule) -> String? {
        let word = name.trimmed()
        guard word.contains(where: \.isNumber), word.utf8.count >= 4,
            case .date(let text) = PublishedDate(rule).read(word)
        else { return nil }
        if let year = Int(text), !(1900...2100).contains(year) { return nil }
        return text
    }
}
