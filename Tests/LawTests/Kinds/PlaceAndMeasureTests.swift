import BorderTestSupport
import Testing

/// Tables without days, of other measures, of several borders, and places that cannot be.
@Suite struct PlaceAndMeasureTests {
    /// Origin and destination under the words that people use, without a day.
    @Test(arguments: [("origin", "destination"), ("from", "to"), ("origin", "dest"), ("from_country", "to_country")])
    func anUndatedTableIsShownAndDrawn(_ columns: (String, String)) throws {
        for (from, to) in [("UA", ["PL", "RO"]), ("Ukraine", ["Poland", "Romania"]), ("GE", ["TR", "AM"])] {
            let table = Table("\(columns.0),\(columns.1),count\n\(from),\(to[0]),1000\n\(from),\(to[1]),300\n")
            let flows = try Printed("flows FILES --csv", on: table)
            #expect(flows.values.sorted() == [300, 1000], "\(flows.said)")
            #expect(Set(flows.figures.compactMap { $0["direction"] }).count == 2, "\(flows.said)")
            let drawn = try MapText(table)
            #expect(drawn.accountsFor([1000, 300]), "\(drawn.shown)\n\(drawn.errors)")
        }
    }

    /// A measure that nobody asked for is no invisible filter.
    @Test(
        arguments: [
            ("detection", "persons", "POL-BLR", "BLR>POL"), ("detection", "persons", "FIN-RUS", "RUS>FIN"),
            ("stock", "persons", "GEO", "into GEO"), ("refusal", "persons", "EST-RUS", "RUS>EST"),
            ("registration", "persons", "ARM", "into ARM"), ("application", "persons", "NOR-RUS", "RUS>NOR"),
        ]
    )
    func anotherMeasureIsShownOrNamed(_ kind: (String, String, String, String)) throws {
        let table = Table(
            "place,date,direction,measure,unit,count\n\(kind.2),2022-09,\(kind.3),\(kind.0),\(kind.1),500\n"
        )
        let flows = try Binary.run(["flows", "FILE"], on: table)
        let words = (flows.output + flows.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isShown = flows.output.contains("500") && flows.output.lowercased().contains(kind.0.prefix(6))
        #expect(
            isShown || words.contains("--measure \(kind.0)"),
            "\(flows.output)\(flows.errors)"
        )
        let asked = try Printed("flows FILES --measure \(kind.0) --csv", on: table)
        #expect(asked.values == [500], "\(asked.said)")
        #expect(asked.figures.allSatisfy { $0["measure"] == kind.0 })
        let drawn = try MapText(table)
        #expect(drawn.shows(500) || drawn.errors.contains("--measure \(kind.0)"), "\(drawn.shown)\n\(drawn.errors)")
        let map = try MapText(table, "--measure", kind.0)
        #expect(map.accountsFor([500]), "\(map.shown)\n\(map.errors)")
    }

    /// Counts of one measure are never added to those of another.
    @Test(arguments: World.few) func measuresAreNeverAdded(_ world: World) throws {
        let table = Table(
            """
            place,date,direction,measure,unit,count
            \(world.border),2022-09-01,\(world.ways[0]),flow,persons,700
            \(world.border),2022-09-02,\(world.ways[0]),detection,persons,50
            \(world.border),2022-09-03,\(world.ways[0]),refusal,persons,3
            """
        )
        for call in ["flows FILES --csv", "flows FILES --measure flow --measure detection --measure refusal --csv"] {
            let answer = try Printed(call, on: table)
            #expect(Set(answer.values).isDisjoint(with: [750, 703, 53, 753]), "\(answer.said)")
            #expect(answer.values.contains(700))
        }
    }

    /// The detail map of a report is of the border with the largest number.
    @Test(arguments: [
        [("POL-UKR", "UKR>POL", 1000), ("ROU-UKR", "UKR>ROU", 300), ("BLR-POL", "BLR>POL", 50)],
        [("EST-RUS", "RUS>EST", 20), ("FIN-RUS", "RUS>FIN", 900), ("LVA-RUS", "RUS>LVA", 80)],
    ]) func aReportDrawsTheLargestBorder(_ rows: [(String, String, Int)]) throws {
        let table = Table(
            "border,date,direction,count\n" + rows.map { "\($0.0),2022-03,\($0.1),\($0.2)\n" }.joined()
        )
        let largest = rows.max { $0.2 < $1.2 }?.0 ?? ""
        let names = try withTemporaryFolder { folder in
            try folder.write("in.csv", table.text)
            _ = try Binary.run("report", "in.csv", "-o", "out", folder: folder)
            return try folder.names(in: "out")
        }
        #expect(names.contains("border-\(largest).svg"), "\(names)")
    }

    /// A place that has no part in its direction is refused, under every grouping.
    @Test(arguments: [("Georgia", "out of USA"), ("FIN", "into EST"), ("Armenia", "GEO>RUS"), ("POL-UKR", "RUS>FIN")])
    func aPlaceWithoutAPartIsRefused(_ row: (String, String)) throws {
        for by in ["country", "region", "border"] {
            let table = Table("place,date,direction,count\n\(row.0),2022-09,\(row.1),5\n")
            let answer = try Printed("flows FILES --by \(by) --csv", on: table)
            #expect([1, 64, 65].contains(answer.run.exitCode), "\(answer.said)")
            #expect(!answer.values.contains(5))
        }
    }

    /// Shares and ranks are among places that exclude each other.
    @Test(arguments: ["country", "border", "region"]) func nestedPlacesHaveNoShares(_ by: String) throws {
        let tables = [
            "2022-09-24,FIN,into FIN,900\n2022-09-24,FI-09,into FIN,500\n2022-09-24,EU,into EU,2000\n",
            "2022-09-24,EST,into EST,900\n2022-09-24,EST-RUS,RUS>EST,500\n2022-09-24,Baltic,into Baltic,2000\n",
        ]
        for rows in tables {
            let table = Table("date,place,direction,count\n" + rows)
            let flows = try Printed("flows FILES --by \(by) --all --csv", on: table)
            #expect(
                flows.figures.allSatisfy { ["", "1", "1.0", "1.000"].contains($0["share"] ?? "") },
                "\(flows.said)"
            )
            #expect(!flows.said.contains("0.588") && !flows.said.contains("0.147"))
        }
        // Places side by side have them.
        let apart = Table("date,place,direction,count\n2022-09-24,FIN,into FIN,750\n2022-09-24,EST,into EST,250\n")
        let answer = try Printed("flows FILES --by country --csv", on: apart)
        let shares = answer.figures.compactMap { $0["share"].flatMap { Double($0) } }.sorted()
        #expect(shares == [0.25, 0.75], "\(answer.said)")
    }
}
