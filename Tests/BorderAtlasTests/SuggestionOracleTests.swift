import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// Suggestions for misspelt names beside a look at every name.
@Suite struct SuggestionOracleTests {
    private static let atlas = Result { try Atlas.embedded() }

    private struct Name {
        var key: [UInt8]
        var text: String
        var isShortCode = false
    }

    /// Every name with its key, those of added crossings too.
    private static func names(_ atlas: Atlas) -> [Name] {
        var keys: [[UInt8]] = []
        atlas.store.names.forEach { keys.append(Array($0)) }
        let names = keys.enumerated().compactMap { row, key -> Name? in
            guard let (hit, text) = atlas.store.names.name(row), atlas.place(hit) != nil else { return nil }
            return Name(key: key, text: text, isShortCode: hit.rank == .code && key.count <= 3)
        }
        return names + (atlas.added?.texts ?? [:]).map { Name(key: Array($0.utf8), text: $1) }
    }

    /// The texts of the names that are near, at their least distance.
    private static func near(_ wanted: [UInt8], _ names: [Name]) -> [String: Int] {
        guard (2...60).contains(wanted.count), let word = MisspeltWord(wanted) else { return [:] }
        let limit = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
        var near: [String: Int] = [:]
        // A word that is longer than a code is no misspelled code.
        for name in names where !name.isShortCode || wanted.count <= 3 {
            let goesOn = wanted.count >= 4 && name.key.count > wanted.count && name.key.starts(with: wanted)
            let slips = goesOn ? 1 : name.key.withUnsafeBytes { word.slips(to: $0, limit: limit) }
            if let slips { near[name.text] = min(near[name.text] ?? .max, slips) }
        }
        return near
    }

    private static func misspelt(_ name: String, _ random: inout SplitMix) -> String {
        var letters = Array(name)
        for _ in 0..<Int.random(in: 1...3, using: &random) where letters.count > 1 {
            let place = Int.random(in: 1..<letters.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: letters.remove(at: place)
            case 1: letters.insert("aeiknx".randomElement(using: &random) ?? "a", at: place)
            case 2: letters[place] = "aeiknx".randomElement(using: &random) ?? "a"
            case 3: letters.swapAt(place, place - 1)
            default: letters = Array(letters.prefix(max(2, letters.count * 2 / 3)))
            }
        }
        return String(letters)
    }

    @Test(arguments: 0..<8) func suggestionsAreTheNearestOfAllNames(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let own = (0..<30).map { index in
            Crossing(id: "own-\(index)", name: "Kozani Hill \(index)", countryA: "FIN", countryB: "RUS")
        }
        let plain = try Self.atlas.get()
        let atlas = seed % 2 == 0 ? plain : plain.adding(crossings: own)
        let names = Self.names(atlas)
        var met = 0
        for round in 0..<24 {
            let name = round == 0 ? "Kozani Hill" : try #require(names.randomElement(using: &random)).text
            let text = round == 0 ? name : Self.misspelt(name, &random)
            guard case .unknown(let found) = atlas.match(text) else { continue }
            let near = Self.near(Array(NameKey.fold(text).utf8), names)
            let distances = found.map { near[$0] ?? .max }
            #expect(distances == distances.sorted() && !distances.contains(.max), "\(text): \(found)")
            #expect(found.isEmpty == near.isEmpty, "\(text): \(found), \(near)")
            #expect(distances.first == near.values.min(), "\(text): \(found), \(near)")
            #expect(found.count <= 5 && Set(found).count == found.count)
            met += found.isEmpty ? 0 : 1
        }
        #expect(met > 5)
    }
}
