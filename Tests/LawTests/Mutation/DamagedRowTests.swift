import BorderFlow
import BorderTestSupport
import FuzzTargets
import Testing

/// A damaged row takes no other with it: the rows above and below it say what they said.
@Suite struct DamagedRowTests {
    /// The lines of a table: those of the header, and the rows below, each several times.
    private struct Lines {
        var name: String
        var head: [[UInt8]]
        var body: [[UInt8]]

        /// The table with the line at a place of the body written otherwise.
        func bytes(with line: [UInt8]? = nil, at place: Int = 0) -> [UInt8] {
            var body = body
            if let line { body[place] = line }
            return (head + body).flatMap { $0 + Array("\n".utf8) }
        }

        /// Takes a file apart: its rows start at the first line of which something is said.
        init?(_ file: MutationSeed) throws {
            let lines = file.bytes.split(separator: 10).map(Array.init)
            let whole = try MutatedReading(file.bytes, named: file.name, MutationSeed.options(file.name))
            let first = (whole.rows.map(\.line) + whole.rejected.map(\.line)).min() ?? 1
            guard whole.failure == nil, first <= lines.count else { return nil }
            (name, head) = (file.name, Array(lines.prefix(first - 1)))
            let rows = lines.dropFirst(first - 1)
            body = Array(repeatElement(rows, count: 3).joined())
        }
    }

    /// Tables whose rows are read one by one: of plain ones the whole column says how its dates and numbers are
    /// written, and lists of JSON have no rows that stand by themselves.
    private static let tables =
        MutationSeed.published.filter { !$0.name.hasSuffix("json") }
        + MutationSeed.own.filter { ["reports.csv", "states.csv", "lines.ndjson"].contains($0.name) }

    /// The line, damaged so that it stays a matter of its own.
    private static func damaged(_ line: [UInt8], in table: Lines, seed: UInt64) -> [UInt8] {
        var mutation = Mutation(seed: seed)
        var damaged = mutation.damaged(line)
        let quote = UInt8(ascii: "\"")
        // Where other rows have quotes, one more may open a text that goes on in them.
        if table.name.hasSuffix("sv"), table.body.contains(where: { $0.contains(quote) }) {
            damaged.removeAll { $0 == quote }
        }
        return damaged
    }

