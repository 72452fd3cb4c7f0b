import BorderFlow
import BorderTestSupport
import Testing

/// Numbers beside the numbers they are part of, by sets of points, days, people and modes.
@Suite struct CheckWholesTests {
    private static let header = "date,place,direction,count\n"

    /// A part larger than its whole, by comparing every two rows.
    @Test(arguments: [0..<40, 40..<80] as [Range<UInt64>])
    func aLargerPartIsFoundWhereTwoRowsSayIt(_ seeds: Range<UInt64>) throws {
        var problems: [String] = []
        for seed in seeds {
            let table = PlainTableGenerator.table(seed: seed)
            let rows = table.rows.map { CountedRow($0, in: World.all[0]) }
            let isThere = rows.contains { whole in
                rows.contains { part in
                    whole.scope != part.scope && whole.scope.contains(part.scope)
                        && whole.scope.days == part.scope.days && part.value > whole.value
                }
            }
            // What several parts add up to is no matter of two rows.
            let cases = try Checked(table.text).items.filter { $0.code == "part-larger" }.flatMap(\.cases)
            if cases.contains(where: { !$0.text.contains("add up to") }) != isThere {
                problems.append("seed \(seed): \(isThere)\n\(table)")
            }
        }
        #expect(problems.isEmpty, "\(problems.count) of \(seeds.count): \(problems.prefix(2).joined(separator: "\n"))")
    }

    /// A part may differ from its whole in more than one thing, with nothing of the file between them.
    @Test(arguments: [
        "2021-03-04,Narva-1,RUS>EST,1100,road,\n", "2021-03-04,Narva-1,RUS>EST,1100,,RUS\n",
        "2021-03-04,EST-RUS,RUS>EST,1100,rail,RUS\n", "2021-03-04,EST-RUS,RUS>EST,1100,,RUS\n",
        "2021-03-04,EST-RUS,RUS>EST,1100,rail,\n", "2021-03-04,Narva-1,RUS>EST,1100,,\n",
    ])
    func aPartOfAPartIsAPart(_ row: String) throws {
        let text = "date,place,direction,count,mode,nationality\n2021-03-04,EST-RUS,RUS>EST,1000,,\n"
        #expect(try Checked(text + row).codes == ["part-larger", "total-among-parts"])
        #expect(try Checked(text + row.replacing("1100", with: "900")).codes == ["total-among-parts"])
    }

    /// The days need be no week of the calendar, as long as they are the same.
    @Test(arguments: ["2022-09-21/2022-09-27", "2022-09-24/2022-09-25", "2022-09", "2022-09-19/2022-09-25", "2022"])
    func anyDaysWillDo(_ days: String) throws {
        let text = Self.header + "\(days),EST-RUS,RUS>EST,1000\n\(days),Narva-1,RUS>EST,1100\n"
        #expect(try Checked(text).codes == ["part-larger", "total-among-parts"])
    }

    /// Where two rows contradict each other about the whole, a part that is larger than either is too large.
    @Test func aPartLargerThanBothNumbersOfAWholeIsFound() throws {
        let wholes = "2021-03,EST-RUS,RUS>EST,1000\n2021-03,EST-RUS,RUS>EST,1200\n"
        let text = Self.header + wholes + "2021-03,Narva-1,RUS>EST,"
        #expect(try Checked(text + "2000\n").codes == ["conflicting-key", "part-larger", "total-among-parts"])
        #expect(try Checked(text + "1100\n").codes == ["conflicting-key", "total-among-parts"])
    }

    /// A number of both ways at a border may hold one way of it, and both ways of a crossing: both are said.
    @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func aNumberMayHoldPartsOfTwoKinds(_ order: [Int]) throws {
        let rows = ["2021-03,EST-RUS,both,1000\n", "2021-03,EST-RUS,RUS>EST,400\n", "2021-03,Narva-1,both,300\n"]
        let text = Self.header + order.map { rows[$0] }.joined()
        #expect(try Checked(text).counted == ["note both-ways-beside-ways 1", "note total-among-parts 1"])
    }

    /// A quarter is held against its days where the file has no months of it, whatever it has of another year.
    @Test func aQuarterOfDaysIsSeenBesideMonthsOfAnotherYear() throws {
        let quarter = "2021-01-01/2021-03-31,Narva-1,RUS>EST,4000\n"
        let days = (Days.day(2021, 1, 1)...Days.day(2021, 3, 31)).map {
            "\(Days.text($0)),Narva-1,RUS>EST,\(10 + $0 % 2)\n"
        }
        let expected = ["sum-differs", "total-among-parts"]
        #expect(try Checked(Self.header + quarter + days.joined()).codes == expected)
        let month = "2020-01,Narva-1,RUS>EST,320\n"
        #expect(try Checked(Self.header + month + quarter + days.joined()).codes == expected)
    }

    /// Rows that quote somebody, or count who is there and not who passes, are rows all the same.
    @Test(arguments: [
        "date,place,direction,count,quote\n2021-03-04,Narva-1,RUS>EST,100,words\n",
        "date,place,direction,count,qualifier\n2021-03-04,Narva-1,RUS>EST,100,about\n",
        "date,place,count,measure,unit\n2021-03-31,EST,100,stock,person\n",
    ])
    func everySortOfRowIsLookedAt(_ text: String) throws {
        let row = text.split(separator: "\n")[1] + "\n"
        #expect(try Checked(text).codes.isEmpty)
        #expect(try Checked(text + row).codes.contains("repeated-row"))
        #expect(try Checked(text + row.replacing(",100,", with: ",700,")).codes.contains("conflicting-key"))
    }

    /// Of several rows of one key any may have been published too early, whatever its number or its id.
    @Test(arguments: [
        ("a,2021-03,Narva-1,RUS>EST,100,2021-05-01\nb,2021-03,Narva-1,RUS>EST,200,2021-03-02\n", "conflicting-key"),
        ("b,2021-03,Narva-1,RUS>EST,100,2021-03-02\na,2021-03,Narva-1,RUS>EST,200,2021-05-01\n", "conflicting-key"),
        ("a,2021-03,Narva-1,RUS>EST,100,2021-05-01\nb,2021-03,Narva-1,RUS>EST,100,2021-03-02\n", "repeated-row"),
        ("b,2021-03,Narva-1,RUS>EST,100,2021-05-01\na,2021-03,Narva-1,RUS>EST,100,2021-03-02\n", "repeated-row"),
    ])
    func aRowOfTheFutureIsFoundAmongOthersOfItsKey(_ rows: String, _ beside: String) throws {
        let text = "id,date,place,direction,count,reported_on\n" + rows
        #expect(try Checked(text).codes == [beside, "future-row"].sorted())
    }
}
