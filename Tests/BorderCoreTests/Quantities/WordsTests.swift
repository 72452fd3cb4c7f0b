import BorderCore
import Testing

/// Words that files and filters use.
@Suite struct WordsTests {
    @Test func everyCodeReadsBack() {
        for kind in MeasureKind.allCases { #expect(MeasureKind(code: kind.code) == kind) }
        for unit in CountUnit.allCases { #expect(CountUnit(code: unit.code) == unit) }
        for qualifier in Qualifier.allCases { #expect(Qualifier(code: qualifier.code) == qualifier) }
        for mode in Mode.allCases { #expect(Mode(code: mode.code) == mode) }
        for kind in MeasureKind.allCases { #expect(MeasureKind(code: kind.code.uppercased()) == kind) }
    }

    @Test func codesAreSnakeCaseAndDistinct() {
        let all = [MeasureKind.allCases.map(\.code), CountUnit.allCases.map(\.code), Qualifier.allCases.map(\.code)]
        for codes in all + [Mode.allCases.map(\.code)] {
            #expect(Set(codes).count == codes.count)
            for code in codes { #expect(code.allSatisfy { $0.isLowercase || $0 == "_" }) }
        }
        #expect(MeasureKind.peakDay.code == "peak_day")
        #expect(Qualifier.moreThan.code == "more_than")
    }

    @Test(arguments: [
        ("crossings", CountUnit.crossing), ("people", .person), ("Persons", .person), ("buses", .bus), ("bus", .bus),
        ("trucks", .truck), ("vehicles", .vehicle), ("percent", .percent), ("pedestrians", .pedestrian),
    ])
    func unitsInThePlural(word: String, unit: CountUnit) {
        #expect(CountUnit(code: word) == unit)
    }

    @Test func everyPluralReadsBackUnlessItIsAPhrase() {
        for unit in CountUnit.allCases where unit != .percent { #expect(CountUnit(code: unit.plural) == unit) }
        #expect(CountUnit.bus.plural == "buses")
        #expect(CountUnit.percent.plural == "per cent")
        #expect(CountUnit.crossing.plural == "crossings")
    }

    @Test(arguments: [
        ("", Qualifier.exact), ("exactly", .exact), ("over", .moreThan), ("More than", .moreThan),
        ("more-than", .moreThan), ("approximately", .about), ("circa", .about), ("almost", .nearly),
        ("fewer than", .lessThan), ("under", .lessThan), ("at most", .upTo), ("at least", .atLeast),
        ("between", .range), ("rounded", .rounded),
    ])
    func qualifierSynonyms(word: String, qualifier: Qualifier) {
        #expect(Qualifier(code: word) == qualifier)
    }

    @Test(arguments: [
        ("", Mode.unspecified), ("any", .unspecified), ("car", .road), ("Train", .rail), ("plane", .air),
        ("sea", .ferry), ("river", .ferry), ("on foot", .pedestrian), ("bicycle", .road),
    ])
    func modeSynonyms(word: String, mode: Mode) {
        #expect(Mode(code: word) == mode)
    }

    @Test(arguments: ["?", "s", "flow\u{0}", "roadd", "more_then", "<script>", "\u{FEFF}flow", "🚗", "=cmd()"])
    func unknownWordsAreNil(word: String) {
        #expect(MeasureKind(code: word) == nil)
        #expect(CountUnit(code: word) == nil)
        #expect(Qualifier(code: word) == nil)
        #expect(Mode(code: word) == nil)
    }

    @Test func onlyEventsOfAPeriodAddUp() {
        let adding = MeasureKind.allCases.filter(\.addsUp)
        #expect(adding == [.flow, .refusal, .detection, .application, .registration])
    }

    @Test func measuresInSentences() {
        #expect(Measure.crossings.description == "crossings")
        #expect(Measure(.stock, .person).description == "persons (stock)")
        #expect(Measure(.queue, .vehicle).description == "vehicles (queue)")
        #expect(Measure(.peakDay, .crossing).description == "crossings (peak_day)")
        #expect(Measure(.flow, .crossing) == .crossings)
        #expect(Measure(.flow, .person) != .crossings)
    }
}
