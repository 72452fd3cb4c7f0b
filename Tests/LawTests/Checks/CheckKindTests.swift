import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// Every kind of finding: where it is, where it is not, and what changes nothing about it.
@Suite struct CheckKindTests {
    private static let header = "date,place,direction,count\n"

    @Test func everyKindHasASample() {
        // Keys too many to keep need more rows than a test should have; they have a test of their own.
        #expect(Set(CheckSample.all.map(\.code)) == Set(CheckCode.allCases).subtracting([.joinedKeys]))
    }

    @Test(arguments: CheckSample.all) func itIsFoundAndNothingElse(_ sample: CheckSample) throws {
        let checked = try Checked(sample.text, today: sample.today)
        #expect(checked.codes == (sample.beside + [sample.code]).map(\.rawValue).sorted(), "\(checked.placed)")
        let item = try #require(checked.items.first { $0.code == sample.code.rawValue })
        #expect(item.severity == sample.severity && item.severity == sample.code.severity)
        #expect(item.count == sample.count && item.source == "t.csv", "\(checked.placed)")
        let first = try #require(item.cases.first)
        #expect(first.line == sample.lines.lowerBound && first.lastLine == sample.lines.upperBound, "\(checked.placed)")
        #expect(first.file == "t.csv" && !first.text.isEmpty && item.advice == CheckExplanation.of(item.code)?.advice)
    }

    @Test(arguments: CheckSample.all) func whatIsMuchLikeItIsNot(_ sample: CheckSample) throws {
        let checked = try Checked(sample.near, today: sample.today)
        #expect(checked.codes == sample.instead.map(\.rawValue).sorted(), "\(checked.placed)")
    }

    /// Texts that laws are tried on: the samples, and random tables with wholes, parts, repetitions and sources.
    private static let tables: [(table: Table, today: String?)] =
        CheckSample.all.map { (Table($0.text), $0.today) }
        + (0..<12).map { seed in
            (RandomTable(seed: 900 + seed, sources: seed % 3 == 0, repeats: seed % 2 == 0).table, "2022-09-20")
        }

    private static let constants = [
        ("note", "as published"), ("authority", "Border Guard"), ("reported_on", "2023-01-15"), ("grade", "A1"),
        ("measure", "flow"), ("qualifier", "exact"), ("period_text", "as in the table"), ("id", ""),
    ]

    @Test(arguments: 0..<3) func whatSaysNothingChangesNothing(_ third: Int) throws {
        for (index, (table, today)) in Self.tables.enumerated() where index % 3 == third {
            var random = SplitMix(seed: UInt64(index))
            let checked = try Checked(table.text, today: today)
            let shuffled = try Checked(table.shuffled(&random).text, today: today)
            #expect(checked.counted == shuffled.counted, "in another order: \(index)\n\(table)")
            for step in 0..<2 {
                let (column, word) = Self.constants[(index + step * 3) % Self.constants.count]
                guard !table.columns.contains(column) else { continue }
                let marked = try Checked(table.with(column, word).text, today: today)
                #expect(checked.counted == marked.counted, "with \(column): \(index)\n\(table)")
            }
            let windows = try Checked(table.text.replacing("\n", with: "\r\n"), today: today, workers: 4)
            #expect(checked.placed == windows.placed, "with other line ends: \(index)\n\(table)")
        }
    }

    /// Large enough for several blocks, with every kind of finding of a series in it.
    @Test func aLargeFileIsTheSameForAllWorkers() throws {
        var random = SplitMix(seed: 4)
        let filler = String(repeating: "counted by hand ", count: 500)
        let rows = (0..<360).map { number in
            let count = [0, 120, 130, 140, 150, 5_000][Int.random(in: 0..<6, using: &random)]
            let place = ["Narva-1", "EST-RUS", "Luhamaa"][number % 3]
            let day = Days.text(Days.day(2020, 1, 1) + Int.random(in: 0..<200, using: &random))
            return "\(day),\(place),RUS>EST,\(count),\(filler)\n"
        }
        let text = "date,place,direction,count,note\n" + rows.joined()
        let one = try Checked(text)
        #expect(one.items.count >= 5 && one.items.allSatisfy { $0.source == "t.csv" }, "\(one.counted)")
        for workers in [2, 4] { #expect(try Checked(text, workers: workers).placed == one.placed) }
    }

    @Test func aPackedFileIsTheSame() throws {
        try withTemporaryFolder { folder in
            // Every fourth will do: what is unpacked is one text for all.
            let samples = CheckSample.all.enumerated().filter { $0.offset % 4 == 0 }
            for (index, sample) in samples { try folder.write("\(index).csv", sample.text) }
            let script = "import gzip,glob\nfor f in glob.glob('*.csv'): open(f+'.gz','wb').write("
            let made = try Tool.python.run("-c", script + "gzip.compress(open(f,'rb').read()))", folder: folder)
            #expect(made.exitCode == 0, "\(made.errors)")
            for (index, sample) in samples {
                let packed = try Checked(.file(folder.appending(path: "\(index).csv.gz").path), today: sample.today)
                #expect(try packed.placed == Checked(sample.text, today: sample.today).placed, "\(sample.code)")
            }
        }
    }

    /// Series that end, grow by less than a half, and share no days with a whole of theirs: nothing to look at.
    @Test(arguments: 0..<12 as Range<UInt64>) func nothingIsFoundInACleanTable(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let world = World.all[Int(seed) % World.all.count]
        let length = [1, 7][Int(seed) % 2]
        // 4 November 2019 was a Monday; a leap day and a year of 53 weeks follow.
        let first = Days.day(2019, 11, 4)
        var table = Table(columns: ["date", "place", "direction", "count"], rows: [])
        for place in world.crossings {
            for way in world.ways {
                var count = 0
                for number in 0..<Int.random(in: 0...70, using: &random) {
                    // Never the same twice in a row.
                    count = (count % 2) + 300 + 2 * Int.random(in: 0...100, using: &random) + 1 - 2 * (count % 2)
                    let start = first + number * length
                    table.rows.append([
                        "date": Days.text(start...start + length - 1), "place": place, "direction": way,
                        "count": "\(count)",
                    ])
                }
            }
        }
        let checked = try Checked(table.shuffled(&random).text, today: "2021-12-31")
        #expect(checked.items.isEmpty, "\(checked.placed)")
        #expect(!checked.dossier.check().asksForALook)
    }

    /// Repetitions and contradictions of random rows, by counting pairs of key and number.
    @Test(arguments: 0..<20 as Range<UInt64>) func repetitionsAreAsMany(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var numbers: [String: [Int]] = [:]
        var rows: [String] = []
        for _ in 0..<15 {
            let key = "2021-03-0\(Int.random(in: 1...9, using: &random)),Narva-1,RUS>EST,"
            // Two rows of one key at most: what three may be has a test of its own.
            guard numbers[key, default: []].count < 2 else { continue }
            numbers[key, default: []].append(Int.random(in: 20...21, using: &random))
            rows.append(key + "\(numbers[key]?.last ?? 0)\n")
        }
        let pairs = numbers.values.filter { $0.count == 2 }
        let items = try Checked(Self.header + rows.joined()).items
        func count(_ code: CheckCode) -> Int64 { items.first { $0.code == code.rawValue }?.count ?? 0 }
        #expect(count(.repeatedRow) == Int64(pairs.count { $0[0] == $0[1] }), "seed \(seed)\n\(rows)")
        #expect(count(.conflictingKey) == Int64(pairs.count { $0[0] != $0[1] }), "seed \(seed)\n\(rows)")
    }
}
