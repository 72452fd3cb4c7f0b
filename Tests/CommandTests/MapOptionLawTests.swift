import BorderCore
import BorderTestSupport
import Foundation
import Testing

/// What options of a map change and what they leave: over tables of random numbers at random gates.
@Suite("Laws of the options of maps") struct MapOptionLawTests {
    private static let gates = [
        ("vaalimaa-torfyanovka", "RUS", "FIN"), ("nuijamaa-brusnichnoye", "RUS", "FIN"),
        ("imatra-svetogorsk", "RUS", "FIN"), ("niirala-vyartsilya", "RUS", "FIN"),
        ("san-ysidro-tijuana-el-chaparral", "MEX", "USA"), ("otay-mesa-tijuana", "MEX", "USA"),
        ("calexico-mexicali", "MEX", "USA"), ("hidalgo-reynosa", "MEX", "USA"), ("tecate-border", "MEX", "USA"),
    ]
    private static let header = "date,crossing,direction,count\n"

    /// A table of days or months, at gates of one border, each key once.
    private struct Filled {
        var rows: [String] = []
        var values: [Int64] = []

        init(seed: UInt64, days: Bool = true) {
            var random = SplitMix(seed: seed)
            let country = Bool.random(using: &random) ? "FIN" : "USA"
            let gates = MapOptionLawTests.gates.filter { $0.2 == country }.shuffled(using: &random)
            for gate in gates.prefix(Int.random(in: 1...5, using: &random)) {
                let isBoth = Bool.random(using: &random)
                for month in 1...Int.random(in: 1...12, using: &random) {
                    for way in isBoth ? ["into \(gate.2)", "out of \(gate.2)"] : ["into \(gate.2)"] {
                        let value = Int64.random(in: 0...400_000, using: &random)
                        let day = days && month % 3 == 0 ? "-\(10 + month)" : ""
                        rows.append("2022-\(month < 10 ? "0" : "")\(month)\(day),\(gate.0),\(way),\(value)")
                        values.append(value)
                    }
                }
            }
            rows.shuffle(using: &random)
        }

        var table: String { MapOptionLawTests.header + rows.joined(separator: "\n") + "\n" }
    }

    /// Every attribute of a name, in the order of the file.
    private func facts(_ name: String, _ map: DrawnMap) -> [String] {
        map.text.split(separator: " data-\(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    private func numbers(_ map: DrawnMap) -> String {
        map.metadata.firstRange(of: "\"numbers\":{").map {
            String(map.metadata[$0.upperBound...].prefix { $0 != "}" })
        } ?? ""
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func shortNumbersChangeWordsAlone(seed: UInt64) throws {
        let table = Filled(seed: seed).table
        let whole = try DrawnMap(table)
        let short = try DrawnMap(table, "--numbers", "short")
        #expect(whole.exitCode == 0 && short.exitCode == 0, "\(whole.errors)")
        for name in ["value", "back-value", "radius", "back-radius", "start", "end", "place"] {
            #expect(facts(name, whole) == facts(name, short), "\(name)")
        }
        // Shorter words have more room; how many numbers there are is the same.
        let given = { (map: DrawnMap) in numbers(map).prefix { $0 != "," } }
        #expect(given(whole) == given(short) && given(whole).hasPrefix("\"given\":"))
        #expect(whole.title == short.title)
        // What has five digits is nowhere printed whole, but in sentences of the footer and of the description.
        let large = facts("value", short).compactMap { Int64($0) }.filter { $0 >= 10_000 }
        for value in large { #expect(!short.text.contains(">\(value.grouped)<"), "\(value)") }
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func signsADayAreOfTheSameNumbers(seed: UInt64) throws {
        let table = Filled(seed: seed).table
        let usual = try DrawnMap(table)
        let daily = try DrawnMap(table, "--per-day")
        #expect(usual.exitCode == 0 && daily.exitCode == 0, "\(daily.errors)")
        #expect(facts("value", usual).sorted() == facts("value", daily).sorted())
        let rates = facts("rate", daily).compactMap { Int64($0) }
        #expect(rates.count == facts("value", daily).count)
        for (value, rate) in zip(facts("value", daily).compactMap { Int64($0) }, rates) {
            #expect(rate <= value && (value == 0) == (rate == 0), "\(value) \(rate)")
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func columnsAreTheNumbersOfFlows(seed: UInt64) throws {
        let filled = Filled(seed: seed, days: false)
        let map = try DrawnMap(filled.table, "--over-time", "month")
        #expect(map.exitCode == 0, "\(map.errors)")
        let start = try #require(map.description.firstRange(of: "Columns under the map, one a month."))
        let columns = String(map.description[start.upperBound...])
        // Six rows at most are told, each with all its months.
        let ways = Set(filled.rows.map { $0.split(separator: ",")[1...2].joined(separator: ",") })
        let told = filled.values.filter { columns.contains(" \($0.grouped)") }
        #expect(ways.count > 6 ? told.count > 0 : told.count == filled.values.count, "\(ways.count) \(columns)")
        for month in 1...12 where filled.rows.allSatisfy({ !$0.hasPrefix("2022-\(month < 10 ? "0" : "")\(month)") }) {
            let name = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"][
                month - 1
            ]
            #expect(!columns.contains("\(name) 2022"), "a month without a number has a column")
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>) func everySizeShowsTheSameNumbers(seed: UInt64) throws {
        let table = Filled(seed: seed).table
        let wide = try DrawnMap(table)
        for size in ["column", "phone"] {
            let other = try DrawnMap(table, "--size", size)
            #expect(facts("value", other).sorted() == facts("value", wide).sorted(), "\(size)")
            // On the map or in the key under it.
            for value in facts("value", other).compactMap({ Int64($0) }) {
                #expect(other.shown.contains(value.grouped), "\(size) \(value)")
            }
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>) func rowsNobodyCanReadAddNothingButTheirCount(seed: UInt64) throws {
        var random = SplitMix(seed: seed + 90)
        let filled = Filled(seed: seed)
        let clean = try DrawnMap(filled.table)
        let bad = (0..<Int.random(in: 1...5, using: &random)).map { index in
            [
                "2022-13,vaalimaa-torfyanovka,into FIN,5", "2022-01,nowhere-at-all-\(index),into FIN,5",
                "2022-01,vaalimaa-torfyanovka,into FIN,many", "2022-01,vaalimaa-torfyanovka,sideways,5",
            ]
            .randomElement(using: &random) ?? ""
        }
        let rows = (filled.rows + bad).shuffled(using: &random)
        let map = try DrawnMap(Self.header + rows.joined(separator: "\n") + "\n")
        #expect(map.exitCode == 1 && clean.exitCode == 0, "\(map.errors)")
        #expect(facts("value", map) == facts("value", clean) && facts("radius", map) == facts("radius", clean))
        let words = "\(bad.count) \(bad.count == 1 ? "row" : "rows") could not be read and"
        #expect(map.shown.contains(words) && map.description.contains(words), "\(words)")
        #expect(map.metadata.contains("\"rejected\":\(bad.count)}") && !clean.metadata.contains("rejected"))
    }
}
