import BorderCore

// What is wrong with a field that holds a word or number of a fixed kind.
extension ReportTableReader {
    @inline(never)
    mutating func explainCount(_ bytes: UnsafeRawPointer, _ column: Int, _ name: String) {
        let text = string(bytes, column)
        reject("bad-number", bytes, column: column) { CountText.explain(text, name) }
    }

    @inline(never)
    mutating func explainDirection(_ bytes: UnsafeRawPointer, _ column: Int) {
        let text = string(bytes, column)
        reject("bad-direction", bytes, column: column) {
            let expected = "a direction such as RUS>FIN, into FIN, out of FIN, both, entry or exit"
            let ends = text.split { "<>→↔⇄?".contains($0) }.map { String($0).trimmed() }
            if ends.count == 2, ends[0] == ends[1] {
                return ("'\(text.excerpt)' has the same country twice", expected, "name both sides")
            }
            let nearest = EditDistance.nearest(
                to: text.excerpt.lowercased(),
                among: ["both", "entry", "exit", "inbound", "outbound"]
            )
            return (
                "'\(text.excerpt)' is no direction", expected,
                nearest.map { "did you mean '\($0)'?" }
                    ?? "write FROM>TO with two country codes, or ONE<>OTHER for both ways"
            )
        }
    }

    /// In or out, of nobody knows which country.
    mutating func explainUnclearDirection(_ bytes: UnsafeRawPointer) {
        let column = schema.column(of: .direction) ?? 0
        let word = string(bytes, column).excerpt
        reject("unclear-direction", bytes, column: column) {
            (
                "'\(word)' does not say into or out of which country", "a direction such as RUS>FIN",
                "add a reporter column, or name the country that counts with --reporter"
            )
        }
    }

    @inline(never)
    mutating func explainNationality(_ bytes: UnsafeRawPointer, _ column: Int) {
        let text = string(bytes, column)
        if let problem = CountryCode(text).flatMap({ options.countryCheck?($0) }) {
            return reject(problem.code, bytes, column: column) { problem.words }
        }
        reject("bad-country", bytes, column: column) {
            let isShort = text.utf8.count == 2 && text.allSatisfy(\.isASCIILetter)
            return (
                "'\(text.excerpt)' is no three-letter country code", "an ISO 3166-1 alpha-3 code such as RUS",
                isShort ? "write the three-letter code of \(text.uppercased())" : "write the code of the country"
            )
        }
    }

    @inline(never)
    mutating func explainMode(_ bytes: UnsafeRawPointer, _ column: Int) {
        explainWord("bad-mode", bytes, column, "mode", Mode.allCases.filter { $0 != .unspecified }.map(\.code))
    }

    @inline(never)
    mutating func explainPopulation(_ bytes: UnsafeRawPointer, _ column: Int) {
        let text = string(bytes, column)
        if let problem = Population(text)?.problem(options.countryCheck) {
            return reject(problem.code, bytes, column: column) { problem.words }
        }
        reject("bad-population", bytes, column: column) {
            (
                "'\(text.excerpt)' is no population",
                "any, or conditions such as citizen=RUS;sex=m (\(Population.keys.sorted().joined(separator: ", ")))",
                CountryCode(text).map { "write citizen=\($0)" } ?? "write any if everybody is meant"
            )
        }
    }

    /// A word that is not one of a list.
    @inline(never)
    mutating func explainWord(
        _ code: String,
        _ bytes: UnsafeRawPointer,
        _ column: Int,
        _ name: String,
        _ known: [String]
    ) {
        let text = string(bytes, column)
        reject(code, bytes, column: column) {
            let nearest = EditDistance.nearest(to: text.excerpt.lowercased(), among: known)
            return (
                "'\(text.excerpt)' is no \(name)", "one of \(known.joined(separator: ", "))",
                nearest.map { "did you mean '\($0)'?" } ?? "choose one of them"
            )
        }
    }

    @inline(never)
    mutating func explainTooMany(_ bytes: UnsafeRawPointer, _ column: Int, _ name: String) {
        let limit = options.limits.words
        reject("too-many-words", bytes, column: column) {
            (
                "the table names more than \(limit) different \(name)", "names that repeat",
                "check that the column holds names and not numbers or remarks"
            )
        }
    }
}

extension Character {
    var isASCIILetter: Bool { isASCII && isLetter }
}
