import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Units of time as codes")
struct BucketTests {
    @Test("every day of two centuries falls into its unit", arguments: PeriodUnit.allCases)
    func days(unit: PeriodUnit) {
        var cache = BucketCache(unit: unit)
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let day = Int32.random(in: -40_000...40_000, using: &random)
            let code = cache.code(first: day, last: day)
            #expect(BucketCache.day(of: code) == unit.start(of: Day(rawValue: day)))
        }
    }

    @Test func withoutUnitThereIsOneBucket() {
        var cache = BucketCache(unit: nil)
        #expect(cache.code(first: 5, last: 900) == BucketCache.whole)
        #expect(BucketCache.day(of: BucketCache.whole) == nil)
    }

    @Test func rowsLongerThanTheUnitBelongToNone() {
        var cache = BucketCache(unit: .month)
        #expect(cache.code(first: 0, last: 30) == cache.code(first: 3, last: 3))
        #expect(cache.code(first: 0, last: 31) == BucketCache.none)
        #expect(cache.code(first: Day.unknown, last: Day.unknown) == BucketCache.none)
        #expect(BucketCache.day(of: BucketCache.none) == nil)
    }

    @Test func keysKeepEveryField() throws {
        for mode in Mode.allCases {
            for kind in MeasureKind.allCases {
                for unit in CountUnit.allCases {
                    let key = SeriesKey.pack(
                        place: 1_999_999,
                        direction: 4_001,
                        reporter: 250,
                        population: 4_000,
                        mode: mode,
                        kind: kind,
                        unit: unit
                    )
                    #expect(SeriesKey.place(key) == 1_999_999)
                    #expect(SeriesKey.direction(key) == 4_001)
                    #expect(SeriesKey.reporter(key) == 250)
                    #expect(SeriesKey.population(key) == 4_000)
                    #expect(SeriesKey.mode(key) == mode)
                    #expect(SeriesKey.kind(key) == kind)
                    #expect(SeriesKey.unit(key) == unit)
                }
            }
        }
    }

    @Test func tooManyWordsAreRefused() {
        var words = ObservationBatch.Words()
        words.reporters = [String](repeating: "FIN", count: 257)
        #expect(throws: AnalysisError.tooManyGroups(what: "counting countries", limit: 256)) {
            try SeriesKey.check(words)
        }
    }
}
