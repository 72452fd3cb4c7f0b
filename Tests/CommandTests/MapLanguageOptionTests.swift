import BorderTestSupport
import Testing

/// `borderflow map --lang`.
@Suite struct MapLanguageOptionTests {
    private static let table = """
        id,at,period,direction,value,value_max,qualifier,authority,population
        a,FIN-RUS,2022-09-21/2022-09-26,RUS>FIN,43000,,about,Guard,citizen=RUS
        b,EST-RUS,2022-09-20/2022-09-24,RUS>EST,8000,9000,range,Police,citizen=RUS
        c,GEO-RUS,2022-09,RUS>GEO,53000,,more_than,Ministry,citizen=RUS
        d,KAZ-RUS,2022-09,RUS>KAZ,98,,exact,Ministry,citizen=RUS

        """

    @Test(arguments: [
        ("ru", "Выезд: Россия", ["≈43\u{A0}000", "Финляндия", "21–26 сент.", "Источники: Guard; Ministry; Police."]),
        ("fi", "Lähtijät: Venäjä", ["53\u{A0}000+", "Suomi", "21.–26. syysk.", "Mitä päiviä luku koskee"]),
        ("ka", "გასვლა: რუსეთი", ["საქართველო", "8\u{A0}000–9\u{A0}000"]),
        ("kk", "Шығу: Ресей", ["Қазақстан", "Шекарадан өтулер"]), ("uk", "Виїзд: Росія", ["Естонія", "вер."]),
        ("pl", "Wyjazdy: Rosja", ["Kazachstan", "Przekroczenia granicy"]),
        ("es", "Salidas: Rusia", ["≈43.000", "Finlandia", "ciudadanos: Rusia"]),
    ]) func titlesNamesDaysAndNumbersAreInTheLanguage(_ code: String, _ title: String, _ words: [String]) throws {
        let map = try DrawnMap(Self.table, "--lang", code)
        #expect(map.exitCode == 0 && map.title == title, "\(map.title) \(map.errors)")
        for word in words { #expect(map.shown.contains(word), "\(word): \(map.shown)") }
        for english in ["Finland", "Russia", "Sept", "43,000", "points the way", "Entries", "What each number"] {
            let isOwn = english == "Finland" && ["es", "pl"].contains(code) || english == "Sept" && code == "es"
            #expect(isOwn || !map.shown.contains(english), "\(english): \(map.shown)")
        }
        #expect(map.metadata.contains("\"lang\":[\"\(code)\"]"), "\(map.metadata)")
    }

    @Test func englishIsWhatItIsWithoutAnOption() throws {
        let (plain, english) = (try DrawnMap(Self.table), try DrawnMap(Self.table, "--lang", "en"))
        #expect(plain.shown == english.shown && plain.metadata == english.metadata)
        #expect(!plain.metadata.contains("lang") && plain.shown.contains("Finland"))
    }

    @Test func everyNumberIsDrawnInEveryLanguage() throws {
        let english = try DrawnMap(Self.table)
        func numbers(_ map: DrawnMap) -> String? {
            map.metadata.firstRange(of: "\"numbers\":").map { String(map.metadata[$0.lowerBound...].prefix(60)) }
        }
        let account = try #require(numbers(english))
        for code in ["ru", "fi", "ka", "kk", "uk", "pl", "es"] {
            #expect(numbers(try DrawnMap(Self.table, "--lang", code)) == account, "\(code)")
        }
    }

    /// Each kind of map says in its language what it is of.
    @Test(arguments: [
        (["--border", "FIN-RUS"], "Suomi–Venäjä-raja"), (["--direction", "RUS>FIN"], "Venäjä → Suomi"),
        (["--small-multiples", "month", "--border", "FIN-RUS"], "Suomi–Venäjä-raja, kuukausittain"),
        (["--direction", "into FIN"], "Saapujat: Suomi"),
    ]) func kindsOfMaps(_ arguments: [String], _ title: String) throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.table.replacing("2022-09-21/2022-09-26", with: "2022-09"))
            let all = ["map", "in.csv", "-o", "map.svg", "--lang", "fi"] + arguments
            let drawn = try Binary.run(arguments: all, folder: folder)
            #expect(drawn.exitCode == 0, "\(drawn.errors)")
            let elements = SVGChecker(Array(try folder.text("map.svg").utf8)).elements
            #expect(elements.first { $0.name == "title" }?.text == title)
            for verb in [["verify", "map.svg", "in.csv"], ["validate", "map.svg"]] {
                let run = try Binary.run(arguments: verb, folder: folder)
                #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
            }
            // In another language the printed words differ, and verify finds out who changed the metadata.
            let (own, other) = ("&quot;lang&quot;:[&quot;fi&quot;]", "&quot;lang&quot;:[&quot;pl&quot;]")
            try folder.put("forged.svg", try folder.text("map.svg").replacing(own, with: other))
            #expect(try Binary.run(arguments: ["verify", "forged.svg", "in.csv"], folder: folder).exitCode == 1)
        }
    }

    @Test func anUnknownLanguageIsRefusedWithThoseThereAre() throws {
        let map = try DrawnMap(Self.table, "--lang", "de")
        #expect(map.exitCode == 64 && map.errors.contains("'de'"), "\(map.errors)")
        #expect(map.errors.contains("fi") && map.errors.contains("kk"), "\(map.errors)")
    }

    @Test func whatStaysEnglishIsInTheHelp() throws {
        let help = try Binary.run("map", "--help").output.replacing("\n", with: " ")
        #expect(help.contains("--lang"))
        #expect(help.split(separator: " ").joined(separator: " ").contains("Names of crossings, cities and seas"))
    }
}
