import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Rows of crossings that cannot be used are kept as they stand; a strict reading ends at the first.
@Suite struct CrossingRejectsTests {
    private static let header = "name,lat,lon,country_a,country_b"
    private static let text = """
        \(header)
        Gate,61,29,RUS,FIN
         Far ,200,10,RUS,FIN
        Noland,x,28,ZZ,FIN
        Short,61

        "Open,61,28,RUS,FIN
        GATE!,61,29,RUS,FIN
        Last,61,30,RUS,FIN

        """

    private func read(_ text: String, strict: Bool = false, into rejects: (any RejectSink)? = nil) throws
        -> CrossingTable
    {
        try readCrossings(
            from: ByteSource(text: text),
            named: "mine.csv",
            options: IntakeOptions(strict: strict, rejects: rejects)
        )
    }

    @Test func whatIsRejectedIsKeptWithEveryReason() throws {
        let sink = RejectList()
        let table = try read(Self.text, into: sink)
        #expect(table.crossings.map(\.id) == ["gate", "last"])
        #expect(sink.header == ["name", "lat", "lon", "country_a", "country_b"])
        #expect(sink.rows.map(\.line) == [3, 4, 5, 7, 8])
        #expect(
            sink.rows.map(\.fields) == [
                ["Far", "200", "10", "RUS", "FIN"], ["Noland", "x", "28", "ZZ", "FIN"], ["Short", "61"],
                ["\"Open,61,28,RUS,FIN"], ["GATE!", "61", "29", "RUS", "FIN"],
            ]
        )
        #expect(
            sink.rows.map { $0.reasons.map(\.code) } == [
                ["bad-coordinate"], ["bad-country"], ["field-count"], ["broken-row"], ["doubled-id"],
            ]
        )
        #expect(sink.rows.flatMap(\.reasons) == table.diagnostics)
        #expect(table.rowsRead - table.crossings.count == sink.rows.count)
    }

    @Test func whoKeepsNothingReadsTheSame() throws {
        let (one, other) = (try read(Self.text), try read(Self.text, into: RejectList()))
        #expect(one.crossings == other.crossings && one.diagnostics == other.diagnostics)
        #expect(one.rowsRead == 7 && other.rowsRead == 7)
    }

    /// Each row in turn is the first that cannot be used.
    @Test(arguments: [
        (" Far ,200,10,RUS,FIN", "bad-coordinate"), ("Noland,1,28,ZZ,FIN", "bad-country"), ("Short,61", "field-count"),
        ("\"Open,61,28,RUS,FIN", "broken-row"), ("gate,61,29,RUS,FIN", "doubled-id"), ("\"\",1,1,RUS,FIN", "no-name"),
        ("Self,1,1,FIN,FIN", "same-country"),
    ])
    func aStrictReadingEndsThere(_ row: String, _ code: String) throws {
        let text = "\(Self.header)\nGate,61,29,RUS,FIN\n\(row)\nNext,200,1,ZZ,FIN\n"
        let sink = RejectList()
        let error = #expect(throws: IntakeError.self) { _ = try read(text, strict: true, into: sink) }
        #expect(error?.reason == .badRow && error?.isMissingInput == false)
        #expect(error?.diagnostic.code == code && error?.diagnostic.line == 3)
        #expect(error?.diagnostic == (try read(text).diagnostics.first))
        // What ends the reading is said, not kept.
        #expect(sink.rows.isEmpty && sink.header.count == 5)
    }

    @Test func aStrictReadingOfGoodRowsIsTheSame() throws {
        let text = "\(Self.header)\nGate,61,29,RUS,FIN\n\n,,,,\nPort,,,RUS,\n"
        #expect(try read(text, strict: true).crossings == (try read(text).crossings))
        #expect(try read(text, strict: true).rowsRead == 2)
    }

    private struct FullDisk: Error, CustomStringConvertible { let description = "the disk is full" }

    private struct FullSink: RejectSink {
        var takesHeader = true
        func begin(header: [String]) throws { if !takesHeader { throw FullDisk() } }
        func reject(_ row: RejectedRow) throws { throw FullDisk() }
    }

    @Test(arguments: [true, false]) func aSinkThatIsFullEndsTheReading(_ takesHeader: Bool) throws {
        let error = #expect(throws: IntakeError.self) {
            _ = try read(Self.text, into: FullSink(takesHeader: takesHeader))
        }
        #expect(error?.reason == .receiver && error?.underlying is FullDisk)
        #expect(error?.description == "the disk is full")
    }

    /// Tables of random fields: strict and lenient readings and what is kept agree with each other.
    @Test(arguments: 0..<60) func whatIsKeptIsWhatIsMissing(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        func pick(_ texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &random)] }
        let rows = (0..<Int.random(in: 0...9, using: &random)).map { number in
            [
                pick(["A", "B", "Name \(number)", "<script>", "=cmd()", "ზემო"]), pick(["61", "61", "-90", "91", ""]),
                pick(["29", "180", "181", "x"]), pick(["RUS", "RUS", "RU", ""]), pick(["FIN", "", "RUS"]),
            ]
        }
        let text = ([Self.header] + rows.map { $0.joined(separator: ",") }).map { $0 + "\n" }.joined()
        let sink = RejectList()
        let table = try read(text, into: sink)
        #expect(table.rowsRead == rows.count, "seed \(seed)")
        #expect(table.crossings.count + sink.rows.count == rows.count, "seed \(seed)")
        let numbered = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.offset + 2, $0.element) })
        #expect(sink.rows.allSatisfy { numbered[$0.line] == $0.fields }, "seed \(seed)")
        do {
            #expect(try read(text, strict: true).crossings == table.crossings && sink.rows.isEmpty, "seed \(seed)")
        } catch {
            #expect((error as? IntakeError)?.diagnostic == table.diagnostics.first, "seed \(seed)")
        }
        // Read again, what was kept is rejected again for the same reasons; only a second of two ids is free now.
        let kept = RejectTable(header: sink.header)
        let again = RejectList()
        _ = try read(RejectTable.header(sink.header) + sink.rows.map { kept.row($0) }.joined(), into: again)
        func lasting(_ sink: RejectList) -> [[String]] {
            sink.rows.filter { $0.reasons.map(\.code) != ["doubled-id"] }.map { $0.reasons.map(\.found) }
        }
        #expect(lasting(sink) == lasting(again), "seed \(seed)")
    }
}
