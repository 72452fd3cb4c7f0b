import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Whom most numbers count is said once, above the map.
@Suite("People that most numbers count")
struct CommonPeopleTests {
    private func rows(_ populations: [String]) throws -> [FlowRow] {
        try populations.enumerated().map { index, text in
            try Made.row("r\(index)", "FIN-RUS", "RUS>FIN", Quantity(9), "2022-09-24") {
                $0.population = Population(text) ?? .any
            }
        }
    }

    @Test(
        "all, or more than half of three or more",
        arguments: [
            (["any"], "any", false), (["any", "any"], "any", false), (["any", "sex=m"], nil, true),
            (["any", "any", "sex=m"], "any", true), (["sex=m", "any", "sex=m"], "sex=m", true),
            (["any", "any", "sex=m", "sex=f"], nil, true), ([], nil, false),
        ] as [([String], String?, Bool)]
    )
    func common(_ populations: [String], _ common: String?, _ hasOthers: Bool) throws {
        let people = CommonPeople(of: try rows(populations))
        #expect(people.population == common.map { Population($0) ?? .any })
        #expect(people.hasOthers == hasOthers)
    }

    @Test("at a number it is said exactly where the number counts others than most", arguments: Array(Seeds.below(24)))
    func law(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let words = ["any", "sex=m", "sex=f", "citizen=RUS"]
        let chosen = (0..<Int.random(in: 1...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "any"
        }
        let all = try rows(chosen)
        let people = CommonPeople(of: all)
        let said = all.filter { people.isOther($0.population) }
        for word in words {
            let count = chosen.count { $0 == word }
            let isCommon = count == chosen.count || (chosen.count > 2 && 2 * count > chosen.count)
            let population = Population(word) ?? .any
            #expect(said.count { $0.population == population } == (isCommon ? 0 : count), "\(chosen)")
        }
        let sentence = people.sentence(PlaceWording(atlas: try Atlas.embedded()))
        #expect(sentence.isEmpty == (said.isEmpty || said.count == all.count), "\(chosen): \(sentence)")
    }

    @Test(
        "in words",
        arguments: [
            (["any", "any", "sex=m"], " All travellers unless noted."),
            (["citizen=RUS", "citizen=RUS", "any"], " Citizens of Russia unless noted."),
            (["any", "any"], ""), (["any", "sex=m"], ""),
        ]
    )
    func words(_ populations: [String], _ sentence: String) throws {
        let wording = PlaceWording(atlas: try Atlas.embedded())
        #expect(CommonPeople(of: try rows(populations)).sentence(wording) == sentence)
    }
}
