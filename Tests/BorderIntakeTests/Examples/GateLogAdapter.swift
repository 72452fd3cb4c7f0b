import BorderBytes
import BorderCore

@testable import BorderIntake

/// Reads the log of a gate: `#gate CROSSING`, then a line a day and way: `2022-09-24 in 3120`.
enum GateLogAdapter: Adapter {
    static let name = "gate-log"
    static let summary = "the log of a gate: a line a day and way"

    static let examples = [
        AdapterExample(
            "two days, of which one has no number",
            input: """
                #gate vaalimaa-torfyanovka FIN
                2022-09-24 in 3120
                2022-09-25 out many

                """,
            rows: ["2022-09-24 vaalimaa-torfyanovka entry by FIN any flow 3120 exact crossing"],
            diagnostics: [
                "example:3:1: error: 'many' is no number; expected a whole number in digits; check the column"
            ]
        )
    ]

    static func recognises(_ opening: SourceOpening) -> Bool { opening.bytes.starts(with: "#gate ".utf8) }

    static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        let text = String(decoding: try stream.rest(), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let gate = lines.first?.split(separator: " ").dropFirst() ?? []
        var records = try RecordReader(
            columns: ["date", "direction", "count", "crossing", "reporter"],
            named: name,
            options: options
        )
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            // What the whole file says stands in every row.
            try records.read(line.split(separator: " ") + gate, line: number + 1, onBatch: onBatch)
        }
        return try records.finish(onBatch: onBatch)
    }
}
