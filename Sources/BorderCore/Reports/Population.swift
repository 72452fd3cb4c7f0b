/// Whom a number counts, as a set of conditions: `citizen=RUS;sex=m;age=military`. No condition means everybody.
/// `citizen=FIN|RUS` are the citizens of either, whom a sum counts.
///
/// Countries are written in capitals and all other words in small letters, so that equal sets are spelled equally.
public struct Population: Hashable, Comparable, Sendable {
    /// Condition name to value, in the order of the names.
    public let conditions: [Condition]

    /// One condition, such as citizenship of Russia.
    public struct Condition: Hashable, Comparable, Sendable {
        /// One of `Population.keys`: `citizen`, `sex`, `age`, `status`, `visa`, `from` (came from that country) and what
        /// publishers count by.
        public var key: String
        /// The value: for `citizen` an alpha-3 code or a word of `citizenWords`, else a word.
        public var value: String

        /// A condition.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        /// The values of which one is met: of a sum over citizenships each of them (`FIN|RUS`).
        package var values: [Substring] { value.split(separator: "|") }

        /// Whether every source decides for itself whom it means: what is `other` in one has a name in another.
        package var isRest: Bool { key == "citizen" && (value == "other" || value == "unknown") }

        /// Conditions whose values need not exclude one another, as citizenships and sexes do: age groups may hold others,
        /// and a series is what one publisher counts beside another count of perhaps the same people.
        package static let overlapping: Set<String> = ["age", "series", "subseries"]

        /// Words for people who came: an asylum seeker is a migrant to some, and a refugee to others.
        private static let mingled: Set<String> = [
            "migrant", "refugee", "asylum-seeker", "evacuee", "foreigner", "visitor", "tourist", "pilgrim",
        ]

        /// Whether somebody may meet it and another of its name.
        package var mayMingle: Bool {
            Condition.overlapping.contains(key) || key == "status" && Condition.mingled.contains(value)
        }

        /// Whether everybody who meets the condition meets the other.
        package func isWithin(_ other: Condition) -> Bool {
            if self == other { return true }
            if key == "citizen", other.key == key { return Set(values).isSubset(of: other.values) }
            guard key == "age", other.key == "age", let mine = AgeRange(value), let theirs = AgeRange(other.value)
            else {
                return false
            }
            return theirs.years.contains(mine.years.lowerBound) && theirs.years.contains(mine.years.upperBound)
        }

        /// Whether somebody may meet both of two conditions with one name and two values.
        package func mayOverlap(_ other: Condition) -> Bool {
            guard key == other.key, value != other.value else { return true }
            if key == "citizen" { return !Set(values).isDisjoint(with: other.values) }
            guard key == "age" else { return mayMingle && other.mayMingle }
            switch (AgeRange(value), AgeRange(other.value)) {
            case (let mine?, let theirs?): return mine.years.overlaps(theirs.years)
            // Words of one source part its people, and say nothing of years.
            case (nil, nil): return false
            default:
                return !["unknown", "unk", "not stated", "not known", "_u"].contains {
                    [value, other.value].contains($0)
                }
            }
        }

        /// Orders by the canonical spelling.
        public static func < (left: Condition, right: Condition) -> Bool {
            (left.key, left.value) < (right.key, right.value)
        }
    }

    /// The condition names a file may use.
    public static let keys: Set<String> = [
        "citizen", "sex", "age", "status", "visa", "from", "by", "port", "category", "group", "route", "reason",
        "stage", "duty", "series", "subseries",
    ]

    /// What `citizen` may be beside a country: none of those that the source names, one that nobody knows, or none.
    public static let citizenWords: Set<String> = ["other", "unknown", "stateless"]

    /// Everybody.
    public static let any = Population([])

    /// The people who meet every condition.
    public init(_ conditions: [Condition]) { self.conditions = conditions.sorted() }

    /// Citizens of one country.
    public init(citizensOf country: CountryCode) {
        self.init([Condition(key: "citizen", value: country.description)])
    }

    /// Reads `any`, an empty text, or `key=value;key=value` with keys of `keys`; `nil` for anything else. Every spelling of a
    /// value is one value, and a value that means everybody, as `sex=total` does, is no condition.
    public init?(_ text: some StringProtocol) {
        let text = text.trimmingBlanks()
        guard !text.isEmpty, text.lowercased() != "any" else { self = .any; return }
        var conditions: [Condition] = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, let key = sides.first, let value = sides.last else { return nil }
            let name = key.trimmingBlanks().lowercased()
            guard Population.keys.contains(name) else { return nil }
            let word = value.trimmingBlanks().lowercased()
            guard !word.isEmpty else { return nil }
            switch Condition.reading(name, word) {
            case .everybody: continue
            case .notUnderstood: return nil
            case .condition(let one):
                guard !conditions.contains(where: { $0.key == one.key }) else { return nil }
                conditions.append(one)
            }
        }
        self.init(conditions)
    }

    /// Several citizenships, in order and each once; `nil` where one is none.
    static func citizens(_ text: String) -> String? {
        var codes: Set<String> = []
        for part in text.split(separator: "|", omittingEmptySubsequences: false) {
            let word = part.trimmingBlanks()
            guard !citizenWords.contains(word) else {
                codes.insert(word)
                continue
            }
            guard let code = CountryCode(word) else { return nil }
            codes.insert(code.description)
        }
        return codes.sorted().joined(separator: "|")
    }

    /// Whether everybody counted here is counted in `other` too: more conditions mean fewer people, and so do fewer years
    /// of age.
    public func isWithin(_ other: Population) -> Bool {
        other.conditions.allSatisfy { wide in conditions.contains { $0.isWithin(wide) } }
    }

    /// The country whose citizens are counted, if the set says so.
    public var citizenship: CountryCode? {
        conditions.first { $0.key == "citizen" }.flatMap { CountryCode($0.value) }
    }

    /// Orders by the canonical spelling.
    public static func < (left: Population, right: Population) -> Bool { left.description < right.description }
}

extension Population: CustomStringConvertible {
    /// `any` or `citizen=RUS;sex=m`.
    public var description: String {
        conditions.isEmpty ? "any" : conditions.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
    }
}

extension StringProtocol {
    /// The text without spaces and tabs at both ends.
    func trimmingBlanks() -> String {
        let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !blank($0) }), let last = lastIndex(where: { !blank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}

extension Population {
    /// Whether somebody may belong to both: unless they differ in one condition, such as men and women.
    public func mayOverlap(_ other: Population) -> Bool {
        !conditions.contains { mine in
            other.conditions.contains {
                $0.key == mine.key && !mine.mayOverlap($0) && !$0.isRest && !mine.isRest
            }
        }
    }
}
