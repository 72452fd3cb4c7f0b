import BorderCore

/// The words of every coded column of a table, with what they mean. One reader has one of these, and its codes.
///
/// Each look-up gives a code, `WordTable.notUnderstood` or `WordTable.tooMany`. Words of a fixed list (modes, units …)
/// have their raw value as code.
struct ColumnWords: ~Copyable {
    /// What the codes of this reader's batches stand for.
    private(set) var words = ObservationBatch.Words()
    /// The code of the reporter that the options name; 0 without one.
    let givenReporter: UInt32

    private var places, reporters, populations, nationalities, directions, routes: WordTable
    private var modes, measures, units, qualifiers, attributions: WordTable
    private var directionCodes: [DirectionTerm: UInt32] = [.unspecified: 0]
    private var populationCodes: [Population: UInt32] = [.any: 0]
    /// The codes of `entry` and `exit`, once they have been met.
    private var entryCode = WordTable.new
    private var exitCode = WordTable.new
    private let countryCheck: (@Sendable (CountryCode) -> Finding?)?
    private let countryNamed: (@Sendable (String) -> CountryCode?)?

    /// The columns in which `NA` is no country; see `MissingCountries`.
    private let missing: Set<ColumnRole>

    init(_ options: IntakeOptions, missing: Set<ColumnRole> = []) {
        self.missing = missing
        let limits = options.limits
        places = WordTable(limits: limits)
        reporters = WordTable(limits: limits)
        populations = WordTable(limits: limits)
        nationalities = WordTable(limits: limits)
        directions = WordTable(limits: limits)
        routes = WordTable(limits: limits)
        modes = WordTable(limits: limits)
        measures = WordTable(limits: limits)
        units = WordTable(limits: limits)
        qualifiers = WordTable(limits: limits)
        attributions = WordTable(limits: limits)
        let reporter = options.reporter?.trimmed() ?? ""
        givenReporter = reporter.isEmpty ? 0 : 1
        countryCheck = options.countryCheck
        countryNamed = options.countryNamed
        if !reporter.isEmpty { words.reporters.append(reporter) }
    }

    /// Whether a direction depends on the country that counts.
    @inline(__always)
    func isRelative(_ direction: UInt32) -> Bool { direction == entryCode || direction == exitCode }

    /// Whether a direction that depends on the country that counts leads into it.
    func isEntry(_ direction: UInt32) -> Bool { direction == entryCode }

    @inline(__always)
    mutating func place(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let code = places.find(text)
        return code == WordTable.new ? newPlace(text) : code
    }

    @inline(never)
    private mutating func newPlace(_ text: UnsafeRawBufferPointer) -> UInt32 {
        guard places.hasRoom(for: text) else { return WordTable.tooMany }
        words.places.append(String(decoding: text, as: UTF8.self))
        return places.learn(text, UInt32(truncatingIfNeeded: words.places.count - 1))
    }

    mutating func reporter(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let code = reporters.find(text)
        guard code == WordTable.new else { return code }
        guard reporters.hasRoom(for: text) else { return WordTable.tooMany }
        let word = String(decoding: text, as: UTF8.self)
        if word == words.reporters[Int(givenReporter)] { return reporters.learn(text, givenReporter) }
        words.reporters.append(word)
        return reporters.learn(text, UInt32(truncatingIfNeeded: words.reporters.count - 1))
    }

    @inline(__always)
    mutating func direction(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let code = directions.find(text)
        return code == WordTable.new ? newDirection(text) : code
    }

    @inline(never)
    private mutating func newDirection(_ text: UnsafeRawBufferPointer) -> UInt32 {
        guard directions.hasRoom(for: text) else { return WordTable.tooMany }
        let word = String(decoding: text, as: UTF8.self)
        let term = DirectionTerm(words: word) ?? countryNamed.flatMap { DirectionTerm(spoken: word, $0) }
        return directions.learn(text, term.map { code(of: $0) } ?? WordTable.notUnderstood)
    }

