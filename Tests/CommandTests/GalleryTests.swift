import BorderTestSupport
import Foundation
import Testing

/// The page of the gallery: every map is drawn by the command under it, of the numbers that it names.
@Suite struct GalleryTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../reports/gallery").standardizedFileURL

    /// A map of the page with its command.
    struct Entry: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments: [String]
        var testDescription: String { name }
    }

    static let entries: [Entry] = {
        guard let page = try? String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8) else {
            return []
        }
        var entries: [Entry] = []
        for part in page.components(separatedBy: "\n![").dropFirst() {
            guard
                let name = part.components(separatedBy: "](").dropFirst().first?.components(separatedBy: ".svg)").first,
                let line = part.components(separatedBy: "\n").first(where: { $0.hasPrefix("borderflow map") })
            else { continue }
            entries.append(Entry(name: name, arguments: words(line.dropFirst("borderflow ".count))))
        }
        return entries
    }()

    /// Words as a shell parts them: blanks, and quotes around what has some.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        var isQuoted = false
        var word = ""
        for letter in line {
            if letter == "'" {
                isQuoted.toggle()
            } else if letter == " ", !isQuoted {
                words.append(word)
                word = ""
            } else {
                word.append(letter)
            }
        }
        return words + [word]
    }

    @Test func thereAreManyAndEachIsShownOnce() throws {
        #expect(Self.entries.count >= 20)
        #expect(Set(Self.entries.map(\.name)).count == Self.entries.count)
        let drawings = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
            .filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }
        // The worked example is made by `report`.
        #expect(Set(drawings) == Set(Self.entries.map(\.name) + ["overview", "border-FIN-RUS"]))
    }

    @Test(arguments: entries) func theCommandDrawsTheMapAndItsNumbersFollow(_ entry: Entry) throws {
        let drawn = try Binary.run(arguments: entry.arguments, folder: Self.folder)
        #expect(drawn.exitCode == 0, "\(drawn.errors)")
        let file = Self.folder.appending(path: "\(entry.name).svg")
        #expect(drawn.stdout == Array(try Data(contentsOf: file)), "make gallery, and look at what changed")
        let data = entry.arguments.filter { $0.hasSuffix(".csv") }
        let check = try Binary.run(arguments: ["verify", "-q", file.lastPathComponent] + data, folder: Self.folder)
        #expect(check.exitCode == 0, "\(check.output)\(check.errors)")
    }

    /// Sizes that a page can carry, whatever the map shows.
    @Test(arguments: entries) func theFileIsSmall(_ entry: Entry) throws {
        let size = try Data(contentsOf: Self.folder.appending(path: "\(entry.name).svg")).count
        #expect(size <= 152_000, "\(size) bytes")
    }

    @Test func everyRowOfItsDataHasASource() throws {
        for name in ["ukraine-2022", "sudan-2023", "darien", "mediterranean-2023"] {
            let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "data/\(name).csv")))
            let rows = try #require(CSVText.rows(bytes)).map { $0.map(\.text) }
            let header = try #require(rows.first)
            #expect(rows.count > 1)
            for row in rows.dropFirst() {
                for column in ["authority", "via", "source", "reported_on", "value"] {
                    let index = try #require(header.firstIndex(of: column))
                    #expect(!row[index].isEmpty, "\(name): \(column)")
                }
            }
        }
    }
}
