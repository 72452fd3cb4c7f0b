import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Every mistake in a table of crossings, in the very words the user reads.
@Suite struct CrossingFaultTests {
    private static let header = "id,name,lat,lon,accuracy_m,mode,country_a,country_b"

    private func read(_ bytes: [UInt8]) throws -> CrossingTable {
        try readCrossings(from: .bytes(bytes), named: "mine.csv")
    }

    private func trouble(_ row: String) throws -> [String] {
        let table = try read(Array("\(Self.header)\nok,Okay,60,27,,,RUS,FIN\n\(row)\n".utf8))
        #expect(table.crossings.map(\.id) == ["ok"] && table.rowsRead == 2)
        #expect(table.diagnostics.allSatisfy { $0.severity == .error })
        return table.diagnostics.map(\.description)
    }

    @Test(arguments: [
        (",,60,27,,,RUS,FIN", "2: error: the crossing has no name; expected a name or an id; fill one in"),
        (
            "a,A,60,27,,,,FIN",
            "13: error: the country is missing; expected an ISO 3166-1 alpha-3 code such as FIN; write the three-letter code"
        ),
        (
            "a,A,60,27,,,RU,FIN",
            "13: error: 'RU' is no country code; expected an ISO 3166-1 alpha-3 code such as FIN; write the three-letter code"
        ),
        (
            "a,A,60,27,,,RUS,Finland",
            "17: error: 'Finland' is no country code; expected an ISO 3166-1 alpha-3 code such as FIN; write the three-letter code"
        ),
        (
            "a,A,60,27,,,RUS,RUS",
            "17: error: both sides are RUS; expected two countries; leave an airport's second side empty"
        ),
        (
            "a,A,60.5N,27,,,RUS,FIN",
            "5: error: '60.5N' is no coordinate; expected degrees with a decimal point; write 27.87, not 27,87 or 27°52′"
        ),
        (
            "a,A,60,,,,RUS,FIN",
            "8: error: '' is no coordinate; expected degrees with a decimal point; write 27.87, not 27,87 or 27°52′"
        ),
        (
            "a,A,,27,,,RUS,FIN",
            "5: error: '' is no coordinate; expected degrees with a decimal point; write 27.87, not 27,87 or 27°52′"
        ),
        (
            "a,A,nan,27,,,RUS,FIN",
            "5: error: 'nan' is no coordinate; expected degrees with a decimal point; write 27.87, not 27,87 or 27°52′"
        ),
        (
            "a,A,60,inf,,,RUS,FIN",
            "8: error: 'inf' is no coordinate; expected degrees with a decimal point; write 27.87, not 27,87 or 27°52′"
        ),
        (
            "a,A,127.5,60,,,RUS,FIN",
            "5: error: 60.0 east, 127.5 north lies outside the world; expected a longitude of -180...180 and a latitude of -90...90; longitude and latitude look swapped"
        ),
        (
            "a,A,60,200,,,RUS,FIN",
            "8: error: 200.0 east, 60.0 north lies outside the world; expected a longitude of -180...180 and a latitude of -90...90; check the two numbers"
        ),
        (
            "a,A,1e300,2,,,RUS,FIN",
            "5: error: 2.0 east, 1e+300 north lies outside the world; expected a longitude of -180...180 and a latitude of -90...90; check the two numbers"
        ),
        (
            "a,A,60,27,far,,RUS,FIN",
            "11: error: 'far' is no radius in metres; expected a whole number; leave it empty if unknown"
        ),
        (
            "a,A,60,27,-1,,RUS,FIN",
            "11: error: '-1' is no radius in metres; expected a whole number; leave it empty if unknown"
        ),
        (
            "a,A,60,27,1.5,,RUS,FIN",
            "11: error: '1.5' is no radius in metres; expected a whole number; leave it empty if unknown"
        ),
        (
            "a,A,60,27,1000001,,RUS,FIN",
            "11: error: '1000001' is no radius in metres; expected a whole number; leave it empty if unknown"
        ),
        (
            "a,A,60,27,99999999999999999999,,RUS,FIN",
            "11: error: '99999999999999999999' is no radius in metres; expected a whole number; leave it empty if unknown"
        ),
        (
            "a,A,60,27,,,RUS",
            "1: error: the row has 7 fields; expected 8, as the header has; put texts with commas into quotes"
        ),
        (
            "a,A, b,60,27,,,RUS,FIN",
            "1: error: the row has 9 fields; expected 8, as the header has; put texts with commas into quotes"
        ),
        (
            "ok,Again,60,27,,,RUS,FIN",
            "1: error: the id 'ok' stands on an earlier row too; expected one row a crossing; give one of them another id"
        ),
        (
            "a,\"A,60,27,,,RUS,FIN",
            "1: error: the row cannot be taken apart into fields; expected quotes that are closed, rows under 1 MiB; check the quotes of this row"
        ),
    ])
    func words(_ row: String, _ words: String) throws {
        #expect(try trouble(row) == ["mine.csv:3:" + words])
    }

