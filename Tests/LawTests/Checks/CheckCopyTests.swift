import BorderFlow
import BorderTestSupport
import Foundation
import Synchronization
import Testing

/// Copies of a table without the rows that could not be used, or that repeat others: nothing else changes.
@Suite struct CheckCopyTests {
    /// Takes the lines of the rows that a reader rejects.
    private final class Lines: RejectSink {
        private let state = Mutex<Set<Int>>([])
        var all: Set<Int> { state.withLock { $0 } }

        func begin(header: [String]) {}
        func reject(_ row: RejectedRow) { state.withLock { _ = $0.insert(row.line) } }
    }

    private func rejectedLines(_ text: String) throws -> Set<Int> {
        var options = DossierOptions()
        let lines = Lines()
        options.rejects = lines
        _ = try Dossier(reading: [.text(text, named: "t.csv")], atlas: .embedded(), options: options)
        return lines.all
    }

    private func copy(_ text: String, without left: RowsLeftOut) throws -> (text: String, copy: TableCopy) {
        var sink = ByteSink()
        let source = DossierSource.text(text, named: "t.csv")
        let copy = try source.copy(without: left, atlas: .embedded(), options: DossierOptions(), to: &sink)
        return (String(decoding: sink.takeBytes(), as: UTF8.self), copy)
    }

    @Test(arguments: [0..<12, 12..<24] as [Range<UInt64>]) func validRowsAreCopiedToTheByte(_ seeds: Range<UInt64>)
        throws
    {
        for seed in seeds {
            let table = WrittenTable(seed: seed)
            let text = table.text()
            let bad = table.rows.indices.filter { table.rows[$0].kind == .bad }
            let rejected = try rejectedLines(text)
            #expect(rejected == Set(bad.map(table.line)), "seed \(seed)\n\(text)")
            let made = try copy(text, without: .lines(rejected))
            #expect(made.text == table.text { table.rows[$0].kind != .bad }, "seed \(seed)\n\(text)")
            #expect(made.copy.left == bad.count && made.copy.places.map(\.line) == bad.map(table.line), "seed \(seed)")
            guard table.rows.contains(where: { $0.kind == .good }) else { continue }
            let (before, after) = (try Checked(text), try Checked(made.text))
            #expect(after.dossier.rowsRejected == 0, "seed \(seed)\n\(made.text)")
            #expect(try before.flows() == after.flows(), "seed \(seed)\n\(text)")
        }
    }

    @Test(arguments: [40..<52, 52..<64] as [Range<UInt64>]) func repeatedRowsAreLeftOutAndNamed(_ seeds: Range<UInt64>)
        throws
    {
        for seed in seeds {
            let table = WrittenTable(seed: seed)
            let text = table.text()
            let repeats = table.rows.indices.filter { table.original(of: $0) != nil }
            let made = try copy(text, without: .repeats(keeping: rejectedLines(text)))
            #expect(made.text == table.text { !repeats.contains($0) }, "seed \(seed)\n\(text)")
            let places = repeats.map { [table.line(of: $0), table.original(of: $0).map(table.line) ?? 0] }
            #expect(made.copy.left == repeats.count, "seed \(seed)\n\(text)")
            #expect(made.copy.places.map { [$0.line, $0.first] } == places, "seed \(seed)\n\(text)")
            let (before, after) = (try Checked(text), try Checked(made.text))
            let count = before.items.first { $0.code == "repeated-row" }?.count ?? 0
            #expect(count == Int64(repeats.count) && !after.codes.contains("repeated-row"), "seed \(seed)\n\(text)")
            #expect(try before.flows() == after.flows(), "seed \(seed)\n\(text)")
        }
    }

    // MARK: The command

    private static let header = "date,place,direction,count\n"
    private static let row = "2021-03-04,Narva-1,RUS>EST,1000\n"
    private static let bad = "2021-02-31,Narva-1,RUS>EST,1000\n"

    /// Runs `check in.csv` in a folder of its own, which `body` looks at afterwards.
    private func check(
        _ text: String,
        _ arguments: [String],
        prepare: (URL) throws -> Void = { _ in },
        body: (Execution, URL, [String]) throws -> Void
    ) throws {
        try withTemporaryFolder { folder in
            try folder.write("in.csv", text)
            try prepare(folder)
            let run = try Binary.run(arguments: ["check", "in.csv", "--csv"] + arguments, folder: folder)
            #expect(folder.text("in.csv") == text, "the input stays as it is")
            try body(run, folder, folder.names(in: "."))
        }
    }

    @Test func validAndMendedRowsAreWrittenSideBySide() throws {
        let text = Self.header + Self.row + Self.bad + Self.row
        let arguments = ["--valid", "v.csv", "--fix", "repeated-row", "-o", "f.csv", "--rejects", "r.csv"]
        try check(text, arguments) { run, folder, names in
            #expect(run.exitCode == 1)
            #expect(folder.text("v.csv") == Self.header + Self.row + Self.row)
            #expect(folder.text("f.csv") == Self.header + Self.row + Self.bad)
            #expect(folder.text("r.csv")?.contains("2021-02-31,Narva-1,RUS>EST,1000,3,bad-date") == true)
            #expect(run.errors.contains("in.csv:4: left out, as it repeats line 2\n"), "\(run.errors)")
            #expect(names == ["f.csv", "in.csv", "r.csv", "v.csv"])
        }
    }

