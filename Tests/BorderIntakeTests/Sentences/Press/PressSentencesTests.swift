import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Sentences as the press writes them: every piece of the row, every word left over, every reason for an empty field.
struct PressSentencesTests {
    private static let all = PressCase.numbers + PressCase.people + PressCase.places + PressCase.dates

    @Test(arguments: PressCase.numbers) func howMany(_ press: PressCase) throws { try Self.check(press) }
    @Test(arguments: PressCase.people) func whoAndWhat(_ press: PressCase) throws { try Self.check(press) }
    @Test(arguments: PressCase.places) func whereAndWhichWay(_ press: PressCase) throws { try Self.check(press) }
    @Test(arguments: PressCase.dates) func when(_ press: PressCase) throws { try Self.check(press) }

    @Test(arguments: PressCase.russian) func inRussian(_ press: PressCase) throws { try Self.check(press, "ru") }

    @Test func thereAreEnoughSentences() { #expect(Self.all.count >= 150) }

    private static func check(_ press: PressCase, _ language: String = "en") throws {
        let reading = try Sentences.read(press.sentence, reported: press.reported, language: language)
        #expect(Sentences.line(reading.row) == press.row)
        #expect(reading.leftOver == press.leftOver)
        #expect(reading.gaps.map { "\($0.field): \($0.reason)" } == press.gaps)
        // Complete is what has its number, its place and its days, and nothing that limits them open.
        let row = reading.row
        // Two countries are a place too: anywhere between them.
        if case .route = row.direction { return }
        if row.quantity == nil || row.place.isEmpty || row.period == nil { #expect(!reading.isComplete) }
    }

    /// What is said around a report changes nothing but the words left over.
    @Test func wordsThatNobodyKnowsChangeNoField() throws {
        let around = ["Zzyzx", "<b>qqq</b>", "=qqq()", "ёёё", "שלום", "e\u{301}e\u{301}", "qqq\u{202E}qqq"]
        for (index, press) in Self.all.enumerated() {
            let strange = around[index % around.count]
            let plain = try Sentences.read(press.sentence, reported: press.reported)
            let framed = try Sentences.read("\(strange) ; \(press.sentence) ; \(strange)", reported: press.reported)
            #expect(Sentences.line(framed.row) == press.row, "\(strange)")
            #expect(framed.gaps == plain.gaps)
            // Who says so is known only where the sentence begins.
            #expect(framed.pieces.filter { $0.field != .said } == plain.pieces.filter { $0.field != .said })
        }
    }

    @Test func capitalsAndBlanksChangeNoField() throws {
        for press in Self.all where !press.sentence.contains("fin from rus") {
            let blanks = press.sentence.replacing(" ", with: " \t ")
            #expect(Sentences.line(try Sentences.read(blanks, reported: press.reported).row) == press.row)
            let shouted = press.sentence.replacing("10k", with: "10 thousand").uppercased()
            #expect(
                Sentences.line(try Sentences.read(shouted, reported: press.reported).row) == press.row,
                "\(shouted)"
            )
        }
    }

    /// A row of a sentence, written into a file and read from it, is the row of the sentence.
    @Test func whatASentenceSaysSurvivesAFile() throws {
        for press in Self.all {
            let row = try Sentences.read(press.sentence, reported: press.reported).row
            guard row.quantity != nil, !row.place.isEmpty, press.reported > "1910" else { continue }
            let reading = try Reading(ReportRow.header + row.line)
            let batch = try #require(reading.batches.first, "\(press.sentence): \(reading.diagnostics)")
            #expect(Sentences.line(ReportRow(batch, row: 0)) == press.row)
        }
    }
}
