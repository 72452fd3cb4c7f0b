import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Tables of our own words with a column that nobody knows: asked about just where it parts rows, against all pairs of
/// rows.
@Suite struct LostWordsTests {
    private struct Row: Hashable {
        var place: String
        var day: String
        var unknown: String
        var count: Int
        var source: String
    }

    private static func rows(_ random: inout SplitMix, areNumbers: Bool) -> [Row] {
        let places = ["FIN-RUS", "EST-RUS", "NOR-RUS"]
        return (0..<Int.random(in: 1...8, using: &random)).map { _ in
            let unknown = Int.random(in: 0...3, using: &random)
            return Row(
                place: places[Int.random(in: 0..<3, using: &random)],
                day: "2023-03-0\(Int.random(in: 1...3, using: &random))",
                unknown: unknown == 0 ? "" : areNumbers ? "\(unknown)" : "shift \(unknown)",
                count: Int.random(in: 2...5, using: &random),
                source: ["a", "b"][Int.random(in: 0..<2, using: &random)]
            )
        }
    }

    /// Whether two rows of one thing differ in the unknown column; by different sources only where it holds words.
    private static func areParted(_ rows: [Row], areNumbers: Bool) -> Bool {
        rows.contains { one in
            rows.contains { other in
                one.place == other.place && one.day == other.day && !one.unknown.isEmpty && !other.unknown.isEmpty
                    && one.unknown != other.unknown && (!areNumbers || one.source == other.source)
            }
        }
    }

    private static func table(_ rows: [Row], named name: String) -> String {
        "border,direction,date,\(name),count,source\n"
            + rows.map { row in
                let ways = ["FIN-RUS": "RUS>FIN", "EST-RUS": "RUS>EST", "NOR-RUS": "RUS>NOR"]
                return "\(row.place),\(ways[row.place] ?? ""),\(row.day),\(row.unknown),\(row.count),\(row.source)\n"
            }.joined()
    }

    @Test(arguments: [true, false]) func itIsAskedJustWhereRowsAreParted(_ areNumbers: Bool) throws {
        var asked = 0
        for seed in Seeds.below(600) {
            var random = SplitMix(seed: seed)
            let rows = Self.rows(&random, areNumbers: areNumbers)
            let table = Self.table(rows, named: "team")
            let failure = failure(table)
            let isParted = Self.areParted(rows, areNumbers: areNumbers)
            #expect((failure != nil) == isParted, "seed \(seed): \(table)\(failure?.description ?? "is read")")
            if let failure {
                #expect(failure.description.contains("'team' ('"), "\(failure)")
                asked += 1
            } else {
                // What is read is every row, in the order of the file.
                #expect(try Reading(table).rows.count == rows.count, "seed \(seed)")
            }
        }
        #expect(asked > Seeds.share(of: 100) && asked < Seeds.share(of: 600))
    }

    @Test func theOrderOfRowsChangesNoVerdict() {
        for seed in Seeds.below(200) {
            var random = SplitMix(seed: seed)
            let rows = Self.rows(&random, areNumbers: false)
            let turned = rows.shuffled(using: &random)
            let (one, other) = (failure(Self.table(rows, named: "team")), failure(Self.table(turned, named: "team")))
            #expect((one == nil) == (other == nil), "seed \(seed)")
        }
    }

    @Test(
        "what numbers rows, or says something of them, parts none",
        arguments: ["id_", "row", "No", "uuid", "url of it", "footnote", "last update", "change %", "rank", "version"]
    )
    func remarks(_ name: String) throws {
        let rows = (1...3).map { Row(place: "FIN-RUS", day: "2023-03-01", unknown: "x\($0)", count: 7, source: "a") }
        #expect(try Reading(Self.table(rows, named: name)).rows.count == 3)
    }

    @Test("events that count one each have remarks of their own")
    func events() throws {
        let rows = (1...3).map { Row(place: "FIN-RUS", day: "2023-03-01", unknown: "x\($0)", count: 1, source: "a") }
        #expect(try Reading(Self.table(rows, named: "team")).rows.count == 3)
    }

    @Test(
        "dates under a word that nobody knows, where no other column says when",
        arguments: [
            ("week ending", "2023-01-08", true), ("Stichtag", "08.01.2023", true), ("wann", "Jan 2023", true),
            ("team", "7", false), ("team", "2023", false), ("updated", "2023-01-08", false), ("team", "red", false),
        ]
    )
    func dates(_ name: String, _ text: String, _ isAsked: Bool) throws {
        let table = "border,direction,\(name),count\nFIN-RUS,RUS>FIN,\(text),7\n"
        let failure = failure(table)
        #expect((failure != nil) == isAsked, "\(failure?.description ?? "is read")")
        if isAsked { #expect(failure?.description.contains("'\(name)' holds dates") == true) }
        // With a date of its own the table is read.
        let dated = "border,direction,date,\(name),count\nFIN-RUS,RUS>FIN,2023-03-01,\(text),7\n"
        #expect(try Reading(dated).rows == ["2023-03-01 FIN-RUS RUS>FIN any flow 7 exact crossing"])
    }
}
