import BorderAtlas
import BorderCore
import BorderIntake

@testable import BorderAnalysis
@testable import BorderBytes

/// Text and rows as the input of a question, read as a dossier reads its sources.
enum Read {
    /// Texts of files, each with its name.
    static func files(
        _ files: [(name: String, text: String)],
        atlas: Atlas,
        grain: LedgerGrain = .finest,
        rows: RowsReading? = nil
    ) throws -> FlowInput {
        try input(
            files.map { file in
                var builder = LedgerBuilder(atlas: atlas, file: file.name, grain: grain)
                _ = try readReports(from: ByteSource(text: file.text), named: file.name) { builder.add($0) }
                return builder
            },
            grain: grain,
            rows: rows
        )
    }

    /// The text of one file.
    static func text(
        _ text: String,
        named name: String = "t.csv",
        atlas: Atlas,
        grain: LedgerGrain = .finest,
        rows: RowsReading? = nil
    ) throws -> FlowInput {
        try files([(name, text)], atlas: atlas, grain: grain, rows: rows)
    }

    /// What the readers of several files, or of parts of one, have come to.
    static func input(_ builders: [LedgerBuilder], grain: LedgerGrain = .finest, rows: RowsReading? = nil)
        -> FlowInput
    {
        var named = Ledger(file: "", grain: grain)
        var ledgers: [Ledger] = []
        for builder in builders {
            named.merge(builder.namedRecords)
            let records = builder.records
            if let part = ledgers.firstIndex(where: { $0.file == records.file }) {
                ledgers[part].merge(records)
            } else if !records.isEmpty {
                ledgers.append(records)
            }
        }
        if !named.isEmpty { ledgers.append(named) }
        return FlowInput(ledgers: ledgers, reports: builders.flatMap(\.reports), rows: rows).linked(rows: rows)
    }

    /// Every row of a text as a report of its own, whether it is a record or a report by the rule.
    static func reports(_ text: String, named name: String = "test.csv", atlas: Atlas) throws -> [PlacedReport] {
        try reports(.bytes(Array(text.utf8)), named: name, atlas: atlas)
    }

    /// Every row of a source as a report of its own, whether it is a record or a report by the rule.
    static func reports(_ source: ByteSource, named name: String, atlas: Atlas) throws -> [PlacedReport] {
        var reports: [PlacedReport] = []
        _ = try readReports(from: source, named: name) { batch in
            for row in 0..<batch.count {
                guard let report = PlacedReport(batch, row, file: name, atlas: atlas) else { continue }
                reports.append(report)
            }
        }
        return reports
    }
}

extension PlacedReport {
    /// A row as a report; `nil` where the atlas does not know its place.
    init?(_ batch: ObservationBatch, _ row: Int, file: String, atlas: Atlas) {
        let reporter = batch.words.reporters[Int(batch.reporter[row])]
        guard
            let placement = try? PlaceReader(atlas: atlas).placement(
                of: batch.words.places[Int(batch.place[row])],
                direction: batch.words.directions[Int(batch.direction[row])],
                reporter: reporter
            )
        else { return nil }
        let details = batch.details(of: row)
        let line = Int(batch.line[row])
        self.init(
            id: details.id.isEmpty ? "\(file):\(line)" : details.id,
            placement: placement,
            period: batch.period(of: row),
            quantity: batch.quantity(of: row),
            measure: Measure(batch.kind[row], batch.unit[row]),
            population: batch.words.populations[Int(batch.population[row])],
            mode: PlaceTree(atlas: atlas).mode(of: placement.place, row: batch.mode[row]),
            reporter: atlas.countryMatch(reporter)?.description ?? reporter,
            details: details,
            file: file,
            line: line
        )
    }
}
