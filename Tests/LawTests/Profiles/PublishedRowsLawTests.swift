import BorderFlow
import BorderTestSupport
import Testing

/// What a publisher's file says depends on its rows alone: not on their order, on the files they are cut into, or on
/// how its letters are written; and every number of it is accounted for.
@Suite struct PublishedRowsLawTests {
    /// Everything that some files of one name say.
    private func answer(_ name: String, _ parts: [[UInt8]]) throws -> [String] {
        let dossier = try PublishedFile.dossier(name, parts)
        let states = dossier.states.map { state in
            "\(state.period.map { "\($0)" } ?? "") \(state.place) \(state.direction) \(state.effect) "
                + "\(state.magnitude?.value ?? -1) \(state.magnitudeUnit) \(state.details.note)"
        }
        let numbers = try dossier.published(by: .day).map(\.description)
        let totals = try dossier.totals(by: .border, .month).map(\.description)
        return states.sorted() + numbers + totals + ["\(dossier.rowsRead) \(dossier.rowsRejected)"]
    }

    @Test(arguments: PublishedFile.all) func theOrderOfRowsChangesNothing(_ file: PublishedFile) throws {
        let right = try answer(file.name, [Array(file.text.utf8)])
        var random = SplitMix(seed: 3)
        for other in [file.rows.reversed(), file.rows.shuffled(using: &random)] {
            #expect(try answer(file.name, [Array(file.with(other).text.utf8)]) == right)
        }
    }

    @Test(arguments: PublishedFile.all) func aFileCutInTwoIsOneFile(_ file: PublishedFile) throws {
        let right = try answer(file.name, [Array(file.text.utf8)])
        for cut in 1..<max(2, file.rows.count) where file.rows.count > 1 {
            let parts = [file.with(file.rows.prefix(cut)), file.with(file.rows.dropFirst(cut))]
            for parts in [parts, parts.reversed()] {
                #expect(try answer(file.name, parts.map { Array($0.text.utf8) }) == right, "\(cut) rows first")
            }
        }
    }

    @Test(arguments: PublishedFile.all) func packingAndLettersChangeNothing(_ file: PublishedFile) throws {
        let right = try answer(file.name, [Array(file.text.utf8)])
        var others = [file.gzipped, Array("\u{FEFF}\(file.text)".utf8)]
        others.append(Array(file.text.replacing("\n", with: "\r\n").utf8))
        // JSON is always UTF-8.
        if !file.name.hasSuffix(".json") { others += [file.wide(bigEndian: false), file.wide(bigEndian: true)] }
        for (index, other) in others.enumerated() {
            #expect(try answer(file.name, [other]) == right, "writing \(index)")
        }
    }

    /// Columns that hold a number each, where a file has more than one.
    private static let numberColumns = [
        "cbsa-bwt.csv": 2, "eurostat-tsv.migr_asyappctzm.tsv": 2, "frontex.csv": 3, "ge-mia.csv": 2,
        "statcan.wide.csv": 2, "unhcr-rdf.json": 9,
    ]

    /// A number is used, or refused, or missing aloud, or left out aloud.
    @Test(arguments: PublishedFile.all) func noNumberIsLost(_ file: PublishedFile) throws {
        let dossier = try file.dossier()
        let reading = try #require(dossier.files.first)
        let used = Int(dossier.numberCount) + dossier.states.count
        #expect(reading.rowsRead == used + reading.rowsRejected)
        func told(_ code: String) -> Int {
            reading.diagnostics.filter { $0.code == code }
                .reduce(0) { $0 + (Int($1.found.prefix { $0.isNumber }) ?? 0) }
        }
        var all = file.rows.count * (Self.numberColumns[file.name] ?? 1)
        // One crossing has three kinds of lanes, and one is closed, which is a state and no numbers.
        if file.name == "cbp-bwt.json" { all = 3 + 1 }
        #expect(
            all == used + reading.rowsRejected + told("missing-number") + told("left-out"),
            "\(reading.diagnostics)"
        )
    }
}
