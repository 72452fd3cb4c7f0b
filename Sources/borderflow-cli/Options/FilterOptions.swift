import ArgumentParser
import BorderFlow

/// The one set of filters that every verb shares, so that what is on the screen is what is exported and drawn.
struct FilterOptions: ParsableArguments {
    @Option(help: "A border: FIN-RUS, Russia-Finland. Repeat for several.")
    var border: [String] = []

    @Option(help: "A crossing or a named set of crossings, in any script: Vaalimaa, 'Верхний Ларс'.")
    var crossing: [String] = []

    @Option(help: "A country on either side: FIN, FI, Finland.")
    var country: [String] = []

    @Option(help: "A first-level region or a set of countries: FI-09, 'North Ossetia', EU.")
    var region: [String] = []

    @Option(help: "First day: 2022-09-24, or a month or year.")
    var from: String?

    @Option(help: "Last day: 2022-09-25, or a month or year.")
    var to: String?

    @Option(help: "Which way: 'RUS>FIN', 'into FIN', 'out of RUS'; 'FIN<>RUS' for both ways and totals of both.")
    var direction: String?

    @Option(
        help:
            "What is counted: flow, daily, stock, queue …, or a unit: crossings, persons, vehicles. Repeat for several."
    )
    var measure: [String] = []

    @Option(help: "Whom the numbers count: RUS for its citizens, or 'citizen=RUS;sex=m'.")
    var population: String?

    @Option(help: "How the border is crossed: road, rail, air, ferry, pedestrian.")
    var mode: String?

    @Option(help: "A part of the name of the authority, the outlet or the file.")
    var source: String?

    @Option(help: "What was known then: leaves out what was published after this day: 2022-09-26, or a month.")
    var asOf: [String] = []
}

extension FilterOptions {
    /// The filters with every place read by the atlas; of several days of knowledge the last, if that many are allowed.
    ///
    /// - Throws: `CommandFailure` that names the filter, what was found, and the candidates.
    func selection(atlas: Atlas, daysOfKnowledge: Int = 1) throws -> Selection {
        var selection = Selection()
        let words = PlaceWords(atlas: atlas)
        let asked: [(String, [String], PlaceWords.Kind)] = [
            ("--border", border, .border), ("--crossing", crossing, .crossing), ("--country", country, .country),
            ("--region", region, .region),
        ]
        for (option, texts, kind) in asked where !texts.isEmpty {
            let places = try texts.map { try words.place($0, kind: kind, option: option) }
            words.warn(about: places)
            selection.places.append(places)
        }
        selection.from = try from.map { try days($0, option: "--from").startEarliest }
        selection.to = try to.map { try days($0, option: "--to").endLatest }
        if let first = selection.from, let last = selection.to, last < first {
            throw CommandFailure.usage("--to \(last) is before --from \(first); swap them")
        }
        if let direction {
            (selection.route, selection.isBothWays) = try words.way(direction, option: "--direction")
        }
        for word in measure { try add(measure: word, to: &selection) }
        selection.population = try population.map { try words.population($0, option: "--population") }
        selection.mode = try mode.map { word in
            guard let mode = Mode(code: word), mode != .unspecified else {
                throw CommandFailure.usage(
                    "--mode '\(word)' is none of \(Mode.allCases.dropFirst().map(\.code).joined(separator: ", "))"
                )
            }
            return mode
        }
        selection.source = source
        selection.asOf = try knowledgeDays(limit: daysOfKnowledge).last
        return selection
    }

    /// The days whose knowledge is asked for; of a month or year its last day.
    ///
    /// - Parameter limit: how many the verb can take.
    /// - Returns: the days in the order they were given.
    /// - Throws: `CommandFailure` for what is no date, and for more days than the verb can take.
    func knowledgeDays(limit: Int = 1) throws -> [Day] {
        guard asOf.count <= limit else {
            throw CommandFailure.usage("--as-of is given \(asOf.count) times; only borderflow diff compares two days")
        }
        return try asOf.map { try days($0, option: "--as-of").endLatest }
    }

    private func days(_ text: String, option: String) throws -> Period {
        guard let period = Period(text), period.isExact else {
            throw CommandFailure.usage(
                "\(option) '\(text)' is no date; write YYYY-MM-DD, or YYYY-MM or YYYY for a whole month or year"
            )
        }
        return period
    }

    private func add(measure word: String, to selection: inout Selection) throws {
        if let kind = MeasureKind(code: word) {
            selection.kinds.insert(kind)
        } else if let unit = CountUnit(code: word) {
            selection.units.insert(unit)
        } else {
            let kinds = MeasureKind.allCases.map(\.code).joined(separator: ", ")
            let units = CountUnit.allCases.map(\.code).joined(separator: ", ")
            throw CommandFailure.usage(
                "--measure '\(word)' is no measure; it is a kind (\(kinds)) or a unit (\(units))"
            )
        }
    }
}
