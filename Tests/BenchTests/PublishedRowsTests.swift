import ArgumentParser
import BorderTestSupport
import Foundation
import Testing

@testable import borderflow_bench

/// Made-up months of ports: the same rows in the columns of their publisher and in ours.
@Suite struct PublishedRowsTests {
    private func fields(_ columns: PublishedRows.Columns, _ count: Int, seed: UInt64 = 1) -> [[String]] {
        var rows = PublishedRows(columns, seed: seed)
        return String(decoding: rows.next(count), as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func rowsAreAsWideAsTheirHeaders() {
        for columns in [PublishedRows.Columns.publisher, .plain] {
            let width = String(decoding: columns.header, as: UTF8.self).split(separator: ",").count
            #expect(fields(columns, 2000).allSatisfy { $0.count == width })
        }
    }

    @Test(arguments: [0, 7, UInt64.max]) func bothTablesSayTheSame(_ seed: UInt64) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let pairs = Array(zip(fields(.publisher, 3000, seed: seed), fields(.plain, 3000, seed: seed)))
        #expect(pairs.count == 3000)
        for (published, plain) in pairs {
            #expect(published[6] == plain[8])
            let date = plain[0].split(separator: "-")
            #expect(published[4] == "\(months[(Int(date[1]) ?? 0) - 1]) \(date[0])")
            #expect((published[3] == "US-Mexico Border") == (plain[2] == "MEX-USA"))
            #expect(BenchPorts.all.contains { $0.code == published[2] && $0.crossing == plain[1] })
        }
    }

    @Test func everyMonthOfAPortAndAMeasureStandsThereOnce() {
        let rows = fields(.publisher, 20_000)
        #expect(Set(rows.map { $0[2] + $0[4] + $0[5] }).count == 20_000)
        #expect(rows.first?[4] == "Jan 1900" && rows[720][4] == "Feb 1900")
    }

    @Test func howManyAreAskedForAtOnceMakesNoDifference() {
        var rows = PublishedRows(.publisher, seed: 3)
        let parts = [1, 99, 0, 400].flatMap { rows.next($0) }
        var whole = PublishedRows(.publisher, seed: 3)
        #expect(parts == whole.next(500))
        var other = PublishedRows(.publisher, seed: 4)
        #expect(parts != other.next(500))
    }

    @Test(arguments: ["published", "plain-published"]) func aFileCanBeWritten(_ kind: String) throws {
        try withTemporaryFolder { folder in
            let path = folder.path + "/rows.csv"
            try GenerateCommand.parse([kind, "10001", "--seed", "5", "-o", path]).run()
            let columns: PublishedRows.Columns = kind == "published" ? .publisher : .plain
            var rows = PublishedRows(columns, seed: 5)
            #expect(fileBytes(at: path) == columns.header + rows.next(10_001))
        }
    }
}
