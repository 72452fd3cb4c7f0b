import BorderTestSupport
import Testing

/// A value that means everybody is the whole of its dimension, in whatever column and language.
@Suite struct DimensionTotalTests {
    /// The numbers under no other, and those under one.
    private func numbers(_ text: String, _ arguments: String...) throws -> (heads: [String], parts: [String]) {
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"] + arguments, on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        let rows = answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
        func values(_ isHead: Bool) -> [String] {
            rows.filter { ($0["level"] == "0") == isHead }.map { "\($0["population"] ?? "") \($0["value"] ?? "")" }
        }
        return (values(true), values(false))
    }

    private static let head = "border,date,direction,sex,count\n"
    private static let row = "FIN-RUS,2023-03-01,RUS>FIN,"

    @Test(arguments: ["total", "T", "All", "both", "Both sexes", "_T", "Всего", "ogółem", "Insgesamt", "beide"])
    func bothSexesHoldEach(_ word: String) throws {
        let (men, women) = word == "Всего" ? ("Мужчины", "Женщины") : ("male", "female")
        let table = Self.head + "\(Self.row)\(word),1000\n\(Self.row)\(men),550\n\(Self.row)\(women),450\n"
        let numbers = try numbers(table)
        #expect(numbers.heads == ["any 1000"])
        let people = try Answer(["flows", "FILE", "--population", "sex=m", "--csv"], on: table)
        #expect(people.figures == ["FIN-RUS RUS>FIN 550"])
    }

    @Test func monthsAsColumnsKeepTheWholeApart() throws {
        let table = """
            Crossing,Direction,Gender,Age group,2023-01,2023-02
            Vaalimaa,entry,Male,All,10,1
            Vaalimaa,entry,Female,All,30,1
            Vaalimaa,entry,Both sexes,All,40,2
            Vaalimaa,entry,Both sexes,0-17,5,1
            Vaalimaa,entry,Both sexes,18+,35,1

            """
        #expect(try numbers(table).heads == ["any 42"])
        let months = try Answer(["flows", "FILE", "--reporter", "FIN", "--by", "month", "--csv"], on: table)
        #expect(months.rows.filter { $0["population"] == "any" }.map { $0["value"] } == ["40", "2"])
    }

    @Test func citizenshipsHaveAWholeGroupsAndARest() throws {
        let table = """
            Crossing,Direction,Nationality,2023-01,2023-02
            Vaalimaa,entry,Finns,40,1
            Vaalimaa,entry,RUS,5,1
            Vaalimaa,entry,Others,7,1
            Vaalimaa,entry,Total,52,3
            Vaalimaa,entry,EU,42,1

            """
        #expect(try numbers(table).heads == ["any 55"])
        let finns = try Answer(["flows", "FILE", "--reporter", "FIN", "--population", "FIN", "--csv"], on: table)
        #expect(finns.figures == ["vaalimaa-torfyanovka RUS>FIN 41"])
        // Nobody says that the group is apart from single citizenships.
        let groups = table.split(separator: "\n").filter { !$0.contains("Total") }.joined(separator: "\n")
        #expect(!(try numbers(groups).heads.contains("any 98")))
    }

    @Test func aWordedTotalIsTheWholeInAPublishersFile() throws {
        let frontex = """
            Route,BorderLocation,NationalityLong,JAN2023,FEB2023,MAR2023
            Western Balkan Route,Land,Syria,100,,30
            Western Balkan Route,Land,Afghanistan,50,0,x
            Central Mediterranean Route,Sea,Syria,10,20,30
            Total,,,160,20,60

            """
        #expect(try numbers(frontex, "--measure", "detection").heads == ["any 240"])
        let start = "2023,FYTD,OCT,U.S. Border Patrol,Southwest Land Border,Big Bend Sector,BBT,"
        let encounters =
            "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),"
            + "Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count\n"
            + [("Single Adults", 300), ("Family Units", 100), ("Total", 400)].map {
                "\(start)\($0),MEXICO,Title 8,Apprehensions,\($1)\n"
            }.joined()
        let answer = try Answer(["flows", "FILE", "--measure", "detection", "--csv"], on: encounters)
        let heads = answer.rows.filter { $0["level"] == "0" }
        #expect(heads.map { $0["value"] } == ["400"])
    }

    @Test func aProfilesFreeWordsHaveAWholeAndParts() throws {
        let profile = """
            name: mine
            header:
              - ["Date", "Border", "Direction", "Category", "Persons"]
            columns:
              - {name: "Date", role: date}
              - {name: "Border", role: border}
              - {name: "Direction", role: direction}
              - {name: "Category", role: category}
              - {name: "Persons", role: count, set: {unit: person}}

            """
        func heads(_ rows: [String]) throws -> [String] {
            try withTemporaryFolder { folder in
                try folder.put("mine.yaml", profile)
                let head = "Date,Border,Direction,Category,Persons\n"
                let text = rows.map { "2023-03-01,FIN-RUS,RUS>FIN,\($0)\n" }.joined()
                let answer = try Answer.flows("-", "--profile", "mine.yaml", input: head + text, folder: folder)
                #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
                return answer.rows.filter { $0["level"] == "0" }.map { $0["value"] ?? "" }
            }
        }
        #expect(try heads(["Tourist,10", "Worker,20", "Total,30"]) == ["30"])
        // Sixty of the hundred: beside them, and never added to them.
        #expect(try heads(["Foreigners,100", "of which EU citizens,60"]).contains("100"))
        #expect(!(try heads(["Foreigners,100", "of which EU citizens,60"]).contains("160")))
    }

    @Test func oneSexInTwoSpellingsIsOneRowTwice() throws {
        let table = Self.head + ["m,550", "f,450", "male,550", "female,450"].map { Self.row + $0 + "\n" }.joined()
        #expect(try numbers(table).heads == ["any 1000"])
        let men = try Answer(["flows", "FILE", "--population", "sex=m", "--csv"], on: table)
        #expect(men.figures == ["FIN-RUS RUS>FIN 550"])
        let shown = try Binary.run(["flows", "FILE", "--population", "sex=male"], on: table)
        #expect(shown.output.contains(" men "))
        #expect(!shown.output.contains("sex"))
    }

    @Test func peopleOfTotalAgeNeverAppear() throws {
        let table = "border,date,direction,age,count\n\(Self.row)Total,10\n\(Self.row)0-17,4\n"
        let shown = try Binary.run(["flows", "FILE"], on: table)
        #expect(!shown.output.contains("total age"))
        #expect(try numbers(table).heads == ["any 10"])
    }
}
