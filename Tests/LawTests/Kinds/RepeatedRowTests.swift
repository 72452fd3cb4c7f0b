import BorderTestSupport
import Testing

/// Rows with equal keys: in a table of counts each stands for itself once; a list of events is added.
@Suite struct RepeatedRowTests {
    /// Words that say to a reader that a row was met before.
    static let words = ["alike", "duplicate", "repeat", "twice", "identical", "same", "once"]

    @Test(arguments: World.few, [2, 3]) func theSameNumberCountsOnceAndIsSaid(_ world: World, _ times: Int) throws {
        let row = "2021-03-04,\(world.crossings[0]),\(world.ways[0]),1000\n"
        let other = "2021-03-05,\(world.crossings[0]),\(world.ways[0]),40\n"
        let table = Table("date,place,direction,count\n" + other + String(repeating: row, count: times))
        let answer = try Printed("flows FILES --csv", on: table)
        #expect(Set(answer.heads.compactMap { Int($0["value"] ?? "") }) == [1040], "\(answer.said)")
        #expect(RepeatedRowTests.words.contains { answer.run.errors.lowercased().contains($0) }, "\(answer.said)")
        #expect(answer.run.errors.contains("--rows"), "the option that says otherwise is named")
        let events = try Printed("flows FILES --csv --rows events", on: table)
        #expect(events.heads.compactMap { Int($0["value"] ?? "") } == [40 + 1000 * times], "\(events.said)")
    }

    @Test(arguments: World.few) func anotherNumberIsAnotherReport(_ world: World) throws {
        let table = Table(
            """
            date,place,direction,count
            2021-03-04,\(world.border),\(world.ways[0]),1000
            2021-03-04,\(world.border),\(world.ways[0]),1100
            2021-03-05,\(world.border),\(world.ways[0]),500
            """
        )
        let answer = try Printed("flows FILES --csv", on: table)
        #expect(answer.values.contains(1000) && answer.values.contains(1100), "\(answer.said)")
        #expect(Set(answer.values).isDisjoint(with: [2100, 2600]), "\(answer.said)")
        let conflicts = try Binary.run(["conflicts", "FILE"], on: table)
        #expect(conflicts.exitCode == 1, "\(conflicts.output)")
    }

    /// One row a person or a car: repeated keys are the rule.
    @Test(arguments: World.few) func eventsAreAddedAndCalledSo(_ world: World) throws {
        var random = SplitMix(seed: 3)
        var table = Table("date,place,direction,count\n")
        for _ in 0..<400 {
            table.rows.append([
                "date": "2021-03-0\(Int.random(in: 1...4, using: &random))", "place": world.crossings[0],
                "direction": world.ways[0], "count": "1",
            ])
        }
        let answer = try Printed("flows FILES --csv", on: table)
        #expect(answer.values == [400], "\(answer.said)")
        #expect(answer.run.errors.contains("event"), "\(answer.run.errors)")
        let counts = try Printed("flows FILES --csv --rows counts", on: table)
        #expect(counts.values == [4], "\(counts.said)")
    }

    /// The same file named twice, and a file with a copy of it.
    @Test(arguments: World.few) func aFileNamedTwiceCountsOnce(_ world: World) throws {
        let table = Table(
            """
            date,place,direction,count
            2021-08,\(world.border),\(world.ways[0]),9000
            2021-09,\(world.border),\(world.ways[0]),10000
            """
        )
        for (arguments, tables) in [
            (["a.csv", "a.csv"], [table]), (["a.csv", "./a.csv"], [table]), (["FILES"], [table, table]),
        ] {
            let answer = try Printed(["flows", "--csv"] + arguments, on: tables)
            #expect(answer.values == [19_000], "\(arguments)\n\(answer.said)")
            #expect(RepeatedRowTests.words.contains { answer.said.lowercased().contains($0) }, "\(answer.said)")
            #expect(answer.heads.allSatisfy { ($0["share"] ?? "").isEmpty && ($0["rank"] ?? "").isEmpty })
        }
    }

    /// Two releases that share a month: the shared month counts once where they agree; where not, both stand.
    @Test(arguments: World.few) func releasesThatShareAMonthAreNotAdded(_ world: World) throws {
        let release = { (months: [(String, Int)]) in
            Table(
                columns: ["date", "place", "direction", "count"],
                rows: months.map {
                    ["date": $0.0, "place": world.border, "direction": world.ways[0], "count": "\($0.1)"]
                }
            )
        }
        let first = release([("2021-08", 9000), ("2021-09", 10_000)])
        for second in [
            release([("2021-09", 10_000), ("2021-10", 500)]), release([("2021-09", 10_200), ("2021-10", 500)]),
        ] {
            let answer = try Printed(["flows", "FILES", "--by", "border,month", "--csv"], on: [first, second])
            let september = answer.rows(["bucket": "2021-09"]).compactMap { Int($0["value"] ?? "") }
            #expect(Set(september).isSubset(of: [10_000, 10_200]), "\(answer.said)")
            #expect(september.contains(10_000))
            #expect(answer.rows(["bucket": "2021-08"]).map { $0["value"] } == ["9000"])
            let whole = try Printed(["flows", "FILES", "--csv"], on: [first, second])
            #expect(Set(whole.values).isDisjoint(with: [29_500, 29_700]), "\(whole.said)")
        }
    }
}
