public import BorderAnalysis
public import BorderAtlas
public import BorderCore
import BorderGeometry
package import BorderIntake

/// Everything that some sources say, read once and asked many times.
///
/// ```swift
/// let dossier = try Dossier(reading: [.file("claims.csv")], atlas: .embedded())
/// let flows = try dossier.flows(Selection(), by: Grouping([.place(.crossing)]))
/// ```
public struct Dossier: Sendable {
    /// Where places are.
    public private(set) var atlas: Atlas
    /// The records and the reports.
    package internal(set) var numbers: FlowInput
    /// The reported states of places.
    public internal(set) var states: [StatusEvent] = []
    /// What reading each source came to, in the order of the sources.
    public private(set) var files: [FileReading] = []
    /// What a reader has to know of the sources as a whole.
    public internal(set) var findings: [DossierFinding] = []
    /// How rows of one key are read, where somebody says so.
    let rows: RowsReading?
    /// The releases it was read from; `nil` where it was read from sources.
    private var history: ReleaseHistory?

    /// Reads sources.
    ///
    /// - Parameters:
    ///   - sources: where to read from. The same source named twice is read once; others of one name are its parts.
    ///   - atlas: where places are.
    ///   - options: how to read.
    /// - Throws: `IntakeError` for a source that cannot be used as a whole, and `AnalysisError.sumTooLarge`.
    public init(
        reading sources: [DossierSource],
        atlas: Atlas,
        options: DossierOptions = DossierOptions()
    ) throws {
        self.atlas = atlas
        rows = options.rows
        var named = Ledger(file: "", grain: options.grain)
        var ledgers: [Ledger] = []
        var reports: [PlacedReport] = []
        var met: Set<DossierSource> = []
        let intake = options.intake(atlas: atlas)
        var remarks: [DossierSource: Diagnostic] = [:]
        let tables = try sources.flatMap { source in
            let tables = try source.tables(options, intake)
            remarks[tables.sources[0]] = tables.remark
            return tables.sources
        }
        for source in tables {
            guard met.insert(source).inserted else {
                findings.append(.namedTwice(source.name))
                continue
            }
            var (summary, partials) = try readReportsInParallel(
                from: source.bytes,
                named: source.name,
                options: intake.reading(source),
                workers: options.workers,
                startingWith: {
                    LedgerBuilder(atlas: atlas, file: source.name, series: options.series, grain: options.grain)
                },
                onBatch: { $0.add($1) }
            )
            files.append(FileReading(source.name, summary.with(remarks[source])))
            states += summary.statusEvents
            var records = Ledger(file: options.series ?? source.name, grain: options.grain)
            while !partials.isEmpty {
                // Its memory is free before the next one is merged.
                let partial = partials.removeFirst()
                records.merge(partial.records)
                named.merge(partial.namedRecords)
                reports += partial.reports
            }
            if let part = ledgers.firstIndex(where: { $0.file == records.file }) {
                ledgers[part].merge(records)
            } else if let same = ledgers.first(where: { $0.hasSameRecords(as: records) }) {
                findings.append(.sameRecords(source.name, as: same.file))
            } else if !records.isEmpty {
                ledgers.append(records)
            }
        }
        if !named.isEmpty { ledgers.append(named) }
        numbers = FlowInput(ledgers: ledgers, reports: reports, rows: options.rows).linked(rows: options.rows)
        findings += numbers.readings.filter(\.isWorthSaying).map { .rows($0) }
        try placeInRegions()
    }

    /// Reads releases of one table as one history: what a later release says of the same days holds.
    ///
    /// - Parameters:
    ///   - releases: the releases, in any order.
    ///   - name: what all of them together are called.
    ///   - atlas: where places are.
    ///   - options: how to read.
    /// - Throws: as for sources.
    public init(
        releases: [DossierRelease],
        named name: String,
        atlas: Atlas,
        options: DossierOptions = DossierOptions()
    ) throws {
        var options = options
        // Days that were joined could not be told apart from those of a later release.
        options.grain = .finest
        options.series = name
        try self.init(reading: [], atlas: atlas, options: options)
        var read: [Release] = []
        var places: Set<Place> = []
        for release in releases.sorted(by: { ($0.published, $0.minute ?? 1440) < ($1.published, $1.minute ?? 1440) }) {
            let one = try Dossier(reading: [release.source], atlas: atlas, options: options)
            read.append(
                Release(
                    published: release.published,
                    minute: release.minute,
                    label: release.label,
                    numbers: one.numbers,
                    states: one.states.map(release.dated)
                )
            )
            files += one.files
            places.formUnion(one.places)
        }
        let history = ReleaseHistory(read)
        self.history = history
        let known = history.known(on: nil, rows: rows)
        (numbers, states) = (known.numbers, known.states)
        findings += numbers.readings.filter(\.isWorthSaying).map { .rows($0) }
        findings.append(.releases(KnownHistory(known, name: name)))
        try placeInRegions(places)
    }

    /// Puts crossings that nobody lists into regions of one's own, and says what is in none.
    private mutating func placeInRegions(_ all: Set<Place>? = nil) throws {
        guard atlas.ownRegions != nil else { return }
        let places = all ?? self.places
        atlas = try atlas.placing(unlistedCrossings(among: places))
        let others = PlacesOutsideRegions(places, atlas: atlas)
        if !others.isEmpty { findings.append(.outsideRegions(others)) }
    }

