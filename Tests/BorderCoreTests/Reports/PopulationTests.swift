import BorderCore
import BorderTestSupport
import Testing

@Suite struct PopulationTests {
    private func population(_ text: String) throws -> Population { try #require(Population(text)) }

    @Test(arguments: [
        ("", "any"), ("any", "any"), ("ANY", "any"), ("  ", "any"), (" any\t", "any"),
        ("citizen=RUS", "citizen=RUS"), ("citizen=rus", "citizen=RUS"), (" Citizen = rus ", "citizen=RUS"),
        ("sex=m;citizen=RUS", "citizen=RUS;sex=m"), ("SEX=M", "sex=m"), ("from=ukr", "from=UKR"),
        ("citizen=Other", "citizen=other"), ("citizen=unknown;sex=f", "citizen=unknown;sex=f"),
        ("citizen=stateless", "citizen=stateless"),
        ("visa=schengen;age=18-60;status=asylum", "age=18-60;status=asylum;visa=schengen"),
    ])
    func spellings(text: String, canonical: String) throws {
        let read = try population(text)
        #expect(read.description == canonical)
        #expect(Population(read.description) == read)
    }

    @Test(arguments: [
        ";", "=", "citizen", "citizen=", "citizen= ", "=RUS", "citizen=RU", "citizen=Russia", "colour=red",
        "citizen=RUS;", ";citizen=RUS", "citizen=RUS;citizen=FIN", "sex=m=f", "sex=m;;age=x", "from=*", "everybody",
        "sex=\t", "citizen==RUS", "from=other", "<script>", "\u{0}=x",
    ])
    func whatIsNoPopulationIsNil(text: String) {
        #expect(Population(text) == nil)
    }

    @Test func moreConditionsMeanFewerPeople() throws {
        let men = try population("citizen=RUS;sex=m")
        let russians = Population(citizensOf: "RUS")
        #expect(men.isWithin(russians))
        #expect(!russians.isWithin(men))
        #expect(russians.isWithin(.any))
        #expect(!Population.any.isWithin(russians))
        #expect(Population.any.isWithin(.any))
        #expect(!russians.isWithin(Population(citizensOf: "FIN")))
    }

    @Test func citizenshipIsRead() throws {
        #expect(Population(citizensOf: "RUS").citizenship == "RUS")
        #expect(try population("sex=m;citizen=geo").citizenship == "GEO")
        #expect(try population("sex=m").citizenship == nil)
        #expect(Population.any.citizenship == nil)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func withinIsAPartialOrder(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        func random3() throws -> Population {
            let all = ["citizen=RUS", "sex=m", "age=military", "status=asylum"]
            return try population(
                all.filter { _ in Bool.random(using: &random) }.shuffled(using: &random).joined(separator: ";")
            )
        }
        let (one, two, three) = (try random3(), try random3(), try random3())
        #expect(one.isWithin(one))
        if one.isWithin(two) && two.isWithin(three) { #expect(one.isWithin(three)) }
        if one.isWithin(two) && two.isWithin(one) { #expect(one == two) }
        #expect((one < two) == (one.description < two.description))
        #expect([one, two].sorted() == [two, one].sorted())
    }

    @Test func hostileTextNeverTraps() {
        var random = SplitMix(seed: 11)
        let pieces = ["citizen", "sex", "=", ";", "RUS", " ", "\u{0}", "é", "🇫🇮", "any", "m", "=cmd()", "\u{202E}"]
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...8, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            if let read = Population(text) { #expect(Population(read.description) == read) }
        }
    }
}