    /// Rows that happened alike are added, and none of them is left out because another source repeats itself.
    @Test func eventsStayBesideCountsThatAreRepeated() throws {
        let events = String(repeating: "2021-03-04,Narva-1,RUS>EST,1,Gate\n", count: 5)
        let counts = String(repeating: "2021-03-04,Narva-1,RUS>EST,900,Guard\n", count: 2)
        let text = "date,place,direction,count,authority\n" + events + counts
        try check(text, ["--fix", "repeated-row", "-o", "f.csv"]) { _, folder, _ in
            let fixed = try #require(folder.text("f.csv"))
            #expect(fixed == text.dropLast("2021-03-04,Narva-1,RUS>EST,900,Guard\n".count))
            let values = try [text, fixed].map { try Checked($0).values().sorted() }
            #expect(values[0] == values[1])
        }
    }

    /// A row that is there twice is there twice, whatever a third one says.
    @Test func aRowIsLeftOutThoughAnotherContradictsIt() throws {
        let other = Self.row.replacing("1000", with: "1100")
        try check(Self.header + Self.row + Self.row + other, ["--fix", "repeated-row", "-o", "f.csv"]) {
            run,
            folder,
            names in
            #expect(folder.text("f.csv") == Self.header + Self.row + other, "\(run.errors)")
        }
    }

    @Test(arguments: ["--valid", "-o"], ["in.csv", "./in.csv", "link.csv", "hard.csv"])
    func theInputIsNeverWritten(_ option: String, _ path: String) throws {
        let arguments = (option == "-o" ? ["--fix", "repeated-row"] : []) + [option, path]
        try check(
            Self.header + Self.row + Self.bad + Self.row,
            arguments,
            prepare: { folder in
                let file = folder.appending(path: "in.csv")
                let manager = FileManager.default
                try manager.createSymbolicLink(at: folder.appending(path: "link.csv"), withDestinationURL: file)
                try manager.linkItem(at: file, to: folder.appending(path: "hard.csv"))
            },
            body: { run, folder, names in
                #expect(run.exitCode == 64 && run.stdout.isEmpty, "\(run.output)\(run.errors)")
                #expect(run.errors.contains("would be overwritten"), "\(run.errors)")
                #expect(names == ["hard.csv", "in.csv", "link.csv"])
            }
        )
    }

    /// Two outputs in one file would be one output, however its name is spelled.
    @Test(arguments: [
        ["--valid", "x.csv", "--fix", "repeated-row", "-o", "x.csv"], ["--valid", "x.csv", "--rejects", "x.csv"],
        ["--valid", "x.csv", "--fix", "repeated-row", "-o", "./x.csv"], ["--valid", "x.csv", "--rejects", "./x.csv"],
    ])
    func outputsAreNotWrittenOverEachOther(_ arguments: [String]) throws {
        try check(Self.header + Self.row + Self.bad + Self.row, arguments) { run, folder, names in
            #expect(run.exitCode == 64, "\(run.errors)")
            #expect(names == ["in.csv"])
        }
    }

    /// Rows of a table and what was found are two things, and standard output takes one.
    @Test(arguments: [["--valid", "-"], ["--fix", "repeated-row", "-o", "-"]])
    func aCopyIsNotMixedWithTheAnswer(_ arguments: [String]) throws {
        try check(Self.header + Self.row + Self.row, arguments) { run, _, _ in
            #expect(!(run.output.contains("severity,code") && run.output.contains(Self.header)), "\(run.output)")
        }
    }

    @Test(arguments: [
        "[{\"date\":\"2021-03-04\",\"place\":\"Narva-1\",\"direction\":\"RUS>EST\",\"count\":5}]",
        " {\"date\":\"2021-03-04\",\"place\":\"Narva-1\",\"direction\":\"RUS>EST\",\"count\":5}\n",
    ])
    func rowsOfJSONAreNotCopiedAndNothingIsHalfWritten(_ text: String) throws {
        for arguments in [["--valid", "out.csv"], ["--fix", "repeated-row", "-o", "out.csv"]] {
            try check(text, arguments, prepare: { try $0.write("out.csv", "as before") }) { run, folder, names in
                #expect(run.exitCode == 65 && run.errors.contains("the file is JSON"), "\(run.errors)")
                #expect(folder.text("out.csv") == "as before")
                #expect(names == ["in.csv", "out.csv"])
            }
        }
        try check(Self.header + Self.row, ["--valid", "no/out.csv"]) { run, folder, names in
            #expect(run.exitCode == 73 && run.errors.contains("cannot create 'no/out.csv'"), "\(run.errors)")
            #expect(names == ["in.csv"])
        }
    }
}
