import BorderCore

/// Makes one row of the phrases of a sentence.
struct SentenceAssembly {
    let sentence: String
    let tokens: [SentenceToken]
    let phrases: [SentencePhrase]
    let language: Language
    let places: PlaceWordReader
    let lookUp: @Sendable (String) -> PlaceReading
    let context: SentenceContext
    var reading: SentenceReading
    /// The phrases that fill a field of the row; all others are handed back as not understood.
    var used: Set<Int> = []
    /// The fields that words such as "denied" keep empty, and what the number says instead.
    var barred: Set<SentencePiece.Field> = []
    var barredMeasure: MeasureKind?
    /// The countries whose states say so: they count who comes to them.
    var speakerCountries: [CountryCode] = []
    /// The countries that anybody is named after who says so.
    var countriesOfSpeakers: Set<CountryCode> = []

    mutating func assemble() -> SentenceReading {
        readBars()
        readSpeakers()
        readValue()
        readPopulation()
        readMeasure()
        readPlaces()
        readPeriod()
        for index in indices(of: .filler) + indices(of: .move) { used.insert(index) }
        for index in phrases.indices { if case .aside = phrases[index].finding { used.insert(index) } }
        checkCutShort()
        checkDaysCounted()
        readMovement()
        checkStanding()
        emptyBarred()
        collectLeftOver()
        reading.row.details.note = String(
            ([context.details.note] + reading.remarks).filter { !$0.isEmpty }.joined(separator: "; ").prefix(500)
        )
        let order = SentencePiece.Field.allCases
        reading.pieces = reading.pieces.enumerated().sorted { one, other in
            let (a, b) = (order.firstIndex(of: one.element.field) ?? 0, order.firstIndex(of: other.element.field) ?? 0)
            return (a, one.offset) < (b, other.offset)
        }.map(\.element)
        return reading
    }

    // MARK: What the fields share

    func indices(of kind: LanguageRule.Kind) -> [Int] { phrases.indices.filter { phrases[$0].kind == kind } }

    /// Whether words of a kind stand anywhere in the sentence but in those of whoever says so.
    func has(_ kind: LanguageRule.Kind) -> Bool { first(kind) != nil }

    /// The first token at which words of a kind begin.
    func first(_ kind: LanguageRule.Kind, in range: Range<Int>? = nil) -> Int? {
        let spoken = phrases.filter { if case .speaker = $0.finding { true } else { false } }.map(\.range)
        return (range ?? tokens.indices).first { at in
            language.length(kind, tokens[at...]) > 0 && !spoken.contains { $0.contains(at) }
        }
    }

    func rule(_ index: Int) -> (LanguageRule, PatternMatch)? {
        if case .rule(let rule, let match) = phrases[index].finding { (rule, match) } else { nil }
    }

    /// The words of some tokens as they stand in the sentence.
    func words(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            sentence[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound]
        )
    }

    func words(ofPhrase index: Int) -> String { words(phrases[index].range) }

    mutating func add(_ field: SentencePiece.Field, _ words: String, _ meaning: String, rule: String = "") {
        reading.pieces.append(SentencePiece(field, words: words, meaning: meaning, rule: rule))
    }

    mutating func miss(_ field: SentencePiece.Field, _ reason: String, isEssential: Bool) {
        reading.gaps.append(SentenceGap(field, reason, isEssential: isEssential))
    }

    /// Whether the sentence pauses at a sign; the comma of "53,000" is no pause.
    private func isPause(_ place: Int) -> Bool {
        tokens[place].isPause && !(place + 1 < tokens.count && tokens[place + 1].isNumber && tokens[place + 1].isJoined)
    }

    /// Whether a token is more than a sign between words: "~5,000" and "5,000+" say something of the number.
    private func saysSomething(_ place: Int) -> Bool {
        let token = tokens[place]
        // Of the signs "¼" and "%" are as good as words.
        if let first = token.word.first, first.isNumber || first.isLetter || first == "%" { return true }
        let isBeside = [place - 1, place + 1].contains { tokens.indices.contains($0) && tokens[$0].isNumber }
        return isBeside && token.word.first?.isMathSymbol == true
    }

    /// The stretches between the phrases that were used, without signs alone.
    private mutating func collectLeftOver() {
        var isUsed = [Bool](repeating: false, count: tokens.count)
        for index in used { for place in phrases[index].range { isUsed[place] = true } }
        var start: Int?
        for place in 0...tokens.count {
            let isOpen = place < tokens.count && !isUsed[place] && !isPause(place)
            if isOpen && start == nil { start = place }
            if !isOpen, let first = start {
                let range = first..<place
                if range.contains(where: saysSomething) {
                    reading.leftOver.append(words(range))
                }
                start = nil
            }
        }
    }
}
