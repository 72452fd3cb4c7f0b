import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The table of effects for comparisons made by hand: every cell, every remark, every note.
@Suite("Cells of effects")
struct EffectCellsTests {
    private let atlas: Atlas
    private let windows: EffectWindows

    init() throws {
        atlas = try Atlas.embedded()
        windows = EffectWindows(event: try Made.day("2022-09-21"), before: 7, after: 14)
    }

    private func effect(_ change: (inout EventEffect) -> Void = { _ in }) throws -> EventEffect {
        var figures = WindowFigures([:], windows)
        (figures.knownBefore, figures.knownAfter, figures.meanBefore, figures.meanAfter) = (7, 13, 1_000, 250)
        var effect = EventEffect(
            placement: try Made.placement("vaalimaa-torfyanovka", "RUS>FIN"),
            population: .any,
            measure: .crossings,
            mode: .unspecified,
            authority: "Guard",
            figures: figures,
            controlRatio: 1,
            refusal: nil,
            displacement: nil
        )
        change(&effect)
        return effect
    }

    private func table(_ effects: [EventEffect], name: String = "", controls: [Place] = []) -> Table {
        Table(effects: effects, windows: windows, eventName: name, controls: controls, atlas: atlas)
    }

    private func remark(_ change: (inout EventEffect) -> Void) throws -> String? {
        try table([try effect(change)]).jsonTexts("remark")[0]
    }

    @Test("every member of a row")
    func row() throws {
        let row = try #require(
            try table([
                effect {
                    $0.population = Population("citizen=RUS") ?? .any
                    $0.mode = .road
                    $0.controlRatio = 0.5
                    $0.measure = Measure(.flow, .person)
                }
            ]).jsonRows().first
        )
        let expected: [(String, JSONText)] = [
            ("place_name", .string("Vaalimaa")), ("at", .string("vaalimaa-torfyanovka")),
            ("direction", .string("RUS>FIN")),
            ("what", .string("persons of citizens of Russia")), ("population", .string("citizen=RUS")),
            ("measure", .string("flow")), ("unit", .string("person")), ("mode", .string("road")),
            ("known_before", .number("7")),
            ("known_after", .number("13")), ("mean_before", .number("1000.0")), ("mean_after", .number("250.0")),
            ("control_ratio", .number("0.5")), ("change", .number("-250.0")), ("change_percent", .number("-50.0")),
            ("displacement_ratio", .null), ("neighbours", .null), ("authority", .string("Guard")), ("remark", .null),
        ]
        #expect(row.members.map(\.name) == expected.map(\.0))
        for (key, value) in expected { #expect(row[key] == value, "\(key)") }
    }

    @Test(
        "a change is relative only to enough",
        arguments: [(30.0, 45.0, 50.0), (29.9, 45.0, nil), (100, 100, 0)] as [(Double, Double, Double?)]
    )
    func relative(before: Double, after: Double, percent: Double?) throws {
        let table = table([
            try effect { ($0.figures.meanBefore, $0.figures.meanAfter) = (before, after) }
        ])
        #expect(table.cell("change") == .number(after - before) && table.cell("change_percent") == .number(percent))
    }

    @Test(
        "a refusal says why, and no figure stands beside it",
        arguments: [
            (.tooFewDays, "refused: more than 20 % of the days are missing"),
            (.noCommonWeekday, "refused: no weekday is known both before and after"),
            (.controlsWithoutFlow, "refused: nobody crossed at the controls before"),
        ] as [(EventEffect.Refusal, String)]
    )
    func refusals(refusal: EventEffect.Refusal, words: String) throws {
        let table = table([try effect { $0.refusal = refusal }])
        #expect(table.cell("remark") == .text(words))
        #expect(table.cell("change") == .missing && table.cell("change_percent") == .missing)
        #expect(table.notes.last == "No figure is given where more than 20 % of the days before or after are missing.")
    }

