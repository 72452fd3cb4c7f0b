import BorderCore
import Testing

@Suite struct DiagnosticTests {
    @Test func allThatIsKnownIsSaid() {
        let diagnostic = Diagnostic(
            .error,
            "bad-date",
            file: "claims.csv",
            line: 3,
            column: 14,
            found: "'31 February' is no date",
            expected: "YYYY-MM-DD",
            suggestion: "did you mean 2022-02-28?"
        )
        #expect(
            diagnostic.description
                == "claims.csv:3:14: error: '31 February' is no date; expected YYYY-MM-DD; did you mean 2022-02-28?"
        )
    }

    @Test func whatIsNotKnownIsLeftOut() {
        #expect(Diagnostic(.note, "n", found: "nothing to do").description == "note: nothing to do")
        #expect(Diagnostic(.warning, "w", file: "a.csv", found: "empty").description == "a.csv: warning: empty")
        #expect(Diagnostic(.error, "e", file: "a.csv", line: 2, found: "x").description == "a.csv:2: error: x")
        #expect(
            Diagnostic(.error, "e", file: "a.csv", column: 5, found: "x").description == "a.csv: error: x",
            "a column without a line says nothing"
        )
        #expect(Diagnostic(.error, "e", line: 2, found: "x").description == "error: x")
        #expect(Diagnostic(.error, "e", found: "x", suggestion: "y").description == "error: x; y")
    }

    @Test func severitiesAreOrdered() {
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
        #expect([Diagnostic.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }

    @Test func inputCannotCommandTheTerminal() {
        let hostile = Diagnostic(
            .error,
            "x",
            file: "a\nb.csv",
            found: "\u{1B}[2J\u{9B}31m\r\u{7}",
            expected: "\u{202E}txt.exe",
            suggestion: "a\u{0}b\tc"
        )
        #expect(
            hostile.description
                == "a b.csv: error: ␛[2J\u{FFFD}31m ␇; expected \u{FFFD}txt.exe; a␀b c"
        )
    }

    @Test func otherScriptsAreLeftAlone() {
        let text = "Верхний Ларс · ლარსი · 满洲里 · é · 🇫🇮"
        #expect(Diagnostic(.note, "n", found: text).description == "note: \(text)")
    }

    @Test func aMegabyteIsCutShort() {
        let long = Diagnostic(.error, "x", found: String(repeating: "x", count: 1_000_000))
        #expect(long.description == "error: " + String(repeating: "x", count: 500) + "…")
        let fits = Diagnostic(.error, "x", found: String(repeating: "é", count: 500))
        #expect(fits.description == "error: " + String(repeating: "é", count: 500))
    }
}
