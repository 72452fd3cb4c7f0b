import BorderAtlas
import BorderCore
import BorderIntake

/// Sentences: the words that were used stand in them, no row has a number that they do not say, and a complete row is
/// one row of a file, and is complete no longer once somebody doubts the sentence or says more.
///
/// The first byte chooses the language; from 128 on the bytes stand for English words, so that sentences come together.
enum SentenceFuzz {
    private static let readers: [SentenceReader] = BundledLanguages.names.compactMap { name in
        guard let rules = BundledLanguages.rules(name), let language = try? Language(rules, named: name) else {
            return nil
        }
        return SentenceReader(language, places: SmallWorld.place)
    }

    private static let context: SentenceContext = {
        var context = SentenceContext()
        context.details.reportedOn = Day("2022-09-29")
        return context
    }()

    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first else { return }
        let rest = data.dropFirst().prefix(200)
        let isWords = first >= 128
        let sentence =
            isWords
            ? rest.prefix(40).map { words[Int($0) % words.count] }.joined(separator: " ")
            : String(decoding: rest, as: UTF8.self)
        let language = isWords ? 0 : Int(first) % readers.count
        let reading = readers[language].read(sentence, in: context)
        let used = reading.pieces.flatMap { $0.words.split(separator: " … ").map(String.init) }
        for words in used + reading.leftOver {
            problems.expect(sentence.contains(words), "'\(words)' is not in '\(sentence)'")
        }
        if let quantity = reading.row.quantity {
            let written = WrittenNumbers(sentence, isEnglish: language == 0)
            for value in [quantity.value, quantity.rangeEnd].compactMap(\.self) {
                problems.expect((0...1 << 53).contains(value), "\(value) of '\(sentence)' is out of range")
                problems.expect(written.holds(value), "'\(sentence)' does not say \(value)")
            }
            let isSaid = reading.pieces.contains { $0.field == .value && !$0.words.isEmpty }
            problems.expect(isSaid, "nothing says \(quantity) in '\(sentence)'")
        }
        guard reading.isComplete else { return }
        problems.expect(reading.row.quantity != nil, "'\(sentence)' is complete without a number")
        file(of: reading, &problems)
        if language == 0 { doubt(sentence, &problems) }
    }

    /// The row as a file is one row with the same number and days.
    private static func file(of reading: SentenceReading, _ problems: inout Problems) {
        let text = Array((ReportRow.header + reading.row.line).utf8)
        guard let file = try? MutatedReading(text, named: "row.csv", IntakeOptions()) else {
            return problems.expect(false, "'\(reading.sentence)' makes a file that cannot be read")
        }
        problems.add(file.problems(reading: text))
        problems.expect(file.rows.count == 1, "'\(reading.sentence)' makes \(file.rows) and \(file.rejected)")
        let value = reading.row.quantity.map { " \($0.value)" } ?? ""
        problems.expect(file.rows.allSatisfy { $0.words.contains(value) }, "'\(reading.sentence)' is \(file.rows)")
    }

    /// What is doubted, and what goes on with words that nobody knows, is not complete.
    private static func doubt(_ sentence: String, _ problems: inout Problems) {
        for doubted in [
            "Nobody says that \(sentence)", "It is false that \(sentence)", "\(sentence) xyzzy", "\(sentence)?",
        ] {
            let reading = readers[0].read(doubted, in: context)
            problems.expect(!reading.isComplete, "'\(doubted)' is complete: \(reading.row.fields)")
        }
    }

    private static let words: [String] = """
        more than|over|about|some|nearly|at least|up to|between|and|to|from|5,300|12,000|1.2 million|941|17|7|2 600|3k
        twelve|a hundred|two thousand|half a million|dozens of|thousands of|hundreds|Russians|people|men|Ukrainian
        refugees|citizens of|Russia|cars|trucks|vehicles|Georgia|Finland|Kazakhstan|Estonia|Poland|Ukraine|Norway
        Upper Lars|Vaalimaa|the border|the crossing|entered|left|crossed into|crossed from|arrived in|fled|returned to
        have entered|has left|into|in|at|for|by|on Monday|yesterday|last week|since last week|in September
        on 24 September 2022|from 21 to 27 September|this week|a day|per day|daily|in one day|in August 2022|in 2021|not
        no|never|fewer|more|the ministry said|according to|the Border Guard|said|denied|,|.|was|were|a|the|of|with
        without|their|children|women|including|of whom|on foot|by car|by train|queue|waiting|were waiting|visas|asylum
        applications|turned away|who|which|that|had|expected|may|would|if|but|because|than|twice|%|per cent|average
        net|total|record|while|also|another|other|Russian citizens|Syrians|Belarusians|passengers|departures|arrivals
        """.split { "|\n".contains($0) }.map(String.init)
}