    /// The days of the releases it was read from, the earliest first; none where it was read from sources.
    public var releaseDays: [Day] { history?.releases.map(\.published) ?? [] }

    /// Rows with anything in them, of all sources.
    public var rowsRead: Int { files.reduce(0) { $0 + $1.rowsRead } }

    /// Rows that could not be used.
    public var rowsRejected: Int { files.reduce(0) { $0 + $1.rowsRejected } }

    /// How many numbers there are: records and reports.
    public var numberCount: Int64 { numbers.ledgers.reduce(Int64(numbers.reports.count)) { $0 + $1.rows } }

    /// The dossier as it was known on the day that a selection asks for; the same where it asks for none.
    public func known(to selection: Selection) -> Dossier {
        guard let day = selection.asOf else { return self }
        var known = self
        if let history {
            let then = history.known(on: day, rows: rows)
            (known.numbers, known.states) = (then.numbers, then.states)
            known.findings.append(.releases(KnownHistory(then, name: "", day: day)))
            return known
        }
        known.numbers = numbers.known(to: selection, rows: rows)
        let states = selection.known(states)
        known.states = states.items
        let left = Dictionary(known.numbers.leftOut.map { ($0.reason, $0.count) }, uniquingKeysWith: +)
        known.findings.append(
            .asKnown(
                on: day,
                later: left[.publishedLater] ?? 0,
                laterStates: states.later,
                undated: left[.unknownPublication] ?? 0,
                undatedStates: states.undated
            )
        )
        return known
    }
}

extension DossierOptions {
    /// How intake reads: rows of places, ways or people that the atlas does not know are refused, with its words.
    package func intake(atlas: Atlas) -> IntakeOptions {
        let reader = PlaceReader(atlas: atlas)
        let terse = PlaceReader(atlas: atlas, suggests: false)
        // A word that is no country is asked about in each of its rows.
        let known = Locked<[CountryCode: Finding?]>([:])
        var intake = IntakeOptions(
            reporter: reporter,
            form: SourceForm(encoding: encoding, sheet: sheets.first),
            strict: strict,
            rejects: rejects,
            placeCheck: { place, direction, reporter, isRead in
                Finding.of { () throws(Finding) in
                    _ = try (isRead ? reader : terse).placement(of: place, direction: direction, reporter: reporter)
                }
            },
            countryCheck: { country in
                known.withLock { known in
                    if let finding = known[country] { return finding }
                    let finding = Finding.of { () throws(Finding) in
                        // A set of countries has no citizens.
                        guard case .country = try reader.territory(country.description) else {
                            throw Finding(
                                "unknown-country",
                                found: "'\(country)' is no country",
                                expected: "an ISO 3166 code",
                                suggestion: "write the code of one country"
                            )
                        }
                    }
                    known[country] = .some(finding)
                    return finding
                }
            },
            clocks: { terse.clocks(of: $0, direction: $1, reporter: $2) }
        )
        intake.clockNamed = { word in
            let place = CountryCode(word).map(Place.country) ?? .region(word)
            return atlas.clocks(at: place).first ?? nil
        }
        intake.countryNamed = { atlas.countryMatch($0) }
        intake.portNamed = { atlas.port(code: $0, name: $1, state: $2, border: $3)?.id }
        intake.placeWithin = { reader.place($0, within: $1)?.id }
        intake.wholeCheck = { reader.apart($0, from: $1) }
        intake.unlistedCrossing = { name, larger, at in
            let position = at.map { Position(x: $0.longitude, y: $0.latitude) }
            if case .place(let place)? = atlas.knownMatch(larger) {
                return atlas.unlistedCrossing(name, on: place, at: position)
            }
            return position.flatMap { try? atlas.unlistedCrossing(name, at: $0) }
        }
        intake.positionDoubt = { name, at in
            if atlas.isSwapped(latitude: at.latitude, longitude: at.longitude, of: name) { return .swapped }
            return atlas.isFar(latitude: at.latitude, longitude: at.longitude, of: name) ? .far : nil
        }
        intake.crossingThere = { atlas.crossing(named: $0, at: Position(x: $1.longitude, y: $1.latitude)) }
        intake.isListed = { atlas.isListed($0) }
        intake.isCrossing = {
            guard case .place(.crossing)? = atlas.knownMatch($0) else { return false }
            return true
        }
        intake.crossingCheck = { reader.noCrossing($0) }
        intake.crossingSpelt = { name, larger in
            guard case .place(.border(let code))? = atlas.knownMatch(larger) else { return nil }
            return atlas.crossingName(speltLike: name, on: code)
        }
        intake.profiles = { Profile.bundled }
        intake.profile = profile
        intake.pins = pins
        return intake
    }
}

extension Finding {
    /// What the atlas says against the words of a row; `nil` where it has nothing to say.
    fileprivate static func of(_ look: () throws(Finding) -> Void) -> Finding? {
        do throws(Finding) {
            try look()
            return nil
        } catch {
            return error
        }
    }
}