    /// The direction of a from and a to column, whose texts have `ColumnWords.routeSeparator` between them.
    mutating func route(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let known = routes.find(text)
        guard known == WordTable.new else { return known }
        guard routes.hasRoom(for: text) else { return WordTable.tooMany }
        let ends = String(decoding: text, as: UTF8.self)
            .split(separator: ColumnWords.routeSeparator, omittingEmptySubsequences: false).map(String.init)
        let term = ends.count == 2 ? DirectionTerm.oneWay(ends[0], ends[1]) : nil
        return routes.learn(text, term.map { code(of: $0) } ?? WordTable.notUnderstood)
    }

    /// Whether a route says what a direction says, or more of the same: `into FIN` and `RUS>FIN`.
    func agree(_ direction: UInt32, _ route: UInt32) -> Bool {
        if direction == route { return true }
        guard case .route(let from, let to) = words.directions[Int(route)] else { return false }
        switch words.directions[Int(direction)] {
        case .into(let end): return end == to
        case .outOf(let end): return end == from
        default: return false
        }
    }

    /// Whether `entry` or `exit` of a country that counts is what a route says; so is what names no two known countries.
    func agree(_ direction: UInt32, of reporter: UInt32, with route: UInt32) -> Bool {
        guard case .route(let from, let to) = words.directions[Int(route)], let one = country(from),
            let other = country(to), let counting = country(words.reporters[Int(reporter)])
        else { return true }
        return counting == (direction == entryCode ? other : one)
    }

    private func country(_ word: String) -> CountryCode? { countryNamed?(word) ?? CountryCode(word) }

    /// Never part of a name: the unit separator of ASCII.
    static let routeSeparator: Character = "\u{1F}"

    private mutating func code(of term: DirectionTerm) -> UInt32 {
        switch term {
        case .route(let one, let other) where one == other: return WordTable.notUnderstood
        case .bothWays(let one, let other) where one == other: return WordTable.notUnderstood
        case .eitherWay(let one, let other) where one == other: return WordTable.notUnderstood
        default: break
        }
        if let code = directionCodes[term] { return code }
        let code = UInt32(truncatingIfNeeded: words.directions.count)
        words.directions.append(term)
        directionCodes[term] = code
        if term == .entry { entryCode = code }
        if term == .exit { exitCode = code }
        return code
    }

    @inline(__always)
    mutating func population(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let code = populations.find(text)
        return code == WordTable.new ? newPopulation(text) : code
    }

    @inline(never)
    private mutating func newPopulation(_ text: UnsafeRawBufferPointer) -> UInt32 {
        guard populations.hasRoom(for: text) else { return WordTable.tooMany }
        let population = Population(String(decoding: text, as: UTF8.self))
        return populations.learn(text, understood(population))
    }

    @inline(__always)
    mutating func nationality(_ text: UnsafeRawBufferPointer) -> UInt32 {
        let code = nationalities.find(text)
        return code == WordTable.new ? newNationality(text) : code
    }

    @inline(never)
    private mutating func newNationality(_ text: UnsafeRawBufferPointer) -> UInt32 {
        guard nationalities.hasRoom(for: text) else { return WordTable.tooMany }
        let word = String(decoding: text, as: UTF8.self)
        if TotalWords.mean(word) { return nationalities.learn(text, 0) }
        // The rest in words; codes and names the atlas knows best.
        if CountryCode(word) == nil, !word.contains(where: { $0 == ";" || $0 == "=" }),
            let rest = Population("citizen=\(word)")
        {
            return nationalities.learn(text, understood(rest))
        }
        if let group = CitizenGroups.population(word) { return nationalities.learn(text, understood(group)) }
        if missing.contains(.nationality), MissingCountries.isWord(word) {
            return nationalities.learn(text, WordTable.notUnderstood)
        }
        return nationalities.learn(text, understood(country(word).map { Population(citizensOf: $0) }))
    }

    /// The code of people all of whose countries are known.
    private mutating func understood(_ population: Population?) -> UInt32 {
        guard let population, population.problem(countryCheck) == nil else { return WordTable.notUnderstood }
        return code(of: population)
    }

