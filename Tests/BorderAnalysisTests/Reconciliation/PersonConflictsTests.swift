import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Persons are never added, and yet some numbers of them cannot stand together.
struct PersonConflictsTests {
    private func found(_ rows: [String]) throws -> [ClaimConflict] {
        let lines = rows.map { row in
            let cells = row.split(separator: " ").map(String.init)
            return "\(cells[0]),flow,\(cells[1]),\(cells[2]),FIN-RUS,RUS>FIN,\(cells[3]),\(cells[4]),,\(cells[5]),"
                + "\(cells[0]),,,,,,"
        }
        return try ReconciledText(lines.joined(separator: "\n") + "\n").result.conflicts
    }

    @Test func daysTogetherHoldAtMostTheirSum() throws {
        let rows = ["a person 2022-09-19 any 100 exact", "b person 2022-09-20 any 100 up_to"]
        let conflicts = try found(rows + ["c person 2022-09-19/2022-09-20 any 220 exact"])
        let conflict = try #require(conflicts.first)
        #expect(conflicts.count == 1 && conflict.kind == .arithmetic)
        #expect(conflict.reports == ["a", "b", "c"] && conflict.setAside == [])
        #expect(conflict.violated?.value == 220 && conflict.leavesAtMost)
        #expect(conflict.arithmetic.map(\.value) == [100, 100])
        #expect(try found(rows + ["c person 2022-09-19/2022-09-20 any 200 exact"]) == [])
        #expect(try found(rows + ["c person 2022-09-19/2022-09-20 any 150 exact"]) == [])
        #expect(try found(rows + ["c person 2022-09-19/2022-09-21 any 220 exact"]) == [], "a day nobody counted")
        #expect(
            try found(
                ["a person 2022-09-19 any 100 at_least"] + [rows[1], "c person 2022-09-19/2022-09-20 any 220 exact"]
            ) == []
        )
    }

    @Test func theLeastCoverIsTheOneThatCounts() throws {
        let conflicts = try found([
            "a person 2022-09-19 any 100 exact", "b person 2022-09-20/2022-09-21 any 100 exact",
            "d person 2022-09-20 any 90 exact", "e person 2022-09-21 any 50 exact",
            "c person 2022-09-19/2022-09-21 any 210 exact",
        ])
        #expect(conflicts.map(\.reports) == [["a", "b", "c"]])
    }

    @Test func peopleOfTwoSexesAreDifferentPeople() throws {
        func kinds(_ one: String, _ other: String, _ all: Int) throws -> [[String]] {
            try found([
                "a person 2022-09-19 \(one) 100 exact", "b person 2022-09-19 \(other) 100 exact",
                "c person 2022-09-19 any \(all) exact",
            ]).map(\.reports)
        }
        #expect(try kinds("sex=f", "sex=m", 150) == [["a", "b", "c"]])
        #expect(try kinds("sex=f", "sex=m", 200) == [])
        #expect(try kinds("citizen=RUS", "citizen=FIN", 150) == [["a", "b", "c"]])
        #expect(try kinds("citizen=RUS", "sex=f", 150) == [], "some of the women are of that country")
        #expect(try kinds("from=RUS", "from=FIN", 150) == [], "one person may come from both")
    }

    @Test(arguments: ["asylum-seeker", "refugee", "evacuee"])
    func whoIsAMigrantToSomeIsSomethingElseToOthers(_ status: String) throws {
        let rows = [
            "a crossing 2022-09-19 status=migrant 100 exact", "b crossing 2022-09-19 status=\(status) 100 exact",
        ]
        #expect(try found(rows + ["c crossing 2022-09-19 any 150 exact"]) == [])
        #expect(try found(rows + ["c crossing 2022-09-19 any 90 exact"]).isEmpty == false)
    }

    @Test func moreThanANumberIsNotThatNumber() throws {
        func kinds(_ worded: String, _ other: String) throws -> [ClaimConflict.Kind] {
            try found(["a crossing 2022-09-19 any 53000 \(worded)", "b crossing 2022-09-19 any 53000 \(other)"])
                .map(\.kind)
        }
        #expect(try kinds("more_than", "exact") == [.wording])
        #expect(try kinds("more_than", "up_to") == [.wording])
        #expect(try kinds("more_than", "rounded") == [])
        #expect(try kinds("at_least", "exact") == [])
        #expect(try kinds("at_least", "up_to") == [])
    }
}

/// Who has it from whom.
struct IndependentSourcesTests {
    private func sources(_ names: [(authority: String, via: String)]) throws -> Int {
        let made = try MadeReports()
        let reports = try names.enumerated().map { number, name in
            try made.report("r\(number)", "FIN-RUS", "RUS>FIN", "2022-09-21", 100) {
                $0.details.authority = name.authority
                $0.details.via = name.via
            }
        }
        let found = independentSources(of: reports)
        #expect(found.count == names.count)
        return Set(found).count
    }

    @Test func lettersAndBlanksMakeNoOtherSource() throws {
        #expect(try sources([("Finnish Border Guard", ""), ("Finnish  border guard ", "")]) == 1)
        #expect(try sources([("Finnish Border Guard (Matti)", ""), ("finnish border guard", "Yle")]) == 1)
        #expect(try sources([("Finnish Border Guard", ""), ("Finnish Customs", "")]) == 2)
    }

    @Test func outletsThatHaveItFromOneAnotherAreOneSource() throws {
        #expect(try sources([("", "Reuters"), ("", "Reuters > Yle"), ("", "Yle > BBC")]) == 1)
        #expect(try sources([("", "Reuters"), ("", "AFP > Yle")]) == 2)
        #expect(try sources([("Ministry", "Reuters"), ("Police", "Reuters")]) == 2, "two who counted, told by one")
    }

    @Test func oneFigureOfOneSourceIsAnEchoHoweverItsNameIsTyped() throws {
        let made = try MadeReports()
        let reports = try ["Finnish Border Guard", "Finnish border  guard"].enumerated().map { number, name in
            try made.report("r\(number)", "FIN-RUS", "RUS>FIN", "2022-09-21", 100) { $0.details.authority = name }
        }
        #expect(echoGroups(of: reports, tree: PlaceTree(atlas: made.atlas)).map(\.reports) == [[0, 1]])
    }
}
