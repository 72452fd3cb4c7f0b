import BorderTestSupport
import Testing

/// What the command writes it reads: every number comes back as itself, in whatever form it was written.
struct ReadBackTests {
    /// What a row says, of the columns that every form has.
    private static let said = [
        "direction", "value", "qualifier", "period_start", "period_start_latest", "period_end_earliest", "period_end",
        "population", "measure", "unit", "mode",
    ]

    private static func words(_ answer: Answer) -> [String: Int] {
        let rows = answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
        return Dictionary(
            rows.map { row in (said.map { row[$0] ?? "" }.joined(separator: " "), 1) },
            uniquingKeysWith: +
        )
    }

    @Test(arguments: ["border", "country", "crossing,month"])
    func theBundledReportsComeBack(_ grouping: String) throws {
        let first = try Answer(["flows", "--by", grouping, "--csv"])
        #expect(first.rows.count > 20)
        let wanted = Self.words(first)
        let forms = [
            ["flows", "--csv"], ["flows", "--json"], ["export", "--format", "csv"], ["export", "--format", "geojson"],
            ["export", "--format", "geojsonseq"],
        ]
        for form in forms {
            let written = try Binary.run(arguments: form + ["--by", grouping])
            let again = try Answer(["flows", "-", "--by", grouping, "--csv"], input: written.output)
            #expect(again.run.exitCode == 0, "\(form): \(again.run.errors)")
            #expect(again.run.errors.contains(" 0 rejected"), "\(form)")
            // A sum of reports is a row of its own in the file, and stands beside its parts.
            let lost = wanted.filter { Self.words(again)[$0.key] == nil }
            #expect(lost.isEmpty, "\(form): \(lost.keys.sorted().prefix(3))")
        }
    }
}
