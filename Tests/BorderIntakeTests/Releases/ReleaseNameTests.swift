import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Which day a file's name says, and which table it is of.
@Suite("Names of releases") struct ReleaseNameTests {
    @Test(
        "a date with the year first, whatever parts it, and whatever stands around it",
        arguments: [
            ("counts-2022-09-30.csv", "2022-09-30", "2022-09-30", "counts"),
            ("counts_20220930.csv.gz", "2022-09-30", "2022-09-30", "counts"),
            ("2022_09_30 Counts.xlsx", "2022-09-30", "2022-09-30", "counts"),
            ("bcp.2022.09.30.csv", "2022-09-30", "2022-09-30", "bcp"),
            ("2022-09.csv", "2022-09-30", "2022-09", ""), ("counts_202209.json", "2022-09-30", "2022-09", "counts"),
            ("counts-2024-02", "2024-02-29", "2024-02", "counts"),
            ("Лист 2022-09-30.csv", "2022-09-30", "2022-09-30", "лист"),
            ("v20-counts-2022-09-30-as-of-2022-09-30.csv", "2022-09-30", "2022-09-30", "v20 counts as of"),
            ("counts-2022-09-30-1200.csv", "2022-09-30", "2022-09-30", "counts 1200"),
            ("counts-2022-09-30T2500.csv", "2022-09-30", "2022-09-30", "counts t2500"),
        ]
    )
    func dated(name: String, published: String, label: String, table: String) throws {
        let release = try ReleaseName(name)
        #expect(release.published == Day(published) && release.label == label && release.table == table, "\(release)")
    }

    @Test(
        "what is no date of the calendar, has digits beside it, or begins with the day is none",
        arguments: [
            "counts.csv", "counts-2022.csv", "counts-2022-13-01.csv", "counts-2022-02-30.csv", "counts-30.09.2022.csv",
            "counts-120220930.csv", "counts-202209301.csv", "1850-01-01.csv", "counts-2022-9-3.csv", "", "2022", "-",
            "counts-2022-09_30x.csv",
        ]
    )
    func undated(name: String) {
        // A month is a month even where a day of another spelling follows.
        if let release = try? ReleaseName(name) { #expect(release.label == "2022-09", "\(release)") }
        if !name.contains("09_30") { #expect(throws: ReleaseName.Fault.none) { try ReleaseName(name) } }
    }

    @Test(
        "a time of day behind the day, marked or parted; four digits alone may be a year",
        arguments: [
            ("waits-20220930T1205.csv", 725, "waits"), ("waits_2022-09-30T12:05:30Z.json", 725, "waits"),
            ("2022-09-30_00-05.csv", 5, ""), ("waits-20220930-120530.csv", 725, "waits"),
            ("waits 2022-09-30 12.05 bis.csv", 725, "waits bis"), ("waits_20220930_120530_v2.csv", 725, "waits v2"),
            ("waits-2022-09-30-2022.csv", nil, "waits 2022"), ("waits-2022-09-30T12.csv", nil, "waits t12"),
            ("waits-2022-09-30-12-60.csv", nil, "waits 12 60"), ("waits-2022-09T10-15.csv", nil, "waits t10 15"),
        ] as [(String, Int?, String)]
    )
    func timed(name: String, minute: Int?, table: String) throws {
        let release = try ReleaseName(name)
        #expect(release.minute == minute && release.table == table, "\(release)")
        #expect(release.label.hasPrefix("2022-09") && release.label.contains(":") == (minute != nil))
    }

    @Test("releases stand in order of their times, a day without one last")
    func order() throws {
        let names = ["a-2022-09-29.csv", "a-2022-09-30T0000.csv", "a-2022-09-30T2359.csv", "a-2022-09-30.csv"]
        let moments = try names.map { try ReleaseName($0).moment }
        #expect(moments == moments.sorted() && Set(moments).count == 4)
    }

    @Test("two dates are one too many")
    func several() {
        for name in ["2022-01-01_2022-09-30.csv", "counts-2022-09-to-2022-10.csv"] {
            #expect(throws: ReleaseName.Fault.several) { try ReleaseName(name) }
        }
    }

    @Test("every day is read back from every spelling of it")
    func spellings() throws {
        var random = SplitMix(seed: 3)
        let first = try #require(Day("1990-01-01"))
        for _ in 0..<500 {
            let day = first.advanced(by: Int.random(in: 0..<40_000, using: &random))
            let text = day.description
            for sign in ["-", "_", ".", ""] {
                let name = "table \(text.replacing("-", with: sign)).csv"
                let release = try ReleaseName(name)
                #expect(release.published == day && release.label == text && release.table == "table", "\(name)")
            }
        }
    }

    @Test("changed names never crash, and say a day of the calendar or none")
    func changes() {
        var random = SplitMix(seed: 4)
        let name = Array("counts_2022-09-30.csv.gz".utf8)
        for _ in 0..<3_000 {
            var bytes = name
            for _ in 0..<3 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 32...126, using: &random)
            }
            let text = String(decoding: bytes.prefix(Int.random(in: 0...bytes.count, using: &random)), as: UTF8.self)
            guard let release = try? ReleaseName(text) else { continue }
            #expect(Day("1990-01-01").map { release.published >= $0 } ?? false)
        }
    }
}