    @Test func aModeThatIsNoneListsTheModes() throws {
        let modes = Mode.allCases.dropFirst().map(\.code).joined(separator: ", ")
        #expect(
            try trouble("a,A,60,27,,camel,RUS,FIN")
                == ["mine.csv:3:12: error: 'camel' is no mode; expected \(modes); choose one of them"]
        )
    }

    @Test func everyMistakeOfARowIsTold() throws {
        #expect(
            try trouble("a,A,x,27,far,camel,RUS,RUS").count == 4
        )
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let bytes = Array("\(Self.header)\na,A".utf8) + [0xFF] + Array(",60,27,,,RUS,FIN\nb,B,60,27,,,RUS,FIN\n".utf8)
        let table = try read(bytes)
        #expect(table.crossings.map(\.id) == ["b"])
        #expect(
            table.diagnostics.map(\.description) == [
                "mine.csv:2:1: error: the row has bytes that are no UTF-8 text; expected UTF-8; save the file as UTF-8"
            ]
        )
    }

    @Test func anIdMadeFromTheNameMayBeTakenToo() throws {
        let table = try read(Array("id,name,country_a\n,My Gate,FIN\nmy-gate,Other,FIN\n,MY GATE!,FIN\n".utf8))
        #expect(table.crossings.map(\.name) == ["My Gate"])
        #expect(table.diagnostics.map(\.code) == ["doubled-id", "doubled-id"])
        #expect(table.diagnostics.map(\.line) == [3, 4])
    }

    @Test func linesAreCountedThroughQuotesAndEmptyLines() throws {
        let table = try read(Array("name,country_a,notes\r\nA,FIN,\"x\r\ny\"\r\n\r\nB,QQ,\r\n".utf8))
        #expect(table.crossings.map(\.name) == ["A"])
        #expect(table.diagnostics.map(\.line) == [5] && table.diagnostics.map(\.column) == [3])
    }

    @Test(arguments: [
        (
            "name,country_a,NAME\nA,FIN,B",
            "the column 'NAME' stands twice; expected each column once; rename one of the two"
        ),
        (
            "lat,lon,latitude,name,country_a\n1,2,3,A,FIN",
            "the column 'latitude' stands twice; expected each column once; rename one of the two"
        ),
        (
            "name,country\nA,FIN",
            "the header has no columns 'name' and 'country_a'; expected a header such as name,lat,lon,country_a,country_b; name the columns country_a and country_b"
        ),
        (
            "country_a,lat\nFIN,1",
            "the header has no columns 'name' and 'country_a'; expected a header such as name,lat,lon,country_a,country_b; see geodata/crossings.csv for an example"
        ),
        (
            "A,FIN\nB,FIN",
            "the header has no columns 'name' and 'country_a'; expected a header such as name,lat,lon,country_a,country_b; see geodata/crossings.csv for an example"
        ),
    ])
    func unusableHeaders(_ text: String, _ words: String) throws {
        let error = #expect(throws: IntakeError.self) { try read(Array(text.utf8)) }
        #expect(error?.reason == .unusableHeader)
        #expect(error?.description == "mine.csv:1:1: error: " + words)
    }

    @Test(arguments: ["", "\n\n", "  \r\n", "\u{FEFF}"]) func emptyFiles(_ text: String) throws {
        let error = #expect(throws: IntakeError.self) { try read(Array(text.utf8)) }
        #expect(error?.reason == .empty)
        #expect(
            error?.description
                == "mine.csv: error: the file is empty; expected a header row and reports; "
                + "check that it was saved or downloaded whole"
        )
    }

    @Test(
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x00], "the packed file is damaged"),
            ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], "the packed file is damaged"),
            ([0x6E, 0x61, 0x00, 0x0A], "byte 3 is zero: this is no text"),
        ] as [([UInt8], String)]
    )
    func filesThatAreNoText(_ bytes: [UInt8], _ found: String) throws {
        let error = #expect(throws: IntakeError.self) { try read(bytes) }
        #expect(error?.reason == .notText && error?.diagnostic.found.hasPrefix(found) == true)
    }

    @Test func aFileThatIsNotThere() throws {
        let error = #expect(throws: IntakeError.self) {
            try readCrossings(from: .file("/nowhere/mine.csv"), named: "mine.csv")
        }
        #expect(error?.reason == .noSuchFile && error?.isMissingInput == true)
    }

    /// Damage loses rows, never the program, and every row is either read or spoken of.
    @Test(arguments: 0..<150) func damagedTablesNeverTrap(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var bytes = Array("\(Self.header)\n".utf8)
        for row in 0..<8 { bytes += Array("g\(row),Gate \(row),60.\(row),27,\(row),road,RUS,FIN\n".utf8) }
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let index = Int.random(in: Self.header.utf8.count + 1..<bytes.count, using: &random)
            bytes[index] = UInt8.random(in: 1...255, using: &random)
        }
        guard let table = try? read(bytes) else { return }
        let spoken = Set(table.diagnostics.map(\.line)).count
        #expect(table.crossings.count + spoken == table.rowsRead)
        #expect(table.crossings.allSatisfy { !$0.id.isEmpty && !$0.name.isEmpty })
    }
}
