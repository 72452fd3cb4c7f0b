import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Directions from their parts, and the small text tools they are read with.
struct DirectionWordsTests {
    private static let ends = ["RUS", "Finland", "the EU", "Верхний Ларс", "*", "a-b", "<script>x", "=cmd()", "in"]

    /// Arrows within a name are arrows, and so is an equals sign that touches one.
    private static let names = ends.filter { !$0.contains(">") && !$0.contains("=") }

    @Test func everyRouteIsReadWithEveryArrow() {
        for from in Self.names {
            for to in Self.names {
                let expected: DirectionTerm? =
                    switch (from, to) {
                    case ("*", "*"): nil
                    case ("*", _): .into(to)
                    case (_, "*"): .outOf(from)
                    default: .route(from: from, to: to)
                    }
                for arrow in [">", "->", "→"] {
                    for (before, after) in [("", ""), (" ", " "), ("\t", "\u{A0}"), ("   ", "")] {
                        let text = "\(after)\(from)\(before)\(arrow)\(after)\(to)\(before)"
                        #expect(DirectionTerm(words: text) == expected, "\(text)")
                    }
                    #expect(DirectionTerm(words: "\(from)\(arrow)") == nil)
                    #expect(DirectionTerm(words: "\(arrow)\(to)") == nil)
                    #expect(DirectionTerm(words: "\(from)\(arrow)\(to)>\(from)") == nil)
                    #expect(DirectionTerm(words: "\(from)\(arrow)\(to)→\(from)") == nil)
                }
            }
        }
    }

    @Test func everySignOfBothWaysStandsBetweenTwoEnds() {
        for one in Self.names {
            for other in Self.names {
                let expected: DirectionTerm = one == "*" && other == "*" ? .both : .bothWays(one, other)
                for sign in ["<>", "<->", "<-->", "↔", "⟷", "⇄", "⇆", "⇌", "⇔"] {
                    #expect(DirectionTerm(words: "\(one)\(sign)\(other)") == expected, "\(one)\(sign)\(other)")
                    #expect(DirectionTerm(words: " \(one) \(sign)\t\(other)") == expected)
                    #expect(DirectionTerm(words: sign) == .both)
                    #expect(DirectionTerm(words: one + sign) == nil && DirectionTerm(words: sign + other) == nil)
                }
            }
        }
    }

    @Test(arguments: [
        "><", "=>", "<=", "=>", ">=", "<=>", ">>", "<<", "<", "<-", "←", "⇒", ">-<", ">->", "<><>", "-", "=", "->>",
        "<>>",
        "> >", "< >", "<-<", "→→", "→←", "«", "»", "-<>",
    ])
    func otherSignsAreRefused(_ sign: String) {
        for text in ["RUS\(sign)FIN", " RUS \(sign) FIN", "\(sign)RUS>FIN", "RUS>FIN\(sign)", "<RUS\(sign)FIN"] {
            #expect(DirectionTerm(words: text) == nil, "\(text)")
        }
        #expect(DirectionTerm(words: sign) == nil, "\(sign)")
    }

    @Test func everyWordIsReadInAnyCase() {
        let words: [(DirectionTerm, [String])] = [
            (.both, ["both", "both directions", "both ways", "both-ways", "two-way", "two ways"]),
            (.entry, ["entry", "entries", "entering", "in", "inbound", "arrival", "arrivals"]),
            (.exit, ["exit", "exits", "leaving", "out", "outbound", "departure", "departures"]),
            (.into("FIN"), ["into FIN", "in to FIN", "entry to FIN"]),
            (.outOf("FIN"), ["out of FIN", "exit from FIN"]),
        ]
        for (term, all) in words {
            for word in all {
                #expect(DirectionTerm(words: word) == term, "\(word)")
                #expect(DirectionTerm(words: "  \(word)\t") == term, "\(word)")
                #expect(DirectionTerm(words: word.uppercased()) == term, "\(word)")
                #expect(DirectionTerm(words: word + "x") != term, "\(word)")
                #expect(DirectionTerm(words: "x" + word) == nil, "\(word)")
            }
        }
    }

    @Test(
        "ways in words whose ends are countries",
        arguments: [
            ("Russia to Georgia", .route(from: "Russia", to: "Georgia")), ("to Georgia", .into("Georgia")),
            ("from Russia to Georgia", .route(from: "Russia", to: "Georgia")), ("From Russia", .outOf("Russia")),
            ("Arrivals from Russia", .outOf("Russia")), ("departures TO Georgia", .into("Georgia")),
            ("arrivals in Georgia", .into("Georgia")), ("Exits from Russia", .outOf("Russia")),
            ("въезд from Russia", .outOf("Russia")), ("to Atlantis", nil), ("to", nil), ("Russia", nil), ("", nil),
            ("Atlantis to Georgia", nil), ("people to Georgia", nil), ("Russia from Georgia", nil),
        ] as [(String, DirectionTerm?)]
    )
    func spokenWays(_ text: String, _ term: DirectionTerm?) {
        let known = ["Russia": CountryCode("RUS"), "Georgia": CountryCode("GEO")]
        #expect(DirectionTerm(spoken: text) { known[$0] ?? nil } == term, "\(text)")
    }

    @Test(arguments: hostileNames) func aHostileNameIsAnEndOrNothing(_ name: String) {
        guard case .into(let place)? = DirectionTerm(words: "into " + name) else { return }
        #expect(place == name.trimmed())
    }

    @Test func aTextIsFoundWhereItFirstStands() {
        var random = SplitMix(seed: 101)
        let letters: [Character] = ["a", "b", "é", "e\u{301}", "👩‍👩‍👧", ">"]
        func text(_ count: ClosedRange<Int>) -> [Character] {
            (0..<Int.random(in: count, using: &random)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &random)]
            }
        }
        for _ in 0..<2000 {
            let (all, part) = (text(0...12), text(1...3))
            let place = all.indices.first { all[$0...].starts(with: part) }
            let string = String(all)
            let found = string.firstRange(of: String(part))
            #expect(
                found.map { string.distance(from: string.startIndex, to: $0.lowerBound) } == place,
                "\(string) \(part)"
            )
            if let found { #expect(string[found] == String(part)) }
        }
        #expect("abc".firstRange(of: "") == nil && "".firstRange(of: "a") == nil)
    }

    @Test(arguments: [
        ("", ""), (" ", ""), ("\t\u{A0} ", ""), (" a b ", "a b"), ("a", "a"), ("\na\n", "\na\n"),
        ("\u{A0}a\u{2003}", "a\u{2003}"),
    ])
    func blanksAtTheEndsGo(_ text: String, _ trimmed: String) { #expect(text.trimmed() == trimmed) }
}
