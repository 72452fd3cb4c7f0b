import BorderTestSupport
import Testing

/// One grammar of numbers, dates and words for tables of every header.
@Suite struct NumberGrammarTests {
    private func values(_ text: String, _ more: String...) throws -> [String] {
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN", "--by", "day"] + more, on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        return answer.rows.filter { $0["level"] == "0" }.map { $0["value"] ?? "" }
    }

    private static let numbers = [
        ("1 234", "1234"), ("3'400", "3400"), ("1\u{A0}234", "1234"), ("1.234.567", "1234567"), ("1234.0", "1234"),
        ("1.234,00", "1234"), ("1e3", "1000"), ("1.5E+03", "1500"), ("1_000", "1000"),
    ]

    @Test(arguments: numbers) func inEveryTable(_ text: String, _ value: String) throws {
        for head in [
            "Border;Date;Direction;Persons", "Grenze;Datum;Richtung;Persons", "Border;Date;Direction;Foo;Count",
        ] {
            let middle = head.contains("Foo") ? ";x" : ""
            #expect(try values("\(head)\nFIN-RUS;2023-03-01;RUS>FIN\(middle);\(text)\n") == [value], "\(head)")
        }
        #expect(try values("Border;Direction;2023-03-01;2023-03-02\nFIN-RUS;RUS>FIN;\(text);7\n") == [value, "7"])
    }

    @Test(arguments: ["4.0", "4", "4e0", "\"4\""]) func inJSON(_ number: String) throws {
        let object =
            "{\"crossing\":\"Vaalimaa\",\"date\":\"2023-03-04\",\"direction\":\"RUS>FIN\",\"count\":\(number)}\n"
        #expect(try values(object) == ["4"])
        let wrapped = object.replacing("{", with: "{\"attributes\":{").replacing("}", with: "}}")
        #expect(try values("{\"features\":[\(wrapped)]}") == ["4"])
    }

    @Test(arguments: ["1,234", "12,5", "12 (p)", "-5", "0x10", "1e-3", "1.5e0", "1/2"])
    func whatIsNoCountOrTwoIsRefused(_ text: String) throws {
        let answer = try Binary.run(
            ["flows", "FILE"],
            on: "Border;Date;Direction;Persons\nFIN-RUS;2023-03-01;RUS>FIN;\(text)\n"
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains(":2:28: error: '\(text)'"), "\(answer.errors)")
    }

    @Test func signsThatContradictAreAsked() throws {
        for (text, doubt) in [
            ("Crossing;Direction;2023-01;2023-02\nVaalimaa;entry;1,234;2,500\nNuijamaa;entry;12,5;1,000\n", "1,234"),
            ("Crossing;Direction;2023-01;2023-02\nVaalimaa;entry;1.234;2.5\nNuijamaa;entry;300;1.000\n", "1.234"),
        ] {
            let asked = try Binary.run(["flows", "FILE", "--reporter", "FIN"], on: text)
            #expect(asked.exitCode == 65)
            #expect(asked.errors.contains("'\(doubt)' may be thousands"))
        }
    }

    @Test func theDecimalSignHasAWord() throws {
        let text = "Border;Datum;Direction;Persons\nFIN-RUS;2023-03-01;RUS>FIN;1.234\n"
        #expect(try values(text, "--decimal", "comma") == ["1234"])
        #expect(try values(text.replacing(".", with: ","), "--decimal", "point") == ["1234"])
        #expect(try Binary.run(["flows", "FILE", "--decimal", "dot"], on: text).exitCode == 64)
    }

    @Test func twoOrdersOfDatesAreTold() throws {
        let text = "Date,Border,Direction,Persons\n1/13/2023,FIN-RUS,RUS>FIN,5\n13/2/2023,FIN-RUS,RUS>FIN,6\n"
        let asked = try Binary.run(["flows", "FILE"], on: text)
        #expect(asked.exitCode == 65)
        #expect(asked.errors.contains("'13/2/2023' has the day first and '1/13/2023' the month, in one column"))
        let settled = try Binary.run(["flows", "FILE", "--date-order", "day", "--csv"], on: text)
        #expect(settled.exitCode == 1)
    }

    @Test(arguments: [
        ("Quarter,Crossing,Entries\nQ2 2023,Vaalimaa,7\n", "7"),
        ("Quarter,Crossing,Entries\n2023-Q1,Vaalimaa,7\n", "7"),
        ("Date,Crossing,Entries\n44927,Vaalimaa,7\n", "7"),
        ("Date,Crossing,Direction,Persons\n44927,Vaalimaa,entry,7\n", "7"),
        ("Дата;Пункт пропуска;Направление;Человек\n01.03.2023;Vaalimaa;въезд;7\n", "7"),
        ("Datum;Crossing;Richtung;Persons\n01.03.2023;Vaalimaa;Einreise;7\n", "7"),
        ("Data;Crossing;Kierunek;Persons\n01.03.2023;Vaalimaa;wjazd;7\n", "7"),
        ("crossing,date,direction,mode,count\nVaalimaa,2023-03-01,entry,total,7\n", "7"),
        ("crossing,date,direction,unit,count\nVaalimaa,2023-03-01,entry,Lorries,7\n", "7"),
    ])
    func oneReadingIsRead(_ text: String, _ value: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }.map { $0["value"] } == [value])
    }

    @Test func spreadsheetDaysAreDays() throws {
        let text = "Date,Crossing,Entries\n44927,Vaalimaa,7\n44928,Vaalimaa,8\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN", "--by", "day"], on: text)
        #expect(answer.column("bucket") == ["2023-01-01", "2023-01-02"])
    }

    @Test func applicationsAmongUnitsAreAMeasure() throws {
        let text =
            "crossing,date,direction,unit,count\nVaalimaa,2023-03-01,RUS>FIN,applications,7\nVaalimaa,2023-03-01,RUS>FIN,lorries,9\n"
        func flows(_ measure: String) throws -> [String] {
            try Answer(["flows", "FILE", "--csv", "--measure", measure], on: text).rows
                .map { "\($0["measure"] ?? "") \($0["unit"] ?? "") \($0["value"] ?? "")" }
        }
        #expect(try flows("application") == ["application person 7"])
        #expect(try flows("flow") == ["flow truck 9"])
    }

    @Test func theTotalOfBothWaysIsBoth() throws {
        let text =
            "crossing,date,direction,count\nVaalimaa,2023-03-01,in,400\nVaalimaa,2023-03-01,out,600\nVaalimaa,2023-03-01,total,1000\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("value").contains("1000"))
        #expect(!answer.column("value").contains("2000"))
    }
}