    /// The code of the people who meet both descriptions; `nil` if these speak of different citizens.
    mutating func both(_ one: UInt32, _ other: UInt32) -> UInt32? {
        if one == 0 || one == other { return other }
        if other == 0 { return one }
        let conditions = Set(words.populations[Int(one)].conditions + words.populations[Int(other)].conditions)
        guard Set(conditions.map(\.key)).count == conditions.count else { return nil }
        return code(of: Population(Array(conditions)))
    }

    private mutating func code(of population: Population) -> UInt32 {
        if let code = populationCodes[population] { return code }
        let code = UInt32(truncatingIfNeeded: words.populations.count)
        words.populations.append(population)
        populationCodes[population] = code
        return code
    }

    /// The code of attribution columns, of which `text` is all that stands in them.
    func attribution(_ text: UnsafeRawBufferPointer) -> UInt32 { attributions.find(text) }

    /// Gives an attribution its code; the text is remembered for it unless it has to be looked at each time.
    mutating func learn(_ attribution: Attribution, _ text: UnsafeRawBufferPointer, isLasting: Bool) -> UInt32 {
        var code = UInt32(truncatingIfNeeded: words.attributions.count)
        if attribution == words.attributions.last {
            code -= 1
        } else if attribution == words.attributions[0] {
            code = 0
        } else {
            words.attributions.append(attribution)
        }
        return isLasting && attributions.hasRoom(for: text) ? attributions.learn(text, code) : code
    }

    /// Whether it is time to hand over the rows and to forget who said them.
    var isFullOfAttributions: Bool { words.attributions.count >= 8192 }

    /// Forgets who said the rows so far. Every row may have a source of its own, and memory must not grow with them.
    mutating func forgetAttributions() {
        if words.attributions.count == 1 { return }
        words.attributions.removeSubrange(1...)
        attributions.forget()
    }

    @inline(__always)
    mutating func mode(_ text: UnsafeRawBufferPointer) -> UInt32 {
        modes.code(text) { Mode(code: $0)?.rawValue ?? (TotalWords.mean($0) ? Mode.unspecified.rawValue : nil) }
    }

    /// A unit, or `firstMeasure` and more for what is measured, as `applications` is among units.
    mutating func unit(_ text: UnsafeRawBufferPointer) -> UInt32 {
        units.code(text) { word in
            UnitWords.unit(of: word)?.rawValue
                ?? ColumnWords.measured(word).map { $0.rawValue + ColumnWords.firstMeasure }
        }
    }

    /// The measure of a word in the singular or the plural.
    private static func measured(_ word: String) -> MeasureKind? {
        MeasureKind(code: word) ?? (word.hasSuffix("s") ? MeasureKind(code: word.dropLast()) : nil)
    }

    /// Unit codes from here on are measures.
    static let firstMeasure: UInt8 = 128

    mutating func qualifier(_ text: UnsafeRawBufferPointer) -> UInt32 {
        qualifiers.code(text) { Qualifier(code: $0)?.rawValue }
    }

    /// A kind of measure, or `firstUnit` and more for a unit that stands for passages of that unit.
    mutating func measure(_ text: UnsafeRawBufferPointer) -> UInt32 {
        measures.code(text) { word in
            ColumnWords.measured(word)?.rawValue ?? CountUnit(code: word).map { $0.rawValue + ColumnWords.firstUnit }
        }
    }

    /// Measure codes from here on are units.
    static let firstUnit: UInt8 = 128
}

extension Population {
    /// What is wrong with the first of its countries that a check does not know.
    func problem(_ check: ((CountryCode) -> Finding?)?) -> Finding? {
        guard let check else { return nil }
        return conditions.lazy.filter { ["citizen", "from"].contains($0.key) }
            .compactMap { CountryCode($0.value).flatMap(check) }.first
    }
}

extension WordTable {
    /// The code of a word of a fixed list; `read` is asked at its first appearance.
    @inline(__always)
    fileprivate mutating func code(_ text: UnsafeRawBufferPointer, read: (String) -> UInt8?) -> UInt32 {
        let code = find(text)
        guard code == WordTable.new else { return code }
        guard hasRoom(for: text) else { return WordTable.tooMany }
        return learn(text, read(String(decoding: text, as: UTF8.self)).map(UInt32.init) ?? WordTable.notUnderstood)
    }
}
