import BorderFlow

/// Reads the files of one call into partial totals and placed reports.
struct InputReader {
    private let atlas: Atlas
    private let options: InputOptions
    private let tallies: [RecordTally]
    private let rejects: RejectFile?
    private(set) var result = ReadInput()
    private var diagnosticsSaid = 0

    /// A reader that sums plain tables into copies of the tallies and keeps rejected rows, if they are kept.
    init(atlas: Atlas, options: InputOptions, rejects: RejectFile?, tallies: [RecordTally]) {
        self.atlas = atlas
        self.options = options
        self.tallies = tallies
        self.rejects = rejects
    }

    /// Reads the reports that the program carries, and says so.
    mutating func readBundled() throws {
        try read(.bytes(BundledReports.claims2022), named: "claims-2022.csv")
        try read(.bytes(BundledReports.status2022), named: "status-2022.csv")
        StandardError.say(
            "borderflow: no FILE given: read the bundled reports of 2022 "
                + "(\(result.reports.count) numbers, \(result.statuses.count) states of places)"
        )
    }

    /// Reads one file; `-` is standard input.
    mutating func read(_ argument: String) throws {
        if argument == "-" && StandardInput.isTerminal {
            throw CommandFailure.usage("standard input is a terminal; pipe a file into it or name one")
        }
        let name = argument == "-" ? "standard input" : argument
        let before = (result.rowsRead, result.rowsRejected)
        try read(ByteSource(argument: argument), named: name)
        let read = result.rowsRead - before.0
        let rejected = result.rowsRejected - before.1
        StandardError.say(
            "borderflow: \(name): \(read.counted("row")) read, "
                + "\((read - rejected).grouped) accepted, "
                + "\(rejected.grouped) rejected"
        )
    }

    /// Refuses rows whose place or direction the atlas does not know, with its words.
    private var placeCheck: @Sendable (String, DirectionTerm, String) -> Finding? {
        let reader = PlaceReader(atlas: atlas)
        return { place, direction, reporter in
            Finding.of { () throws(Finding) in
                _ = try reader.placement(of: place, direction: direction, reporter: reporter)
            }
        }
    }

    /// Refuses rows that count the people of a country which the atlas does not know.
    private var countryCheck: @Sendable (CountryCode) -> Finding? {
        let reader = PlaceReader(atlas: atlas)
        return { country in
            Finding.of { () throws(Finding) in
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
        }
    }

    private mutating func read(_ source: ByteSource, named name: String) throws {
        let intake = IntakeOptions(
            reporter: options.reporter,
            strict: options.strict,
            rejects: rejects,
            placeCheck: placeCheck,
            countryCheck: countryCheck,
            clocks: { [places = PlaceReader(atlas: atlas)] in places.clocks(of: $0, direction: $1, reporter: $2) }
        )
        let read = try readReportsInParallel(
            from: source,
            named: name,
            options: intake,
            workers: options.workers,
            startingWith: { [atlas, tallies] in
                InputPartial(atlas: atlas, file: name, tallies: tallies)
            },
            onBatch: { try $0.add($1) }
        )
        try result.add(read.summary, partials: read.partials, file: name, atlas: atlas)
        say(read.summary)
    }

    /// Prints the diagnostics of a file, the first hundred of a call in full.
    private mutating func say(_ summary: IntakeSummary) {
        for diagnostic in summary.diagnostics where diagnosticsSaid < 100 {
            StandardError.say(diagnostic)
            diagnosticsSaid += 1
        }
        let all = summary.diagnosticCounts.values.reduce(0, +)
        if all > summary.diagnostics.count {
            let counts = summary.diagnosticCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.grouped)" }
            StandardError.say("borderflow: \(all.grouped) findings in all: \(counts.joined(separator: ", "))")
        }
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
