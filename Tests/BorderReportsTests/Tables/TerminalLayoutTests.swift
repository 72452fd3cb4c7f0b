import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

/// The places of cells on a terminal, held against a slow drawing of the same table.
@Suite("Layout of tables on a terminal")
struct TerminalLayoutTests {
    private func table(_ columns: [TableColumn], _ rows: [[CellValue]]) -> Table {
        Table(columns: columns, rows: rows.map { TableRow($0) })
    }

    /// The table drawn cell by cell, as wide as it takes.
    private func slowScreen(_ headings: [(text: String, isRight: Bool)], _ rows: [[String]]) -> [String] {
        let widths = headings.indices.map { column in
            ([headings[column].text] + rows.map { $0[column] }).map { TerminalText.width(of: $0) }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (column, cell) in cells.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - TerminalText.width(of: cell))
                text += (column > 0 ? "  " : "") + (headings[column].isRight ? blanks + cell : cell + blanks)
            }
            while text.last == " " { text.removeLast() }
            return text
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return [line(headings.map(\.text)), rule] + rows.map(line)
    }

    @Test("as wide as it takes, every cell stands where it must", arguments: 1...30 as ClosedRange<UInt64>)
    func natural(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let words = [
            "a", "Vaalimaa", "Верхний Ларс", "国境", "e\u{301}e\u{301}", "👩‍👩‍👧‍👦", "ｆｕｌｌ", "한국", "🇫🇮", "שלום", "ไทย", "x y",
        ]
        // Longer headings over numbers stand in two lines.
        let headings = words.filter { TerminalText.width(of: $0) <= 8 }
        let columns = (0..<Int.random(in: 1...6, using: &random)).map { index in
            TableColumn(
                "c\(index)",
                Bool.random(using: &random) ? .text : .integer,
                header: headings.randomElement(using: &random)
            )
        }
        let texts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            columns.map { _ in words.randomElement(using: &random) ?? "" }
        }
        let drawn = try table(columns, texts.map { $0.map(CellValue.text) }).screen()
        let slow = slowScreen(columns.map { ($0.header, $0.leansRight) }, texts)
        #expect(drawn == slow, "seed \(seed)")
    }

    @Test(
        "cells as people read them",
        arguments: [
            (.text("x"), nil, "x"), (.text("tail   "), nil, "tail"), (.text("   "), nil, ""),
            (.integer(-7_619), nil, "-7,619"),
            (.integer(.max), 2, "9,223,372,036,854,775,807"), (.number(1_219.034), 1, "1,219.0"),
            (.number(0.5), nil, "0.5"), (.number(.nan), 1, "–"), (.number(-.infinity), nil, "–"),
            (.number(-0.04), 1, "0.0"), (.number(-0.4), 0, "0"), (.number(-0.05), 1, "-0.1"),
            (.boolean(true), nil, "yes"),
            (.boolean(false), nil, "no"), (.missing, 3, "–"), (.quantity(Quantity(5, .moreThan)), nil, "more than 5"),
            (.quantity(Quantity(5, .range, rangeEnd: 6_000)), nil, "5–6,000"), (.text("a\u{1B}[2Jb\n"), nil, "a␛[2Jb"),
        ] as [(CellValue, Int?, String)]
    )
    func cells(cell: CellValue, decimals: Int?, text: String) throws {
        // A column without any value is not shown.
        let table = table(
            [TableColumn("k", decimals: decimals), TableColumn("end")],
            [[.text("known"), .text("|")], [cell, .text("|")]]
        )
        let line = try #require(try table.screen().last)
        var shown = String(line.dropLast())
        while shown.last == " " { shown.removeLast() }
        #expect(shown == text)
    }

    @Test("text columns give way, the widest first, and no word breaks while there is room for it")
    func narrowing() throws {
        let long = "one two three four five six"
        let table = table(
            [TableColumn("a"), TableColumn("n", .number), TableColumn("b")],
            [[.text(long), .integer(1_234_567), .text(long)]]
        )
        #expect(
            try table.screen(width: 60)[2...] == [
                "one two three four five  1,234,567  one two three four five",
                "six\(String(repeating: " ", count: 33))six",
            ]
        )
        #expect(
            try table.screen(width: 40)[2...] == [
                "one two three  1,234,567  one two three", "four five six             four five six",
            ]
        )
        // Where not even words fit the lines are too long, and the number is whole.
        let narrow = try table.screen(width: 5)
        #expect(narrow[2].contains("1,234,567"))
        #expect(narrow.allSatisfy { TerminalText.width(of: $0) <= 4 + 2 + 9 + 2 + 4 })
    }

    @Test("a row short of cells has missing ones, and a heading its unit")
    func shortRows() throws {
        let table = table(
            [
                TableColumn("name"),
                TableColumn("map_length_km", .number, header: "on the map", unit: "km"),
                TableColumn("b_c"),
            ],
            [[.text("x"), .number(1.5), .text("y")], []]
        )
        #expect(
            try table.screen() == [
                "        on the", "name  map (km)  b c", "────  ────────  ───", "x          1.5  y",
                "–            –  –",
            ]
        )
    }

    /// The lines before a row by looking at every row below it.
    private func slowBranch(_ row: Int, _ levels: [Int]) -> String {
        func parent(_ row: Int) -> Int? { (0..<row).last { levels[$0] < levels[row] } }
        func isContinued(_ row: Int) -> Bool { levels.indices.contains { $0 > row && parent($0) == parent(row) } }
        var text = ""
        var current = row
        while let above = parent(current) {
            let sign = current == row ? (isContinued(current) ? "├ " : "└ ") : isContinued(current) ? "│ " : "  "
            text = sign + text
            current = above
        }
        return text
    }

    @Test("branches hang from the nearest row above of a lower level", arguments: 1...40 as ClosedRange<UInt64>)
    func branches(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let levels = (0..<Int.random(in: 1...14, using: &random)).map { _ in Int.random(in: 0...5, using: &random) }
        let branches = TreeBranch.branches(ofLevels: levels)
        for row in levels.indices {
            #expect(branches[row].first == slowBranch(row, levels), "seed \(seed): \(levels), row \(row)")
            #expect(TerminalText.width(of: branches[row].first) == branches[row].width)
            #expect(TerminalText.width(of: branches[row].further) == branches[row].width)
        }
    }

    /// Lines of whole words, each filled before the next begins.
    private func slowLines(_ words: [String], _ width: Int) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, TerminalText.width(of: "\(last) \(word)") <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    @Test("wrapping loses no word and keeps to the width", arguments: 1...30 as ClosedRange<UInt64>)
    func wrapping(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let letters = Array("abcdefg国境あ한eé👍")
        for _ in 0..<20 {
            let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 1...9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a"
                    }
                )
            }
            let text = words.joined(separator: " ")
            let width = Int.random(in: 2...30, using: &random)
            let lines = TextWrapping.lines(of: text, width: width)
            #expect(lines.allSatisfy { TerminalText.width(of: $0) <= width }, "seed \(seed)")
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed)")
            if words.allSatisfy({ TerminalText.width(of: $0) <= width }) {
                #expect(lines == slowLines(words, width), "seed \(seed)")
            }
        }
    }
}