    @Test("a control that is not known is named")
    func unknownControl() throws {
        let placement = try Made.placement("nuijamaa-brusnichnoye", "RUS>FIN")
        #expect(
            try remark { $0.refusal = .controlUnknown(placement) }
                == "refused: control Nuijamaa has too few exact daily numbers of the same kind"
        )
    }

    private func displacement(_ ratio: Double?, missing: Double = 0, _ changes: [(String, Double?)] = []) throws
        -> Displacement
    {
        var displacement = Displacement(neighbours: [], missingShare: missing, ratio: ratio)
        displacement.neighbours = try changes.map { place, change in
            Displacement.Neighbour(placement: try Made.placement(place, "RUS>FIN"), change: change)
        }
        return displacement
    }

    @Test(
        "where those who are missing may have gone is consistent or not, never proven",
        arguments: [
            (1.0, 0.0, "neighbouring crossings gained 100 % of the loss: consistent with displacement to them"),
            (0.256, 0, "neighbouring crossings gained 26 % of the loss: consistent with displacement to them"),
            (0.005, 0, "neighbouring crossings gained 1 % of the loss: consistent with displacement to them"),
            (0.004, 0, "neighbouring crossings gained less than 1 % of the loss: consistent with displacement to them"),
            (12.5, 0, "neighbouring crossings gained 1,250 % of the loss: consistent with displacement to them"),
            (0, 0, "neighbouring crossings gained nothing: not consistent with displacement to them"),
            (nil, 0.256, "displacement refused: 26 % of the days of the neighbouring crossings are missing"),
        ] as [(Double?, Double, String)]
    )
    func displacements(ratio: Double?, missing: Double, words: String) throws {
        let displacement = try displacement(ratio, missing: missing)
        #expect(try remark { $0.displacement = displacement } == words)
        let refused = try remark {
            $0.displacement = displacement
            $0.refusal = .tooFewDays
        }
        #expect(refused == "refused: more than 20 % of the days are missing")
    }

    @Test("gains of neighbours are numbers without separators, and a question mark where nothing is known")
    func neighbours() throws {
        let displacement = try displacement(
            0.5,
            [
                ("nuijamaa-brusnichnoye", 12_345.678), ("imatra-svetogorsk", nil), ("niirala-vyartsilya", -0.04),
                ("salla-kelloselka", -7),
            ]
        )
        #expect(
            table([try effect { $0.displacement = displacement }]).cell("neighbours")
                == .text(
                    "nuijamaa-brusnichnoye:12345.7 imatra-svetogorsk:? niirala-vyartsilya:0.0 salla-kelloselka:-7.0"
                )
        )
    }

    @Test("the title and the notes name the event, the days and the controls")
    func words() throws {
        #expect(table([]).title == "Before and after 21 Sept 2022: 14–20 Sept 2022 and 22 Sept–5 Oct 2022")
        #expect(table([], name: "<mobilisation>").title.hasPrefix("Before and after 21 Sept 2022 (<mobilisation>): "))
        #expect(table([]).notes == ["No place the filters leave has an exact number of a single day around the event."])
        let honest =
            "Only exact numbers of single days count, every weekday with the same weight; "
            + "the day of the event does not."
        #expect(
            table([try effect()]).notes
                == [honest, "No controls (κ = 1): the change is after minus before, whatever its cause."]
        )
        #expect(
            table([try effect()], controls: [.crossing("nuijamaa-brusnichnoye"), .country("GEO")]).notes
                == [honest, "Change is after minus κ × before; κ is how these changed: Nuijamaa, Georgia."]
        )
    }

    @Test("on a screen the days known stand against those asked for")
    func screen() throws {
        let table = table([try effect()])
        #expect(table.cell("days", for: .screen) == .text("7 of 7, 13 of 14"))
        #expect(
            table.screenHeadings == [
                "place", "way", "what", "days known", "before a day", "after a day", "κ", "change", "in %", "source",
                "remark",
            ]
        )
    }
}
