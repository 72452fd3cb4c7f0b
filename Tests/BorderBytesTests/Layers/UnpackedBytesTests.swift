import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// What packed files hold, whatever packed them.
@Suite struct UnpackedBytesTests {
    private static func text(_ random: inout SplitMix) -> [UInt8] {
        let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            "Larsi é,\(Int.random(in: 0...99_999, using: &random))\n"
        }
        return Array(("place,count\n" + rows.joined()).utf8)
    }

    @Test func everyWayOfPackingGivesTheSameBytes() throws {
        for seed in 0..<60 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let text = Self.text(&random)
            let cut = Int.random(in: 0...text.count, using: &random)
            let (front, back) = (Array(text[..<cut]), Array(text[cut...]))
            let member = PackedBytes.Member(name: "d/t.csv", bytes: text)
            let coded = PackedBytes.Member(name: "t.json", bytes: text, isDeflated: true)
            let streamed = PackedBytes.Member(name: "t.TSV", bytes: text, isDeflated: true, isStreamed: true)
            let packed: [(String, [UInt8])] = [
                ("gzip", PackedBytes.gzip(text)),
                ("gzip, coded", PackedBytes.gzip(text, body: PackedBytes.deflated(text))),
                ("gzip, two members", PackedBytes.gzip(front) + PackedBytes.gzip(back)),
                ("zstd", PackedBytes.zstd(text, blockBytes: Int.random(in: 1...50, using: &random))),
                ("zstd, two frames", PackedBytes.zstd(front) + PackedBytes.zstd(back)),
                ("zip", PackedBytes.zip([member])),
                ("zip, coded", PackedBytes.zip([coded])),
                ("zip, streamed", PackedBytes.zip([streamed])),
            ]
            let width = [1, 5, 100, 1 << 16][Int.random(in: 0..<4, using: &random)]
            for (name, bytes) in packed {
                #expect(try StreamReading.bytes(bytes, width: width) == text, "\(name), seed \(seed)")
            }
        }
    }

    /// Packed as the programs of that name pack: with codes for this text alone, and for what came before.
    @Test(arguments: [
        "H4sIAAAAAAACAyvISUxO1UnOL80r4fJJLCrO1DE0MMDHMjLgCktMzMnMTUzUMcfKtOQCAKv77F5VAAAA",
        "KLUv/SBVdQEARAJwbGFjZSxjb3VudApMYXJzaSwxMDAyMApWYWFsaW1hYSw3OQoCAC7fX6YwAQ==",
        "KLUv/SRVdQEARAJwbGFjZSxjb3VudApMYXJzaSwxMDAyMApWYWFsaW1hYSw3OQoCAC7fX6YwASj73vw=",
    ])
    func whatProgramsPackIsRead(packed: String) throws {
        let bytes = try #require(Data(base64Encoded: packed))
        let rows = ["Larsi,100", "Larsi,100", "Larsi,100", "Larsi,120", "Vaalimaa,7", "Vaalimaa,7", "Vaalimaa,9"]
        let text = "place,count\n" + rows.map { $0 + "\n" }.joined()
        #expect(try StreamReading.bytes(Array(bytes)) == Array(text.utf8))
    }

    @Test func anEmptyFileIsEmptyAndNotDamagedWhenItIsPacked() {
        let empty = PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: [])])
        for bytes in [PackedBytes.gzip([]), PackedBytes.zstd([]), empty] {
            #expect(StreamReading.trouble(bytes)?.reason == .empty, "\(bytes.prefix(4))")
        }
    }

    @Test func aTableInAZipFileIsReadIfItIsTheOnlyOne() throws {
        let others = ["read.me", "map.png", "__MACOSX/t.csv", "d/.t.csv", "csv/read", "t.csv.bak", "x.xlsx"]
        let endings = ["csv", "CSV", "tsv", "tab", "txt", "json", "jsonl", "ndjson", "geojson"]
        for seed in 0..<150 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let tables = (0..<Int.random(in: 0...3, using: &random)).map { number in
                "d/t\(number).\(endings[Int.random(in: 0..<endings.count, using: &random)])"
            }
            let names = (tables + others.shuffled(using: &random).prefix(3)).shuffled(using: &random)
            let zip = PackedBytes.zip(
                names.map { name in
                    let bytes = Array("a,b\n\(name),1\n".utf8)
                    return PackedBytes.Member(name: name, bytes: bytes, isDeflated: Bool.random(using: &random))
                }
            )
            let found = StreamReading.trouble(zip)?.diagnostic.found
            switch tables.count {
            case 0: #expect(found == "the zip file holds no table", "seed \(seed), \(names)")
            case 1: #expect(try StreamReading.bytes(zip) == Array("a,b\n\(tables[0]),1\n".utf8), "seed \(seed)")
            default:
                let inOrder = names.filter(tables.contains).joined(separator: ", ")
                #expect(found == "the zip file holds several tables: \(inOrder)", "seed \(seed)")
            }
        }
    }

    @Test func aFolderIsNoTableWhateverItIsCalled() throws {
        let text = Array("a,b\n1,2\n".utf8)
        let zip = PackedBytes.zip([
            PackedBytes.Member(name: "flows.csv/", bytes: []),
            PackedBytes.Member(name: "flows.csv/t.csv", bytes: text),
        ])
        #expect(try StreamReading.table(zip).get() == text)
    }
}
