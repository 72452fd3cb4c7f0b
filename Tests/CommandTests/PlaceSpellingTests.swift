import BorderTestSupport
import Testing

/// Places are accepted as anyone writes them.
@Suite struct PlaceSpellingTests {
    @Test(arguments: ["FIN-RUS", "RUS-FIN", "fin-rus", "Russia-Finland", "Finland–Russia", "FI-RU", "Finland - Russia"])
    func bordersInEverySpelling(_ text: String) throws {
        let answer = try Answer(["borders", "--csv", text])
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("id") == ["FIN-RUS"])
    }

    @Test(arguments: [
        ("Vaalimaa", "vaalimaa-torfyanovka"), ("Торфяновка", "vaalimaa-torfyanovka"),
        ("vaalimaa-torfyanovka", "vaalimaa-torfyanovka"), ("VAALIMAA", "vaalimaa-torfyanovka"),
        ("Верхний Ларс", "upper-lars-dariali"), ("Larsi", "upper-lars-dariali"), ("Kazbegi", "upper-lars-dariali"),
        ("ზემო ლარსი", "upper-lars-dariali"), ("Storskog", "storskog-borisoglebsky"),
    ])
    func crossingsInEveryScript(_ text: String, _ id: String) throws {
        let answer = try Answer(["crossings", "--csv", text])
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("id") == [id])
    }

    @Test(arguments: ["FIN", "FI", "Finland", "finland", "Suomi", "Финляндия"])
    func countriesInEverySpelling(_ text: String) throws {
        let answer = try Answer(["borders", "--csv", "--country", text])
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("id") == ["FIN-NOR", "FIN-RUS", "FIN-SWE"])
    }

    @Test(arguments: ["RU-SE", "North Ossetia", "Северная Осетия"])
    func regionsInEverySpelling(_ text: String) throws {
        let answer = try Answer(["regions", "--csv", text])
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.column("id") == ["RU-SE"])
    }

    @Test func aNameForSeveralCrossingsIsASetWithItsWarning() throws {
        let listed = try Answer(["crossings", "--csv", "Petropavlovsk"])
        #expect(
            listed.column("id") == [
                "zhana-zhol-petukhovo", "kyzyl-zhar-kazanskoye", "karakoga-isilkul", "petropavl-rail",
                "petropavl-isilkul-rail",
            ]
        )
        let text = try Binary.run("crossings", "Petropavlovsk")
        #expect(text.output.contains("is a set of crossings. The name may mean one of several points: none is picked."))
        let flows = try Binary.run("flows", "--crossing", "Petropavlovsk")
        #expect(flows.exitCode == 0)
        #expect(flows.errors.contains("may mean one of 5 crossings (zhana-zhol-petukhovo, "))
        #expect(flows.errors.contains("all are taken together, none is picked"))
    }

    @Test func anAmbiguousNameListsItsCandidatesAndPicksNone() throws {
        for (verb, option) in [
            ("flows", "--border"), ("flows", "--country"), ("export", "--border"), ("map", "--border"),
        ] {
            let form = verb == "export" ? ["--format", "geojson"] : []
            let run = try Binary.run(arguments: [verb, option, "RU-SE"] + form)
            #expect(run.exitCode == 64)
            #expect(run.stdout.isEmpty)
            #expect(
                run.errors == """
                    borderflow: \(option) 'RU-SE' means several places; write one of
                      RUS-SWE  Russia–Sweden (border)
                      RU-SE  North Ossetia (region)

                    """
            )
        }
    }

    @Test func theKindOfAnOptionDecidesWhereItCan() throws {
        let region = try Answer.flows("--region", "RU-SE")
        #expect(region.run.exitCode == 0)
        #expect(region.rows.contains { $0["at"] == "upper-lars-dariali" && $0["value"] == "20000" })
        // A pair of countries with a border of their own needs no choice.
        let border = try Answer(["borders", "--csv", "RU-GE"])
        #expect(border.column("id") == ["GEO-RUS"])
    }

    @Test(arguments: [
        (["crossings", "Vaalimaaa"], "Vaalimaa"), (["crossings", "Nuijama"], "Nuijamaa"),
        (["borders", "--country", "Finnlandd"], "Finnland"), (["regions", "Atlantis"], "Atlántida"),
        (["flows", "--crossing", "Storskogg"], "Storskog"),
    ])
    func anUnknownNameGivesSuggestions(_ arguments: [String], _ suggestion: String) throws {
        let run = try Binary.run(arguments: arguments)
        #expect(run.exitCode == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.contains("is no place the atlas knows; did you mean"), "\(run.errors)")
        #expect(run.errors.contains(suggestion), "\(run.errors)")
    }

    @Test func aPlaceOfTheWrongKindIsNamed() throws {
        let run = try Binary.run("flows", "--border", "Vaalimaa")
        #expect(run.exitCode == 64)
        #expect(run.errors == "borderflow: --border 'Vaalimaa' is Vaalimaa (crossing), not a border\n")
    }

    @Test func countriesWithoutACommonBorderAreNamed() throws {
        let borders = try Binary.run("borders", "FIN-KAZ")
        #expect(borders.exitCode == 64)
        #expect(borders.errors == "borderflow: FIN and KAZ share no border, on land or by a link over water\n")
        let flows = try Binary.run("flows", "--border", "FIN-KAZ")
        #expect(flows.errors.contains("warning: FIN and KAZ share no border; --direction 'FIN<>KAZ' asks for"))
        #expect(flows.output.contains("Nothing matches the filters.\n"))
    }
}
