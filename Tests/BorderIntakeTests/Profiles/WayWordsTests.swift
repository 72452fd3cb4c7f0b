import BorderCore
import Testing

@testable import BorderIntake

/// Every word for entry or exit says its way in a cell, and above a column of numbers.
@Suite struct WayWordsTests {
    private static let ways: [(words: Set<String>, text: String, row: String)] = [
        (DirectionTerm.entryWords, "entry", "into FIN"), (DirectionTerm.exitWords, "exit", "out of FIN"),
    ]

    @Test func noWordSaysBothWays() {
        #expect(DirectionTerm.entryWords.isDisjoint(with: DirectionTerm.exitWords))
        #expect(DirectionTerm.entryWords.count > 80 && DirectionTerm.exitWords.count > 70)
        for word in DirectionTerm.entryWords.union(DirectionTerm.exitWords) { #expect(word == word.lowercased()) }
    }

    @Test func inACell() {
        for (words, _, _) in Self.ways {
            for word in words {
                let isEntry = words.contains("entry")
                for text in [word, " \(word) "] {
                    #expect(DirectionTerm(words: text) == (isEntry ? .entry : .exit), "\(text)")
                }
            }
        }
    }

    /// Words that head other columns of ours say what they say there.
    @Test func aboveAColumn() throws {
        for (words, text, _) in Self.ways {
            for word in words {
                let rule = try #require(PlainWords.role(ColumnRole.normalised(word)), "\(word)")
                #expect(rule.role == "count", "\(word) = \(rule.role)")
                #expect(rule.also == [Profile.Cell(role: "direction", text: text)], "\(word)")
            }
        }
    }

    @Test(
        arguments: [
            ("Ingresos", "Egresos"), ("Llegadas", "Salidas"), ("Entradas", "Saídas"), ("Arrivées", "Départs"),
            ("Intrări", "Ieșiri"), ("Giriş", "Çıkış"), ("Ulaz", "Izlaz"), ("Είσοδοι", "Έξοδοι"), ("入境", "出境"),
            ("دخول", "خروج"), ("Belépés", "Kilépés"), ("Příjezd", "Odjezd"), ("Inreis", "Uitreis"), ("Masuk", "Keluar"),
        ]
    )
    func aTableOfBothWaysHasBoth(_ entry: String, _ exit: String) throws {
        let reading = try Reading("country;date;\(entry);\(exit)\nFIN;2023-03-01;60;50\n")
        #expect(
            reading.rows == [
                "2023-03-01 FIN entry by FIN any flow 60 exact crossing",
                "2023-03-01 FIN exit by FIN any flow 50 exact crossing",
            ],
            "\(reading.diagnostics)"
        )
    }
}
