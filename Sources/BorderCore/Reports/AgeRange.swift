/// Years of age, as statistics offices and newspapers write them: `y18-34`, `18–34`, `y_lt18`, `y_ge65`, `65+`, `minor`.
struct AgeRange: Hashable {
    /// The ages in whole years; an open end is `oldest`.
    let years: ClosedRange<Int>

    private static let oldest = 200
    private static let words: [String: ClosedRange<Int>] = [
        "minor": 0...17, "minors": 0...17, "child": 0...17, "children": 0...17, "adult": 18...oldest,
        "adults": 18...oldest,
    ]
    private static let below: Set = ["lt", "under", "below", "<", "less than", "younger than"]
    private static let upTo: Set = ["le", "<=", "up to", "and under", "and younger"]
    private static let from: Set = [
        "ge", ">=", "+", "and over", "and older", "and above", "and more", "or over", "or older", "or more", "plus",
    ]
    private static let above: Set = ["gt", ">", "over", "older than", "more than"]
    /// What says nothing beside the numbers.
    private static let fillers: Set = ["y", "year", "years", "yrs", "age", "ages", "aged", "old", "t", "to"]

    /// Reads the value of a condition on age; `nil` for a word whose years nobody knows.
    init?(_ text: String) {
        if let years = AgeRange.words[text] {
            self.years = years
            return
        }
        var numbers: [Int] = []
        var words: [String] = []
        var last = 0
        for character in text {
            let kind =
                character.isASCII && character.isNumber
                ? 1 : character.isLetter ? 2 : "<>=+".contains(character) ? 3 : 0
            defer { last = kind }
            switch kind {
            case 1:
                let digit = character.wholeNumberValue ?? 0
                if last == 1 {
                    numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + digit
                } else {
                    numbers.append(digit)
                }
                guard numbers[numbers.count - 1] <= 130 else { return nil }
            case 2, 3:
                if last == kind { words[words.count - 1].append(character) } else { words.append(String(character)) }
            default: continue
            }
        }
        let isUpTo = words.joined(separator: " ") == "up to"
        let sign = isUpTo ? "up to" : words.filter { !AgeRange.fillers.contains($0) }.joined(separator: " ")
        switch (numbers.count, sign) {
        case (2, "") where numbers[0] <= numbers[1]: years = numbers[0]...numbers[1]
        case (1, ""): years = numbers[0]...numbers[0]
        case (1, let sign) where AgeRange.below.contains(sign) && numbers[0] > 0: years = 0...(numbers[0] - 1)
        case (1, let sign) where AgeRange.upTo.contains(sign): years = 0...numbers[0]
        case (1, let sign) where AgeRange.from.contains(sign): years = numbers[0]...AgeRange.oldest
        case (1, let sign) where AgeRange.above.contains(sign): years = (numbers[0] + 1)...AgeRange.oldest
        default: return nil
        }
    }
}
