import BorderBytes
import BorderCore

// What is wrong with rows and fields, in words.
extension RowReader {
    /// Notes that the row at hand cannot be used because of what stands at a place.
    @inline(never)
    mutating func reject(_ code: String, at place: TextPlace, _ words: () -> DiagnosticLog.Words) {
        rowFailed = true
        note(.error, code, at: place, words)
    }

    /// Notes something about the row at hand, which may still be used.
    @inline(never)
    mutating func note(
        _ severity: Diagnostic.Severity,
        _ code: String,
        at place: TextPlace,
        _ words: () -> DiagnosticLog.Words
    ) {
        guard severity == .error, options.strict || options.rejects != nil else {
            log.add(severity, code, file, place.line, place.column, words)
            return
        }
        let said = readsErrors ? words() : ("", "", "")
        let diagnostic = DiagnosticLog.diagnostic(severity, code, file, place.line, place.column, said)
        log.add(diagnostic)
        reasons.append(diagnostic)
    }

    /// Whether somebody will read the words of an error that is found now.
    var readsErrors: Bool { options.strict || options.rejects?.readsReasons ?? false || !log.isFull }

    /// Notes that a field cannot be used.
    mutating func reject(_ code: String, column: Int, _ words: () -> DiagnosticLog.Words) {
        reject(code, at: fields.place(of: column), words)
    }

    mutating func explainLongField(_ column: Int) {
        let limit = fieldBytes
        reject("long-field", column: column) {
            ("the field is longer than \(limit) bytes", "a shorter text", "shorten it")
        }
    }

    @inline(never)
    mutating func explainCount(_ column: Int, _ name: String) {
        let text = string(column)
        reject("bad-number", column: column) { CountText.explain(text, name) }
    }

    @inline(never)
    mutating func explainDirection(_ column: Int) {
        let text = string(column)
        reject("bad-direction", column: column) {
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
    mutating func explainUnclearDirection() {
        let column = schema.column(of: .direction) ?? 0
        let word = string(column).excerpt
        reject("unclear-direction", column: column) {
            (
                "'\(word)' does not say into or out of which country", "a direction such as RUS>FIN",
                "add a reporter column, or name the country that counts with --reporter"
            )
        }
    }

    @inline(never)
    mutating func explainNationality(_ column: Int) {
        let text = string(column)
        if schema.missingCountries.contains(.nationality), MissingCountries.isWord(text) {
            return reject(MissingCountries.finding.code, column: column) { MissingCountries.finding.words }
        }
        if let problem = CountryCode(text).flatMap({ options.countryCheck?($0) }) {
            return reject(problem.code, column: column) { problem.words }
        }
        reject("bad-country", column: column) {
            let isShort = text.utf8.count == 2 && text.allSatisfy(\.isASCIILetter)
            return (
                "'\(text.excerpt)' is no three-letter country code", "an ISO 3166-1 alpha-3 code such as RUS",
                isShort ? "write the three-letter code of \(text.uppercased())" : "write the code of the country"
            )
        }
    }

    @inline(never)
    mutating func explainMode(_ column: Int) {
        explainWord("bad-mode", column, "mode", Mode.allCases.filter { $0 != .unspecified }.map(\.code))
    }

    @inline(never)
    mutating func explainPopulation(_ column: Int) {
        let text = string(column)
        if let problem = Population(text)?.problem(options.countryCheck) {
            return reject(problem.code, column: column) { problem.words }
        }
        reject("bad-population", column: column) {
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
        _ column: Int,
        _ name: String,
        _ known: [String]
    ) {
        let text = string(column)
        reject(code, column: column) {
            let nearest = EditDistance.nearest(to: text.excerpt.lowercased(), among: known)
            return (
                "'\(text.excerpt)' is no \(name)", "one of \(known.joined(separator: ", "))",
                nearest.map { "did you mean '\($0)'?" } ?? "choose one of them"
            )
        }
    }

    @inline(never)
    mutating func explainTooMany(_ column: Int, _ name: String) {
        let limit = options.limits.words
        reject("too-many-words", column: column) {
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
