import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderEstimation

/// The worked example of the method: a Finnish week of which six days are published.
struct FinnishWeekTests {
    private static let rows = """
        wed,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,citizen=RUS,4824,,exact,Border Guard,,2022-09-22,,,,
        thu,flow,crossing,2022-09-22,FIN-RUS,RUS>FIN,citizen=RUS,6470,,exact,Border Guard,,2022-09-23,,,,
        sat,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,8572,,exact,Border Guard,,2022-09-25,,,,
        sun,flow,crossing,2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,8314,,exact,Border Guard,,2022-09-26,,,,
        mon,flow,crossing,2022-09-26,FIN-RUS,RUS>FIN,citizen=RUS,7743,,exact,Border Guard,,2022-09-27,,,,
        six,flow,crossing,2022-09-21/2022-09-26,FIN-RUS,RUS>FIN,citizen=RUS,44000,,nearly,Border Guard,,2022-09-27,,,,
        week,flow,crossing,2022-09-21/2022-09-27,FIN-RUS,RUS>FIN,citizen=RUS,50655,,exact,Border Guard,,2022-09-28,,,,
        four,flow,crossing,2022-09-22/2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,30000,,rounded,Frontex,,2022-09-27,,,,

        """

    private static let week = Day(rawValue: 19_256)...Day(rawValue: 19_262)
    private static var eachDay: [ClosedRange<Day>] { (0..<7).map { week.lowerBound.advanced(by: $0) }.map { $0...$0 } }

    @Test func theOpenDaysAreBoundedBySubtraction() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let friday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-23")
        #expect(friday.lower == 7_077)
        #expect(friday.upper == 8_077)
        let tuesday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-27")
        #expect(tuesday.lower == 6_655)
        #expect(tuesday.upper == 7_655)
        #expect(text.result.conflicts.isEmpty)
    }

    @Test func theLimitIsAChainOfReports() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let friday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-23")
        let steps = text.result.steps(to: .lower, of: friday.set, on: friday.days)
        #expect(Set(steps.flatMap(\.reports)).contains("six"))
        #expect(steps.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == 7_077)
        let upper = text.result.steps(to: .upper, of: friday.set, on: friday.days)
        #expect(upper.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == 8_077)
    }

    @Test func theEstimateIsTheOneOfTheMethod() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let friday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-23")
        let tuesday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-27")
        #expect(abs(try #require(friday.best) - 7_791.84) < 0.5)
        #expect(abs(try #require(tuesday.best) - 6_940.16) < 0.5)
        #expect(friday.basis == .modelled)
        #expect(friday.likely == nil, "without usual counts no range is given")
    }

    @Test func whatWasCountedIsNotEstimated() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let saturday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-24")
        #expect(saturday.basis == .observed)
        #expect(saturday.best == 8_572)
        #expect(saturday.reports == ["sat"])
        #expect(saturday.independentSources == 1)
        let week = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-27")
        #expect(week.basis == .observed)
        let weekend = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-24/2022-09-25")
        #expect(weekend.basis == .derived)
        #expect(weekend.best == 16_886)
        #expect(weekend.reports == ["sat", "sun"])
    }

    @Test func theWordsOfAReportStay() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let six = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-26")
        #expect(six.basis == .reported)
        #expect(six.wording == Quantity(44_000, .nearly))
        #expect(six.lower == 43_000)
        #expect(six.upper == 44_000)
    }

    @Test func theLaterFigureMakesFridayExact() throws {
        let late = "fri,flow,crossing,2022-09-23,FIN-RUS,RUS>FIN,citizen=RUS,7667,,exact,Border Guard,,2022-09-24,,,,\n"
        let text = try ReconciledText(Self.rows + late, days: Self.eachDay)
        let tuesday = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-27")
        #expect(tuesday.basis == .derived)
        #expect(tuesday.best == 7_065)
        #expect(tuesday.lower == 7_065 && tuesday.upper == 7_065)
    }

    @Test func aDayOfAPlaceNobodySpeaksOfHasNoNumber() throws {
        let text = try ReconciledText(Self.rows, days: Self.eachDay)
        let other = try text.flow("vaalimaa-torfyanovka", "RUS>FIN", "2022-09-23")
        #expect(other.basis == .none)
        #expect(other.best == nil)
        #expect(other.lower == 0)
        #expect(other.upper == nil)
    }

    @Test func usualCountsDivideTheBorder() throws {
        let levels = """
            v,flow,crossing,2021-09-01/2021-09-30,vaalimaa-torfyanovka,RUS>FIN,citizen=RUS,60000,,exact,Border Guard,,,,,,
            n,flow,crossing,2021-09-01/2021-09-30,nuijamaa-brusnichnoye,RUS>FIN,citizen=RUS,30000,,exact,Border Guard,,,,,,

            """
        let reader = try ReconciledText(levels)
        let text = try ReconciledText(Self.rows, days: Self.eachDay) { $0.levels = reader.result.reports }
        #expect(
            text.result.estimatedSets.map(\.placement.place.id) == ["nuijamaa-brusnichnoye", "vaalimaa-torfyanovka"]
        )
        let vaalimaa = try text.flow("vaalimaa-torfyanovka", "RUS>FIN", "2022-09-24")
        let nuijamaa = try text.flow("nuijamaa-brusnichnoye", "RUS>FIN", "2022-09-24")
        #expect(vaalimaa.basis == .modelled)
        let (v, n) = (try #require(vaalimaa.best), try #require(nuijamaa.best))
        #expect(abs(v - 2 * n) < 0.1, "\(v) \(n)")
        #expect(v + n <= 8_572)
        #expect(vaalimaa.upper == 8_572)
        #expect(vaalimaa.lower == 0)
        let likely = try #require(vaalimaa.likely)
        #expect(likely.lowerBound < v && v < likely.upperBound && likely.upperBound <= 8_572)
        #expect(vaalimaa.unsupportedShare == 1)
    }
}
