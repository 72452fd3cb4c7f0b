import BorderTestSupport
import Testing

/// Series that grow, gaps, weeks and windows: what days a number speaks of.
@Suite struct TimeTests {
    /// Rows of one border with these periods and counts.
    static func series(_ world: World, _ rows: [(String, Int)], way: Int = 0) -> Table {
        Table(
            columns: ["date", "border", "direction", "count"],
            rows: rows.map {
                ["date": $0.0, "border": world.border, "direction": world.ways[way], "count": "\($0.1)"]
            }
        )
    }

    @Test(arguments: World.few) func aYearToDateSeriesIsDifferenced(_ world: World) throws {
        let table = Self.series(world, [("2021-01", 1000), ("2021-01/2021-02", 2200), ("2021-01/2021-03", 3600)])
        let whole = try Printed("flows FILES --csv", on: table)
        #expect(whole.heads.compactMap { $0["value"] } == ["3600"], "\(whole.said)")
        let months = try Printed("flows FILES --by month --csv", on: table)
        let values = Dictionary(months.figures.map { ($0["bucket"] ?? "", $0["value"] ?? "") }) { first, _ in first }
        #expect(
            values["2021-01"] == "1000" && values["2021-02"] == "1200" && values["2021-03"] == "1400",
            "\(months.said)"
        )
        #expect(!months.values.contains(6800))
        let reconciled = try Binary.run(["reconcile", "FILE", "--csv"], on: table)
        #expect(reconciled.output.contains("1400") || reconciled.output.contains("3600"), "\(reconciled.output)")
        #expect(!reconciled.output.contains("6800"))
    }

    /// A running total cannot fall: the correction is a contradiction, and no month is negative.
    @Test(arguments: World.few) func aRunningTotalThatFallsIsAContradiction(_ world: World) throws {
        let table = Self.series(
            world,
            [("2021-03-01/2021-03-01", 100), ("2021-03-01/2021-03-02", 220), ("2021-03-01/2021-03-03", 210)]
        )
        let conflicts = try Binary.run(["conflicts", "FILE"], on: table)
        #expect(conflicts.exitCode == 1, "\(conflicts.output)\(conflicts.errors)")
        let flows = try Printed("flows FILES --csv", on: table)
        #expect(!flows.values.contains(530))
        let days = try Printed("flows FILES --by day --csv", on: table)
        #expect(days.values.allSatisfy { $0 >= 0 }, "\(days.said)")
    }

    @Test(
        arguments: World.few,
        [("2019-06", 3000, "2022-10", 3100, 61), ("2020-02", 2900, "2020-04", 3000, 59)]
    )
    func aGapIsAGap(_ world: World, _ months: (String, Int, String, Int, Int)) throws {
        let table = Self.series(world, [(months.0, months.1), (months.2, months.3)])
        let sum = months.1 + months.3
        let flows = try Printed("flows FILES --csv", on: table)
        #expect(flows.values == [sum], "\(flows.said)")
        let text = try Binary.run(["flows", "FILE"], on: table)
        #expect(text.output.contains("\(months.4)"), "the days that were counted: \(text.output)")
        // 100 a day in both months; none over the days that nobody counted.
        let export = try Printed("export FILES --format csv", on: table)
        let rates = export.rows(["value": "\(sum)"]).flatMap { row in
            ["per_day_low", "per_day_high"].compactMap { row[$0].flatMap { Double($0) } }
        }
        #expect(rates == [100, 100], "\(export.rows.map { $0.filter { $0.key != "WKT" } })")
    }

    /// A month of which ten days were counted is not compared with a whole one.
    @Test(arguments: World.few) func aMonthWithHolesHasNoChange(_ world: World) throws {
        var table = Table("date,place,direction,count\n")
        for day in Days.day(2022, 2, 1)...Days.day(2022, 3, 10) {
            table.rows.append([
                "date": Days.text(day), "place": world.crossings[0], "direction": world.ways[0], "count": "500",
            ])
        }
        for call in ["flows FILES --by crossing,month --csv", "measures FILES --by crossing,month --csv"] {
            let answer = try Printed(call, on: table)
            let march = try #require(answer.rows(["bucket": "2022-03"]).first, "\(answer.said)")
            #expect(march["value"] == "5000")
            #expect(march["change"] == "" && march["change_relative"] == "", "\(answer.said)")
        }
        let text = try Binary.run(["flows", "FILE", "--by", "crossing,month"], on: table)
        #expect(!text.output.contains("-9,000"))
        #expect(text.output.contains("10 "), "the days that were counted: \(text.output)")
    }

    /// When one of several crossings stops counting, their border is not compared with the month before.
    @Test func aBorderThatLosesACrossingHasNoChange() throws {
        let world = World.all[0]
        var table = Table("date,place,direction,count\n")
        for (crossing, last) in [(world.crossings[0], 31), (world.crossings[1], 10)] {
            for day in Days.day(2022, 2, 1)...Days.day(2022, 3, last) {
                table.rows.append([
                    "date": Days.text(day), "place": crossing, "direction": world.ways[0], "count": "500",
                ])
            }
        }
        for call in ["flows FILES --by border,month --csv", "measures FILES --by border,month --csv"] {
            let answer = try Printed(call, on: table)
            let march = try #require(answer.rows(["bucket": "2022-03", "place": world.border]).first, "\(answer.said)")
            #expect(march["value"] == "20500")
            #expect(march["change"] == "" && march["change_relative"] == "", "\(answer.said)")
        }
    }

    /// Days that are part of a month say that month's least, and no more.
    @Test(arguments: World.few, [("2022-09-01/2022-09-03", "2022-09"), ("2021-02-10/2021-02-20", "2021-02")])
    func someDaysAreNotTheirMonth(_ world: World, _ days: (String, String)) throws {
        let table = Self.series(world, [(days.0, 100)])
        let answer = try Printed("reconcile FILES --csv", on: table)
        let range = Days.range(days.0)
        let row = try #require(answer.rows.first { $0["start"] == Days.text(range.lowerBound) }, "\(answer.said)")
        #expect(row["end"] == Days.text(range.upperBound) && row["lower"] == "100" && row["upper"] == "100")
        let month = Days.range(days.1)
        #expect(
            !answer.rows.contains {
                $0["start"] == Days.text(month.lowerBound) && $0["end"] == Days.text(month.upperBound)
                    && $0["upper"] == "100"
            },
            "\(answer.said)"
        )
        // Beside the true month there is no contradiction.
        let both = Self.series(world, [(days.0, 100), (days.1, 5000)])
        #expect(try Binary.run(["conflicts", "FILE"], on: both).exitCode == 0)
    }

    /// A window of 24 hours is one day in every rate, and its hours are in every output.
    @Test(
        arguments: World.few.prefix(1),
        ["2022-09-28T10:00/2022-09-29T10:00", "2021-01-31T18:00/2021-02-01T18:00", "2022-09-28T00:00/2022-09-29T00:00"]
    )
    func aWindowOfOneDayIsOneDay(_ world: World, _ window: String) throws {
        let table = Self.series(world, [(window, 9642)]).with("authority", "Ministry")
        for table in [table, Self.series(world, [(window, 9642)])] {
            let export = try Printed("export FILES --format csv", on: table)
            let row = try #require(export.rows(["value": "9642"]).first, "\(export.said)")
            let rates = ["per_day_low", "per_day_high"].compactMap { row[$0].flatMap { Double($0) } }
            #expect(rates == [9642, 9642], "\(row.filter { $0.key != "WKT" })")
            if !window.contains("T00:00") {
                let hours = String(window.split(separator: "T")[1].prefix(5))
                for call in [
                    "flows FILE --csv", "flows FILE --json", "flows FILE", "export FILE --format geojson",
                ] {
                    let run = try Binary.run(call.split(separator: " ").map(String.init), on: table)
                    #expect(run.output.contains(hours), "\(call)\n\(run.output.suffix(2000))")
                }
            }
        }
    }

    /// An instant with a zone belongs to the day at the crossing.
    @Test func instantsBelongToTheDayAtTheCrossing() throws {
        let table = Table(
            """
            crossing,date,direction,count
            Vaalimaa,2022-09-24T10:15:00+03:00,RUS>FIN,1
            Vaalimaa,2022-09-24T22:30:00Z,RUS>FIN,1
            """
        )
        let answer = try Printed("flows FILES --by day --csv", on: table)
        if answer.run.exitCode == 0 {
            let days = answer.figures.filter { $0["value"] == "1" }.map { $0["bucket"] ?? "" }
            #expect(days.contains("2022-09-24") && days.contains("2022-09-25"), "\(answer.said)")
        } else {
            #expect(answer.run.exitCode == 1 || answer.run.exitCode == 65)
            #expect(!answer.run.errors.contains("write 2022-09-24\n"))
        }
    }
}
