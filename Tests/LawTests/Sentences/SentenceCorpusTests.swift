import BorderFlow
import Testing

/// Complete means right, or it is not complete.
struct SentenceCorpusTests {
    private static let all =
        CorpusCase.press + CorpusCase.hard + CorpusCase.russian + CorpusCase.others + CorpusCase.unsaidWay
        + CorpusCase.wordOrder + CorpusCase.totals + CorpusCase.sides + CorpusCase.noCounts
        + CorpusCase.namesakes + CorpusCase.speakers + CorpusCase.ordinaryKinds + CorpusCase.sayingDays
        + CorpusCase.strangeNames + CorpusCase.entering

    @Test(arguments: ["en", "ru", "de", "es", "fi", "fr", "ka", "pl", "uk"])
    func aCompleteRowIsRightInEveryPiece(_ language: String) throws {
        let reader = try ClaimReading.reader(language)
        for corpus in Self.all where corpus.language == language {
            let reading = reader.read(corpus.sentence, in: ClaimReading.context(corpus.reported))
            guard let row = corpus.row else {
                #expect(!reading.isComplete, "\(corpus.sentence): \(ClaimReading.label(reading))")
                continue
            }
            #expect(reading.isComplete, "\(corpus.sentence): \(reading.remarks)")
            #expect(ClaimReading.label(reading) == row, "\(corpus.sentence)")
        }
    }

    @Test func thePressIsReadMoreOftenThanNot() throws {
        let reader = try ClaimReading.reader("en")
        let complete = CorpusCase.press.filter { corpus in
            reader.read(corpus.sentence, in: ClaimReading.context(corpus.reported)).isComplete
        }
        #expect(CorpusCase.press.count >= 100)
        #expect(complete.count * 100 >= CorpusCase.press.count * 60, "\(complete.count)")
    }

    @Test func thereAreEnoughSentences() {
        #expect(Self.all.count >= 300)
        #expect(Set(Self.all.map(\.sentence)).count == Self.all.count)
    }

    @Test func whatWasNotUnderstoodStandsInTheNote() throws {
        let reader = try ClaimReading.reader("en")
        for corpus in CorpusCase.hard {
            let reading = reader.read(corpus.sentence, in: ClaimReading.context(corpus.reported))
            let note = reading.row.details.note
            #expect(!note.isEmpty, "\(corpus.sentence)")
            for words in reading.leftOver where note.count < 500 { #expect(note.contains(words), "\(corpus.sentence)") }
        }
    }
}