    @Test(arguments: tables) func theOtherRowsStay(_ file: MutationSeed) throws {
        let table = try #require(try Lines(file))
        let options = try MutationSeed.options(file.name)
        let sound = try MutatedReading(table.bytes(), named: file.name, options)
        let said = sound.rows.count + sound.rejected.count
        #expect(said > 0)
        for seed in MutationCount.seeds(4) {
            let own = file.name.utf8.reduce(seed) { $0 &* 37 &+ UInt64($1) }
            let place = Int(seed % UInt64(table.body.count))
            let line = Self.damaged(table.body[place], in: table, seed: own)
            let bytes = table.bytes(with: line, at: place)
            MutationCount.keep(bytes)
            let reading = try MutatedReading(bytes, named: file.name, options)
            let shown = "seed \(seed): \(String(decoding: line, as: UTF8.self)): \(reading.failure ?? "")"
            #expect(reading.failure == nil, "\(shown)")
            // The line of the damage, and the lines that it became.
            let hit = table.head.count + place + 1
            let more = line.count { $0 == 10 }
            func others<Item>(_ items: [Item], _ lineOf: (Item) -> Int, _ words: (Item) -> String) -> [String] {
                items.filter { !(hit...hit + more).contains(lineOf($0)) }
                    .map { "\(lineOf($0) > hit ? lineOf($0) - more : lineOf($0)): \(words($0))" }
            }
            let untouched = sound.rows.filter { $0.line != hit }.map { "\($0.line): \($0.words)" }
            #expect(others(reading.rows, \.line, \.words) == untouched, "\(shown)")
            let rejected = sound.rejected.filter { $0.line != hit }
            #expect(
                others(reading.rejected, \.line) { "\($0.fields) \($0.reasons.map(\.code))" }
                    == rejected.map { "\($0.line): \($0.fields) \($0.reasons.map(\.code))" },
                "\(shown)"
            )
        }
    }

    private static func reading(_ name: String, _ text: String) throws -> MutatedReading {
        try MutatedReading(Array(text.utf8), named: name, MutationSeed.options(name))
    }

    private static func object(_ day: Int, _ count: Int) -> String {
        "{\"date\":\"2022-09-\(day)\",\"place\":\"FIN-RUS\",\"direction\":\"RUS>FIN\",\"count\":\(count)}\n"
    }

    /// Once there are objects, a list is what a slip of the pen makes.
    @Test(arguments: ["[]", "[{\"date\":\"2022-09-25\"", "[", "5", "null", "]", "}", "\"", "{\"a\":[", "{\"a\":{", "{"])
    func aDamagedLineOfObjectsIsOneRow(_ line: String) throws {
        let reading = try Self.reading("x.ndjson", Self.object(24, 1) + line + "\n" + Self.object(26, 3))
        #expect(reading.failure == nil)
        #expect(reading.rows.map(\.line) == [1, 3])
        #expect(reading.diagnostics.contains { $0.severity == .error }, "nothing is said of it")
        #expect(reading.rejected.allSatisfy { $0.line == 2 }, "\(reading.rejected)")
    }

    /// The line of a damaged object is where it begins, whatever empty lines stand before it.
    @Test(arguments: ["nope", "[", "{\"a\"", "7"]) func anObjectThatNeverBeginsHasItsLine(_ line: String) throws {
        let reading = try Self.reading("x.ndjson", Self.object(24, 1) + "\n\n\n" + line + "\n" + Self.object(26, 3))
        #expect(reading.rejected.map(\.line) == [5] && reading.rows.map(\.line) == [1, 6], "\(reading.rejected)")
    }

    /// The first line is no better than the others.
    @Test(arguments: ["nope", "\"date\":1", "}", "7"]) func aDamagedFirstLineIsOneRow(_ line: String) throws {
        let reading = try Self.reading("x.ndjson", line + "\n" + Self.object(24, 1) + Self.object(26, 3))
        #expect(reading.failure == nil && reading.rows.map(\.line) == [2, 3], "\(reading.failure ?? "")")
        #expect(!reading.rejected.isEmpty && reading.rejected.allSatisfy { $0.line == 1 })
    }

    /// A publisher's objects, a line each: the same rule as for ours.
    @Test(arguments: [
        "{\"geomaster_name\":\"Spain\",\"date\":\"2022-09-24\",\"individuals\":\"50", "x", "{\"a\"", "]", "[]", "[",
        "5",
        "{\"data\":[",
    ])
    func aDamagedLineOfAPublisherIsOneRow(_ line: String) throws {
        func object(_ country: String, _ count: Int) -> String {
            "{\"geomaster_name\":\"\(country)\",\"date\":\"2022-09-24\",\"individuals\":\"\(count)\","
                + "\"population_group\":\"4797\"}\n"
        }
        let sound = try Self.reading("x.ndjson", object("Italy", 35) + object("Greece", 60))
        #expect(sound.rowsAccepted == 2 && sound.shape.contains("unhcr-odp"), "\(sound.failure ?? sound.shape)")
        let reading = try Self.reading("x.ndjson", object("Italy", 35) + line + "\n" + object("Greece", 60))
        #expect(reading.failure == nil)
        #expect(reading.rows.map(\.words) == sound.rows.map(\.words))
        #expect(reading.rowsRejected == 1 && reading.rejected.map(\.line) == [3], "\(reading.rejected)")
    }

    /// An escape that stands for no character is nothing to leave out of a number: `7\ud8005` is not 75.
    @Test(arguments: ["7\\ud8005", "7\\u00005", "\\udc0075"]) func halfALetterMakesNoNumber(_ text: String) throws {
        func answer(_ count: String) -> String {
            "{\"items\":[\n{\"year\":2022,\"coo_iso\":\"UKR\",\"coa_iso\":\"DEU\",\"refugees\":\"1000\"},\n"
                + "{\"year\":2022,\"coo_iso\":\"SYR\",\"coa_iso\":\"DEU\",\"refugees\":\"\(count)\"}]}\n"
        }
        let sound = try Self.reading("x.json", answer("75"))
        #expect(sound.rowsAccepted == 2, "\(sound.failure ?? "")")
        let reading = try Self.reading("x.json", answer(text))
        #expect(reading.rows == sound.rows.filter { $0.words.contains("UKR") }, "\(reading.rows)")
        #expect(reading.rowsRejected == 1 && reading.rowsRead == 2)
    }

    /// What no row can be made of is a row that was rejected, with the place where it stands.
    @Test func whatIsNoObjectIsCounted() throws {
        let object = "{\"year\":2022,\"coo_iso\":\"UKR\",\"coa_iso\":\"DEU\",\"refugees\":5}"
        let reading = try Self.reading("x.json", "{\"items\":[\(object),\nnull,\"x\",[\(object)],\(object)]}")
        #expect(reading.rowsAccepted == 2 && reading.rejected.map(\.line) == [3, 4, 5], "\(reading.rejected)")
        let found = reading.rejected.first?.reasons.first?.found
        #expect(found == "this is no object (line 2, column 1 of the text)")
    }

    /// A member that is there twice has no number that could be used.
    @Test func aMemberOfTwoNumbersIsNone() throws {
        let object = "{\"year\":2022,\"coo_iso\":\"UKR\",\"coa_iso\":\"DEU\",\"refugees\":5"
        let reading = try Self.reading("x.json", "[\(object),\"refugees\":7},\(object),\"refugees\":null}]")
        #expect(reading.rowsAccepted == 1 && reading.rejected.map(\.line) == [2], "\(reading.rejected)")
    }

    /// A zero byte costs its row wherever that stands; a file is no text where its first row holds one.
    @Test(arguments: [1, 7, 1 << 20]) func aZeroByteCostsItsRow(_ blockBytes: Int) throws {
        let head = "date,place,direction,count,note\n"
        let rows = (1...19).map { "2022-09-\($0 + 10),FIN-RUS,RUS>FIN,\($0),\($0 % 9 == 2 ? "\0" : "x")\n" }
        let options = try MutationSeed.options("x.csv")
        let reading = try MutatedReading(
            Array((head + rows.joined()).utf8),
            named: "x.csv",
            options,
            blockBytes: blockBytes
        )
        #expect(reading.failure == nil && reading.rejected.map(\.line) == [3, 12], "\(reading.failure ?? "")")
        #expect(reading.rowsAccepted == 17)
        let text = Array(("\n\nda\0te" + head.dropFirst(4) + rows.joined()).utf8)
        let refused = try MutatedReading(text, named: "x.csv", options, blockBytes: blockBytes)
        #expect(refused.reason == .notText)
    }

    /// An answer in which every object has a member of its own asks for as much room as objects times members: it is
    /// refused as the table of so many columns that it would be.
    @Test func anAnswerOfTooManyMembersSaysSo() throws {
        let objects = (0..<40).map { number in
            "{\"year\":2022,\"coo_iso\":\"UKR\",\"coa_iso\":\"DEU\",\"refugees\":5,\"x\(number)\":1}"
        }
        var options = try MutationSeed.options("x.json")
        options.limits.columns = 16
        let text = "[" + objects.joined(separator: ",\n") + "]"
        let failure = try #require(MutatedReading(Array(text.utf8), named: "x.json", options).failure)
        #expect(failure.contains("more than 16"), "\(failure)")
    }
}
