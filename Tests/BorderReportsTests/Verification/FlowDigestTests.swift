import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The digest of numbers tells other numbers from the same ones in another order.
@Suite("The digest of numbers") struct FlowDigestTests {
    private func rows() throws -> [FlowRow] {
        [
            try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(43_000, .about), "2022-09-21/2022-09-26"),
            try Made.row("b", "GEO", "*>GEO", Quantity(53_000, .moreThan), "2022-09"),
            try Made.row("c", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(100, .range, rangeEnd: 200), nil),
            try Made.row("d", "FIN-RUS", "FIN>RUS", Quantity(9_000), "2022-09-24") { ($0.level, $0.role) = (1, .part) },
        ]
    }

    @Test func itIsThatOfTheText() throws {
        let digest = Made.summary(try rows()).digest
        #expect(digest.hasPrefix("sha256:") && digest.utf8.count == 7 + 64)
        #expect(Made.summary([]).digest == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func theOrderOfRowsDoesNotMatter(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let rows = try rows()
        let shuffled = rows.shuffled(using: &random)
        #expect(Made.summary(shuffled).digest == Made.summary(rows).digest)
        // Nor which of two reports of one thing is called the other's alternative, nor what rows are called.
        var renamed = shuffled
        for index in renamed.indices {
            renamed[index].id = "row-\(index)"
            if renamed[index].role == .figure { renamed[index].role = .alternative }
        }
        #expect(Made.summary(renamed).digest == Made.summary(rows).digest)
    }

    @Test func everyFactOfARowMatters() throws {
        let changes: [(String, (inout FlowRow) -> Void)] = [
            ("value", { $0.quantity.value += 1 }), ("wording", { $0.quantity.qualifier = .atLeast }),
            ("end of a range", { $0.quantity.rangeEnd = 7 }), ("days", { $0.period = Period("2022-09-25") }),
            ("no days", { $0.period = nil }), ("basis", { $0.basis = .modelled }),
            ("standing", { $0.role = .superseded }), ("bucket", { $0.bucket = Day("2022-09-25") }),
            ("withholding", { $0.withholding = .small }),
        ]
        let plain = [try Made.row("a")]
        let before = Made.summary(plain).digest
        var all: Set = [before]
        for (name, change) in changes {
            var rows = plain
            change(&rows[0])
            #expect(all.insert(Made.summary(rows).digest).inserted, "\(name)")
        }
        for other in [
            try Made.row("a", "EST-RUS"), try Made.row("a", "FIN-RUS", "FIN>RUS"),
            try Made.row("a", "vaalimaa-torfyanovka"),
        ] {
            #expect(all.insert(Made.summary([other]).digest).inserted)
        }
        #expect(all.insert(Made.summary(plain + plain).digest).inserted, "a row twice is not a row once")
    }

    @Test func whatIsWithheldDoesNotEnter() throws {
        func digest(_ value: Int64) throws -> String {
            Made.summary([try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(value)) { $0.withholding = .small }])
                .digest
        }
        #expect(try digest(3) == digest(99))
    }
}
