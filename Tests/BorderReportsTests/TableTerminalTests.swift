import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

/// Tables for people.
@Suite struct TableTerminalTests {
    private func text(_ table: Table, width: Int? = nil, styled: Bool = false) throws -> String {
        var sink = ByteSink()
        try table.writeText(width: width, styled: styled, to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    private func table(_ cells: [[CellValue]], levels: [Int]? = nil, numbers: Set<Int> = []) -> Table {
        Table(
            columns: (0..<(cells.first?.count ?? 0)).map {
                TableColumn("c\($0)", numbers.contains($0) ? .integer : .text)
            },
            rows: cells.enumerated().map { TableRow(level: levels?[$0] ?? 0, $1) },
            isNested: levels != nil
        )
    }

    @Test(arguments: [nil, 100, 60] as [Int?])
    func looksAsRecorded(width: Int?) throws {
        let name = "nested-table-\(width.map(String.init) ?? "wide").txt"
        try expectGolden(Array(try text(SampleTables.nested, width: width).utf8), named: name)
    }

    @Test func numbersLeanRightWithSeparators() throws {
        let table = table(
            [[.text("a"), .integer(16_886)], [.text("b"), .integer(7)], [.text("c"), .missing]],
            numbers: [1]
        )
        #expect(
            try text(table) == """
                c0      c1
                ──  ──────
                a   16,886
                b        7
                c        –

                """
        )
    }

    @Test func branchesShowWhatBelongsToWhat() throws {
        let names = ["a", "b", "c", "d", "e", "f"].map { [CellValue.text($0)] }
        let drawn = try text(table(names, levels: [0, 1, 2, 1, 0, 1])).split(separator: "\n").dropFirst(2)
        #expect(drawn == ["a", "├ b", "│ └ c", "└ d", "e", "└ f"])
    }

    @Test func strangeLevelsAreDrawnSomehow() {
        let branches = TreeBranch.branches(ofLevels: [5, -3, 9, 9, .max, .min, 1])
        #expect(branches.map(\.first) == ["", "", "├ ", "└ ", "  └ ", "", "└ "])
        #expect(branches[0].width == 0 && branches[1].width == 0 && branches[5].width == 0)
        #expect(TreeBranch.branches(ofLevels: []) == [])
        let deep = TreeBranch.branches(ofLevels: Array(0..<100))
        #expect(deep.map(\.width).max() == 32)
    }

    @Test func wrappedCellsKeepTheirBranch() throws {
        let table = table(
            [[.text("a")], [.text("one two three four five six")], [.text("c")]],
            levels: [0, 1, 1]
        )
        let drawn = try text(table, width: 14).split(separator: "\n").dropFirst(2)
        #expect(drawn == ["a", "├ one two", "│ three four", "│ five six", "└ c"])
    }

    @Test func noLineIsWiderThanTheTerminalAndNoNumberIsLost() throws {
        var random = SplitMix(seed: 31)
        for _ in 0..<300 {
            let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                [
                    CellValue.text(hostileNames.randomElement(using: &random) ?? ""),
                    .integer(Int64(truncatingIfNeeded: random.next())),
                    .text(hostileNames.randomElement(using: &random) ?? ""),
                ]
            }
            let table = table(rows.isEmpty ? [[.missing, .missing, .missing]] : rows, numbers: [1])
            let width = Int.random(in: 60...120, using: &random)
            let drawn = try text(table, width: width)
            for line in drawn.split(separator: "\n") {
                #expect(TerminalText.width(of: String(line)) <= width, "\(line)")
                #expect(!line.hasSuffix(" "))
            }
            for row in rows {
                guard case .integer(let value) = row[1] else { continue }
                #expect(drawn.contains(NumberWords.grouped(value)))
            }
        }
    }

    @Test func nothingInTheDataCommandsTheTerminal() throws {
        let hostile = SampleTables.hostile
        let table = Table(
            title: hostile.title,
            columns: hostile.columns,
            rows: hostileNames.map { TableRow([.text($0), .integer(1)]) },
            notes: hostile.notes
        )
        for width in [nil, 40] as [Int?] {
            let drawn = try text(table, width: width)
            for scalar in drawn.unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value))
                #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
            }
            // A line break in a name does not make a row of its own.
            if width == nil { #expect(drawn.split(separator: "\n").count == hostileNames.count + 5) }
        }
    }

    @Test func styleIsOnlyThereWhenAskedFor() throws {
        let plain = try text(SampleTables.nested)
        let styled = try text(SampleTables.nested, styled: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(styled.contains("\u{1B}[1mEntries into Finland"))
        #expect(
            styled.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[2m", with: "").replacing("\u{1B}[0m", with: "")
                == plain
        )
    }

    @Test func tablesWithoutRowsOrColumns() throws {
        #expect(try text(Table(columns: [])) == "")
        #expect(try text(Table(columns: [], notes: ["nothing was found"])) == "nothing was found\n")
        #expect(try text(Table(columns: [TableColumn("a_b")])) == "")
        #expect(try text(Table(columns: [TableColumn("a", audience: .data)], rows: [TableRow([.integer(1)])])) == "")
    }

    @Test func dataColumnsAreNotShown() throws {
        let drawn = try text(SampleTables.nested)
        #expect(!drawn.contains("more_than"))
        #expect(
            drawn.contains("more than 8,000") && drawn.contains("2,000–3,000") && drawn.contains("length")
                && drawn.contains("(km)")
        )
    }

    @Test(arguments: [
        ("abc", 3), ("Верхний Ларс", 12), ("国境", 4), ("e\u{301}", 1), ("👩‍👩‍👧‍👦", 2), ("🇫🇮", 2), ("❤️", 2), ("", 0), ("ｆ", 2),
        ("\u{200B}", 0), ("ზემო", 4), ("שלום", 4), ("한국", 4),
    ])
    func widthIsWhatTerminalsTake(text: String, width: Int) { #expect(TerminalText.width(of: text) == width) }

    @Test func harmlessTextIsLeftAlone() {
        for text in ["Vaalimaa", "Верхний Ларс", "👩‍👩‍👧‍👦 🇫🇮", "e\u{301}"] { #expect(text.printable == text) }
        #expect("a\nb\tc\r\u{2028}".printable == "a b c  ")
        #expect("\u{0}\u{1B}[31m\u{7F}\u{9B}\u{202E}".printable == "␀␛[31m␡\u{FFFD}\u{FFFD}")
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("one", 3, ["one"]), ("abcdef", 4, ["abcd", "ef"]), ("", 5, [""]),
        ("国境国境", 5, ["国境", "国境"]), ("a  b", 3, ["a b"]), ("   ", 2, [""]), ("ab cd", 0, ["ab", "cd"]),
        ("one two", 100, ["one two"]),
    ])
    func wrapsAtSpaces(text: String, width: Int, lines: [String]) {
        #expect(TextWrapping.lines(of: text, width: width) == lines)
        #expect(TextWrapping.lines(of: text, width: nil) == [text])
    }
}
