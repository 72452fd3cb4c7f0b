import BorderTestSupport
import Testing

/// Claims of many mouths beside counts: none is lost, none is added to another, and their order is nothing.
@Suite struct ManySourcesLawTests {
    private static let header = "id,place,from,to,start,end,value,qualifier,authority,via"

    /// Claims and counts of a few crossings and days by many who say them.
    private static func rows(seed: UInt64, count: Int) -> [String] {
        var random = SplitMix(seed: seed ^ 0x50_0C_E5)
        let crossings = [("vaalimaa", "FIN"), ("nuijamaa", "FIN"), ("storskog", "NOR"), ("narva-1", "EST")]
        return (0..<count).map { number in
            let (crossing, country) = crossings.randomElement(using: &random) ?? crossings[0]
            let ways = Bool.random(using: &random) ? "RUS,\(country)" : "\(country),RUS"
            let first = Int.random(in: 1...9, using: &random)
            let last = Bool.random(using: &random) ? first : Int.random(in: first...9, using: &random)
            let qualifier = ["exact", "about", "more_than", "at_least"].randomElement(using: &random) ?? "exact"
            let value = Int.random(in: 1...999, using: &random)
            let who =
                "Authority \(Int.random(in: 1...12, using: &random)),Agency \(Int.random(in: 1...5, using: &random))"
            return "c\(number),\(crossing),\(ways),2022-09-0\(first),2022-09-0\(last),\(value),\(qualifier),\(who)"
        }
    }

    private func flows(_ rows: [String], _ arguments: String...) throws -> Printed {
        let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
        return try Printed(Binary.run(arguments: ["flows", "-", "--csv"] + arguments, input: Array(text.utf8)))
    }

    @Test(arguments: 0..<3 as Range<UInt64>) func theOrderOfRowsIsNothing(_ seed: UInt64) throws {
        let rows = Self.rows(seed: seed, count: 200)
        for grouping in ["border", "crossing", "border,day"] {
            let answer = try flows(rows, "--by", grouping)
            #expect(!answer.rows.isEmpty)
            var random = SplitMix(seed: seed)
            for _ in 0..<2 {
                let other = try flows(rows.shuffled(using: &random), "--by", grouping)
                #expect(other.run.output == answer.run.output, "seed \(seed), by \(grouping)")
            }
        }
    }

    /// A worded number is its own row; what is added up is exact, of one source, and says which rows it is.
    @Test(arguments: 10..<13 as Range<UInt64>) func nothingIsLostAndNothingIsAddedTwice(_ seed: UInt64) throws {
        let rows = Self.rows(seed: seed, count: 200)
        let fields = rows.map { $0.split(separator: ",").map(String.init) }
        let answer = try flows(rows, "--by", "border")
        let listed = Set(answer.rows.compactMap { $0["id"] })
        for row in fields where row[7] != "exact" { #expect(listed.contains(row[0]), "\(row)") }
        // Every sum is no more than all exact numbers of its source and way.
        var most: [String: Int] = [:]
        for row in fields where row[7] == "exact" {
            most["\(row[8])|\(row[9])|\(row[2])>\(row[3])", default: 0] += Int(row[6]) ?? 0
        }
        for row in answer.rows where row["id"]?.hasPrefix("total:") ?? false {
            let key = [row["authority"], row["via"], row["direction"]].map { $0 ?? "" }.joined(separator: "|")
            let (value, limit) = (Int(row["value"] ?? "") ?? .max, most[key] ?? 0)
            #expect(value <= limit, "\(row["id"] ?? ""): \(value) of \(limit)")
        }
    }

    /// One more mouth, of another border, changes no row of those that were there.
    @Test func anotherBorderChangesNothing() throws {
        let rows = Self.rows(seed: 77, count: 150)
        let more = (0..<40).map { number in
            let day = "2022-09-0\(1 + number % 9)"
            return "x\(number),KAZ-RUS,KAZ,RUS,\(day),\(day),\(number),about,Other \(number),Paper"
        }
        for border in ["FIN-RUS", "NOR-RUS", "EST-RUS"] {
            let before = try flows(rows, "--by", "border", "--border", border)
            let after = try flows(rows + more, "--by", "border", "--border", border)
            #expect(before.rows.count > 10)
            #expect(before.run.output == after.run.output, "\(border)")
        }
        let other = try flows(rows + more, "--by", "border", "--border", "KAZ-RUS")
        #expect(Set(other.rows.compactMap { $0["id"] }) == Set((0..<40).map { "x\($0)" }))
    }
}
