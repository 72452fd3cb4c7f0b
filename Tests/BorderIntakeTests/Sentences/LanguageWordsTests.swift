import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderIntake

/// Every row of the two rule files does what it says, read here with nothing but its tabs.
struct LanguageWordsTests {
    /// The cells of the rows of a kind.
    private static func rows(_ kind: String, _ language: String) throws -> [[String]] {
        let text = try String(contentsOf: Sentences.folder.appending(path: "\(language).tsv"), encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }.filter { $0[0] == kind }
    }

    /// The wordings of a cell without places to fill, each with one of its alternatives.
    private static func wordings(_ cell: String) -> [String] {
        cell.split(separator: ";").filter { !$0.contains("{") && !$0.contains("[") }.flatMap { wording in
            let words = wording.split(separator: " ").map { $0.split(separator: "|") }
            return (0..<(words.map(\.count).max() ?? 1)).map { choice in
                words.map { String($0[min(choice, $0.count - 1)]) }.joined(separator: " ")
            }
        }
    }

    private static func each(_ kind: String, _ language: String, _ body: (String, [String]) throws -> Void) throws
        -> Int
    {
        var count = 0
        for row in try rows(kind, language) {
            for wording in wordings(row[1]) {
                try body(wording, row)
                count += 1
            }
        }
        return count
    }

    private static let frame = [
        "en": (enter: "entered Georgia today", people: "citizens"),
        "ru": (enter: "въехали в Грузию вчера", people: "граждан"),
    ]

    @Test(arguments: ["en", "ru"]) func everyPeopleIsTheCitizensOfItsCountry(_ language: String) throws {
        let frame = try #require(Self.frame[language])
        // Which Congolese are meant, the rest of a sentence tells; these have none.
        let nations = try Self.each("nation", language) { word, row in
            guard CountryCode(row[2]) != nil else { return }
            let reading = try Sentences.read("17 \(word) \(frame.enter)", language: language)
            #expect(reading.row.population.description == "citizen=\(row[2])", "\(word)")
            #expect(reading.row.quantity == Quantity(17), "\(word)")
        }
        let adjectives = try Self.each("adjective", language) { word, row in
            guard CountryCode(row[2]) != nil else { return }
            let reading = try Sentences.read("17 \(word) \(frame.people) \(frame.enter)", language: language)
            #expect(reading.row.population.description == "citizen=\(row[2])", "\(word)")
            #expect(reading.leftOver == [], "\(word)")
        }
        #expect(nations > 5 && adjectives > 1)
    }

    @Test(arguments: ["en", "ru"]) func everyQualifierIsItsWord(_ language: String) throws {
        let frame = try #require(Self.frame[language])
        let count = try Self.each("qualifier", language) { words, row in
            let reading = try Sentences.read("\(words) 53 000 \(frame.enter)", language: language)
            #expect(reading.row.quantity == Quantity(53_000, Qualifier(code: row[2]) ?? .range), "\(words)")
            #expect(reading.pieces.first { $0.field == .qualifier }?.words == words)
            #expect(reading.leftOver == [], "\(words)")
        }
        #expect(count > 5)
    }

    @Test func everyUnitIsCounted() throws {
        let count = try Self.each("unit", "en") { words, row in
            let reading = try Sentences.read("17 \(words) entered Georgia today")
            let isCount = row[2] != "percent"
            #expect(reading.row.quantity == (isCount ? Quantity(17) : nil), "\(words)")
            if isCount {
                #expect(reading.row.measure.unit == CountUnit(code: row[2]), "\(words)")
            }
        }
        #expect(count > 20)
    }

    @Test func everyMeasureIsSaid() throws {
        let count = try Self.each("measure", "en") { words, row in
            let reading = try Sentences.read("17 people \(words) , Vaalimaa")
            #expect(reading.row.measure.kind == MeasureKind(code: row[2]), "\(words)")
            #expect(reading.pieces.first { $0.field == .measure }?.words == words, "\(words)")
        }
        #expect(count > 40)
    }

    @Test(arguments: ["en", "ru"]) func everyPeriodOfWordsAloneHasItsDays(_ language: String) throws {
        let frame = try #require(Self.frame[language])
        let enter = frame.enter.split(separator: " ").dropLast().joined(separator: " ")
        let count = try Self.each("period", language) { words, row in
            for reported in ["2020-02-29", "2020-03-01", "2021-01-01", "2022-09-29", "2022-12-31"] {
                // An event that lies before any of the days, so that it narrows none of them.
                let reading = try Sentences.read(
                    "17 000 \(enter) \(words)",
                    reported: reported,
                    anchor: "2019-09-21",
                    language: language
                )
                let period = try #require(reading.row.period, "\(words): \(reading.gaps)")
                let setting = PeriodSetting(report: Day(reported), anchor: Day("2019-09-21"))
                let expected = try #require(PeriodExpression(row[2]).flatMap { setting.period(of: $0) })
                #expect(period.startEarliest == expected.startEarliest, "\(words) on \(reported)")
                #expect(period.endLatest.description <= reported, "\(words) on \(reported)")
                #expect(reading.row.details.periodText == words)
                #expect(reading.leftOver == [], "\(words)")
            }
        }
        #expect(count > (language == "en" ? 50 : 5))
    }

    /// The hours of a sentence are those of whoever counted, in the zone that the caller knows.
    @Test(arguments: ["", "Z", "+04:00", "-03:30", "Asia/Tbilisi", "America/Argentina/Ushuaia"])
    func hoursHaveTheZoneOfTheCaller(_ zone: String) throws {
        var details = ReportDetails()
        details.reportedOn = Day("2022-09-30")
        let context = SentenceContext(details: details, zone: zone)
        let reader = SentenceReader(try Sentences.language("en"), places: Sentences.gazetteer)
        let reading = reader.read("6,109 Russians entered Georgia from 10:00 Thursday to 10:00 Friday", in: context)
        #expect(reading.row.details.hours == DayWindow(from: 600, to: 600, zone: zone))
        #expect(reading.row.period?.description == "2022-09-29/2022-09-30")
        let piece = try #require(reading.pieces.first { $0.field == .hours })
        #expect(piece.rule == (zone.isEmpty ? "in the time of whoever counted" : ""))
        let again = try #require(DayWindow.reading(piece.meaning))
        #expect(again.hours == reading.row.details.hours && again.period == reading.row.period)
    }

    @Test(arguments: hostileNames) func aHostileNameIsNoPlaceAndCostsNoNumber(_ name: String) throws {
        let reading = try Sentences.read("17 Russians entered Georgia yesterday\n(\(name))")
        // Where the name holds digits, or words that change a number, there is none, and that is said.
        let isUnread = reading.row.quantity == nil && reading.gaps.contains { $0.field == .value && $0.isEssential }
        #expect(isUnread || reading.row.quantity == Quantity(17))
        #expect(reading.row.place == "GEO" && reading.row.population.description == "citizen=RUS")
        #expect(reading.row.period?.description == "2022-09-28")
        #expect(reading.row.details.quote.count <= 300)
        for words in reading.leftOver { #expect(reading.sentence.contains(words)) }
    }
}
