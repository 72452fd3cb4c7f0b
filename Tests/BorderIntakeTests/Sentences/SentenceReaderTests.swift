import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// From a sentence to a row, with nothing guessed in silence.
struct SentenceReaderTests {
    @Test(arguments: sentenceCases)
    func aSentenceBecomesItsRow(_ sentence: String, _ row: String, _ leftOver: [String]) throws {
        let reading = try Sentences.read(sentence)
        #expect(Sentences.line(reading.row) == row)
        #expect(reading.leftOver == leftOver)
    }

    @Test func thereAreEnoughSentences() { #expect(sentenceCases.count >= 60) }

    @Test func everyWordIsUsedOrHandedBack() throws {
        for (sentence, _, _) in sentenceCases {
            let reading = try Sentences.read(sentence)
            for piece in reading.pieces where !piece.words.isEmpty {
                for words in piece.words.split(separator: " … ") {
                    #expect(sentence.contains(words), "\(sentence): \(piece.field)")
                }
            }
            for words in reading.leftOver { #expect(sentence.contains(words), "\(sentence)") }
            #expect(reading.row.details.quote == sentence)
        }
    }

    @Test func piecesNameTheirWordsAndRules() throws {
        let reading = try Sentences.read("more than 53,000 Russians entered Georgia since last week", anchor: nil)
        #expect(
            reading.pieces == [
                SentencePiece(.value, words: "53,000", meaning: "53000"),
                SentencePiece(.qualifier, words: "more than", meaning: "more_than"),
                SentencePiece(.population, words: "Russians", meaning: "citizen=RUS"),
                SentencePiece(.measure, words: "", meaning: "flow", rule: "nothing else is said"),
                SentencePiece(.unit, words: "", meaning: "crossing", rule: "one person may cross more than once"),
                SentencePiece(
                    .place,
                    words: "Georgia",
                    meaning: "GEO",
                    rule: "the whole of it, whatever the border or airport"
                ),
                SentencePiece(.direction, words: "entered Georgia", meaning: "into GEO"),
                SentencePiece(
                    .period,
                    words: "since last week",
                    meaning: "2022-09-19..2022-09-25/2022-09-26..2022-09-28",
                    rule:
                        "begins on some day of the calendar week before the report's, ends 3 to 1 days before the report"
                ),
            ]
        )
        #expect(reading.isComplete && reading.gaps.isEmpty)
    }

    @Test(arguments: [
        ("53,000 Russians and 1,000 Finns entered Georgia today", SentencePiece.Field.value),
        ("5 Russians and Finns entered Georgia today", .population),
        ("5 Russians entered Georgia and entered Finland today", .direction),
        ("5 Russians crossed at Vaalimaa and at Niirala today", .place),
        ("5 Russians entered Georgia since last week and on Wednesday", .period),
        ("5 Russians in cars and trucks entered Georgia today", .unit),
        ("5 Russians crossed at Springfield today", .place),
        ("300 were waiting at Upper Lars today", .unit),
    ])
    func whatMayMeanTwoThingsStaysEmpty(_ sentence: String, _ field: SentencePiece.Field) throws {
        let reading = try Sentences.read(sentence)
        let gap = try #require(reading.gaps.first { $0.field == field }, "\(reading.gaps)")
        #expect(gap.isEssential)
        #expect(!reading.isComplete)
        #expect(!reading.pieces.contains { $0.field == field && field != .unit })
    }

    /// A border service counts at its own border; of others nobody knows what they count.
    @Test(arguments: [
        ("Finnish Border Guard", "5 people left Russia today", "FIN-RUS", "RUS>FIN"),
        ("Finnish Border Guard", "5 people entered Russia today", "FIN-RUS", "FIN>RUS"),
        ("Finnish Border Guard", "5 people entered Finland today", "FIN", "into FIN"),
        ("Finnish interior ministry", "5 people left Russia today", "", "out of RUS"),
        ("Polish Border Guard", "5 people left Kazakhstan today", "KAZ", "out of KAZ"),
    ])
    func aNeighbourCountsItsOwnBorder(_ by: String, _ sentence: String, _ place: String, _ way: String) throws {
        var context = SentenceContext()
        context.details.reportedOn = Day("2022-09-29")
        context.details.authority = by
        let reading = SentenceReader(try Sentences.language("en"), places: Sentences.gazetteer)
            .read(sentence, in: context)
        #expect(reading.row.place == place)
        #expect(reading.row.direction.description == way)
        #expect(reading.isComplete == !place.isEmpty)
    }

    @Test func whatLiesAheadIsNotCounted() throws {
        var context = SentenceContext()
        context.today = Day("2022-09-29")
        let reader = SentenceReader(try Sentences.language("en"), places: Sentences.gazetteer)
        #expect(reader.read("5 people entered Finland in 2099", in: context).row.period == nil)
        #expect(reader.read("5 people entered Finland in 2021", in: context).isComplete)
    }

    @Test(arguments: [
        "-5 Russians entered Georgia today", "$5 million entered Georgia today", "1.5 Russians entered Georgia today",
        "53.000 Russians entered Georgia today", "5 % of Russians entered Georgia today",
        "9999999999 million Russians entered Georgia today", "18014398509481985 Russians entered Georgia today",
        "one of the Russian checkpoints in Georgia today", "hundreds of Russians entered Georgia today",
    ])
    func whatIsNoCountGivesNoNumber(_ sentence: String) throws {
        let reading = try Sentences.read(sentence)
        #expect(reading.row.quantity == nil, "\(reading.pieces)")
        #expect(reading.gaps.contains { $0.field == .value && $0.isEssential })
        #expect(!reading.leftOver.isEmpty)
    }

    @Test(arguments: [
        ("53,000", 53_000), ("53 000", 53_000), ("53\u{A0}000", 53_000), ("1.300.000", 1_300_000),
        ("1,300,000", 1_300_000),
        ("1'300'000", 1_300_000), ("1.3 million", 1_300_000), ("1.25m", 1_250_000), ("17k", 17_000),
        ("2bn", 2_000_000_000),
        ("two thousand", 2000), ("a hundred", 100), ("half a million", 500_000), ("twenty-five", 25),
        ("two hundred and fifty thousand three hundred and one", 250_301), ("ninety-nine", 99), ("0", 0),
        ("twelve hundred", 0),
    ])
    func figuresAndNumberWords(_ text: String, _ value: Int) throws {
        let reading = try Sentences.read("\(text) Russians entered Georgia today")
        // "Twelve hundred" is not composed as the rules know it.
        let wanted: Int64? = text == "twelve hundred" ? nil : Int64(value)
        #expect(reading.row.quantity?.value == wanted, "\(reading.pieces)")
    }

    @Test func hostileSentencesAreReadInTime() throws {
        var random = SplitMix(seed: 7)
        let pieces = [
            "more than", "53,000", "Russians", "entered", "Georgia", "since", "last", "week", "the", "between", "and",
            "10", ":", "00", ".", ",", "-", "’", "=cmd()", "<script>", "\u{0}", "🇫🇮", "ё", "{place}", "[", "\t", "on",
            "September", "99999999999999999999", "a", "half", "million", "%", "from", "to", "e\u{301}",
        ]
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            let sentence = words.joined(separator: Bool.random(using: &random) ? " " : "")
            let reading = try Sentences.read(sentence)
            #expect(reading.row.quantity.map { $0.value >= 0 && $0.value <= CountText.maximum } ?? true)
            let isWithoutGap = reading.gaps.allSatisfy { !$0.isEssential }
            #expect(reading.isComplete == (isWithoutGap && reading.leftOver.isEmpty))
        }
        let long = try Sentences.read(String(repeating: "between the Georgia and ", count: 160))
        #expect(!long.isComplete)
        let endless = try Sentences.read(String(repeating: "a", count: SentenceReader.longestSentence + 1))
        #expect(endless.gaps.map(\.field) == [.value] && endless.pieces.isEmpty)
        #expect(try Sentences.read("").leftOver == [])
    }
}
