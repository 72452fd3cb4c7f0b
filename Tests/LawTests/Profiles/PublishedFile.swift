import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// A publisher's file as plain text: what stands above its rows, its rows, and what closes it.
struct PublishedFile: Sendable, CustomTestStringConvertible {
    var name: String
    private var head: String
    var rows: [String]
    private var foot = ""
    /// What parts the rows of a text from one another.
    private var between = ""

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// Every fixture.
    static let all: [PublishedFile] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { try? PublishedFile(fixture: $0) }
    }()

    init(fixture name: String) throws {
        let bytes = try #require(fileBytes(at: PublishedFile.folder.appending(path: name).path))
        self.init(name: name, text: String(decoding: bytes, as: UTF8.self))
    }

    init(name: String, text: String) {
        self.name = name
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        if let list = text.range(of: "[{") ?? text.range(of: "[\n{"),
            let end = text.range(of: "}]", options: .backwards)
        {
            head = String(text[..<list.upperBound])
            foot = String(text[end.lowerBound...])
            between = "},\n{"
            rows = text[list.upperBound..<end.lowerBound].components(separatedBy: between)
        } else {
            // A title stands above the header of one, and tags under that of another.
            let count = name.hasPrefix("frontex") && !text.hasPrefix("Route") || name.hasPrefix("hxl") ? 2 : 1
            let lines = text.split(separator: "\n").map { "\($0)\n" }
            head = lines.prefix(count).joined()
            rows = Array(lines.dropFirst(count))
        }
    }

    var text: String { head + rows.joined(separator: between) + foot }

    /// The same file with other rows.
    func with(_ rows: some Sequence<String>) -> PublishedFile {
        var file = self
        file.rows = Array(rows)
        return file
    }

    /// Every row as what stands under each word of the header, without blanks around it.
    var cells: [[String: String]] {
        let header = head.split(separator: "\n").map(String.init)
        let names = fields(header.first { !$0.hasPrefix("Monthly") } ?? "")
        return rows.map { row in
            Dictionary(zip(names, fields(row)).filter { !$0.0.isEmpty }) { first, _ in first }
        }
    }

    private func fields(_ line: String) -> [String] {
        let line = line.replacing("\n", with: "")
        var fields: [String]
        if let delimiter = [";;", "\t", ";"].first(where: head.contains) {
            fields = line.components(separatedBy: delimiter)
        } else {
            fields = CSVText.rows(Array("\(line)\n".utf8))?.first?.map(\.text) ?? []
        }
        for index in fields.indices { fields[index] = fields[index].trimmingCharacters(in: .whitespaces) }
        return fields
    }

    /// The number of a month by the first three letters of its English name.
    static func month(_ name: String) -> Int {
        let names = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
        return (names.firstIndex(of: name.uppercased().prefix(3).description) ?? -1) + 1
    }

    /// `2022-09`
    static func days(_ year: Int, _ month: Int) -> String { month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)" }

    /// Reads files of one name, which are parts of one.
    static func dossier(_ name: String, _ parts: [[UInt8]]) throws -> Dossier {
        var options = DossierOptions()
        options.workers = 1
        // A header of everyday words is known by nobody.
        options.profile = Profile.needed(for: name)
        return try Dossier(
            reading: parts.map { DossierSource(.bytes($0), named: name) },
            atlas: .embedded(),
            options: options
        )
    }

    func dossier() throws -> Dossier { try PublishedFile.dossier(name, [Array(text.utf8)]) }

    /// The text in a packed file that is stored as it is.
    var gzipped: [UInt8] {
        let bytes = Array(text.utf8)
        var remainder = UInt32.max
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
        }
        func little(_ number: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
        let size = UInt32(bytes.count)
        let start: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
        return start + little(size, 2) + little(~size, 2) + bytes + little(~remainder, 4) + little(size, 4)
    }

    /// The text with two bytes a letter and their mark in front.
    func wide(bigEndian: Bool) -> [UInt8] {
        "\u{FEFF}\(text)".utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }
}

extension Profile {
    /// The profile that a fixture is read with where its header alone does not find it: one of everyday words, and one that
    /// two profiles know.
    static func needed(for fixture: String) -> Profile? {
        bundled.first { ["ge-mia", "unhcr-odp-totals"].contains($0.name) && fixture.hasPrefix($0.name) }
    }
}
