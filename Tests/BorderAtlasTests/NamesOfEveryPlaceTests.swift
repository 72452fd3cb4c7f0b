import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// Every name in the atlas leads back to the place that bears it.
@Suite struct NamesOfEveryPlaceTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// The places a text means; none where it is unknown.
    private func places(_ text: String) -> [Place] {
        switch atlas.match(text) {
        case .place(let place): [place]
        case .ambiguous(let places): places
        case .unknown: []
        }
    }

    @Test func namesAndAliasesOfCrossings() {
        for crossing in atlas.crossings {
            #expect(atlas.match(crossing.id) == .place(.crossing(crossing.id)))
            for text in [crossing.name, crossing.localName] + crossing.aliases where !text.isEmpty {
                // A group, a road beside a railway or a place of higher standing may bear the name too.
                let found = places(text)
                let isBorne = found.contains { place in
                    switch place {
                    case .crossing(let id):
                        id == crossing.id || atlas.crossing(id)?.border == crossing.border
                    case .group(let id): atlas.group(id)?.members.contains(crossing.id) == true
                    default: false
                    }
                }
                #expect(isBorne, "\(text) of \(crossing.id): \(found)")
            }
        }
    }

    @Test func namesAndAliasesOfGroups() {
        for group in atlas.groups {
            #expect(atlas.match(group.id) == .place(.group(group.id)))
            for text in [group.name] + group.aliases {
                #expect(places(text).contains(.group(group.id)), "\(text) of \(group.id)")
            }
        }
    }

    @Test func namesAndAliasesOfSetsOfCountries() {
        for set in atlas.store.tables.countrySets {
            for text in [set.id, set.name] + set.aliases {
                let isCountry = atlas.countryMatch(text) != nil
                #expect(isCountry || places(text).contains(.countrySet(set.id)), "\(text) of \(set.id)")
            }
        }
    }

    @Test func codesOfRegions() {
        for region in atlas.regions {
            // `RU-SE` is a pair of countries too.
            #expect(places(region.code).contains(.region(region.code)), "\(region.code)")
        }
    }

    @Test func codesOfBordersInBothDirections() {
        for border in atlas.borders {
            let (one, other) = (border.code.first, border.code.second)
            for text in ["\(one)-\(other)", "\(other)-\(one)", "\(one)/\(other)", "\(one) – \(other)"] {
                #expect(places(text) == [.border(border.code)], "\(text)")
            }
        }
    }

    /// Case, dashes and combining accents make no difference to a country's name.
    @Test(arguments: 0..<150) func countriesInOtherSpellings(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let country = try #require(atlas.countries.filter { !$0.alpha2.isEmpty }.randomElement(using: &random))
        var text = ""
        for character in country.name {
            if character == " " || character == "-" {
                text += [" ", "  ", "-", "–", "\u{A0}"].randomElement(using: &random) ?? " "
                continue
            }
            text += Bool.random(using: &random) ? character.uppercased() : character.lowercased()
            let isVowel = "aeiouAEIOU".contains(character)
            if isVowel && Int.random(in: 0..<4, using: &random) == 0 { text += "\u{301}" }
        }
        #expect(atlas.countryMatch(text) == country.code, "\(text)")
    }

    /// The slow way to count the edits between two words.
    private static func edits(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, byte) in one.enumerated() {
            var next = [index + 1]
            for column in other.indices {
                next.append(min(row[column + 1] + 1, next[column] + 1, row[column] + (byte == other[column] ? 0 : 1)))
            }
            row = next
        }
        return row[other.count]
    }

    @Test(arguments: 0..<40) func suggestionsAreNear(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let crossing = try #require(atlas.crossings.randomElement(using: &random))
        var letters = Array(crossing.name)
        let index = Int.random(in: 0..<letters.count, using: &random)
        letters[index] = "qxzjw".randomElement(using: &random) ?? "q"
        let text = String(letters)
        guard case .unknown(let suggestions) = atlas.match(text) else { return }
        #expect(suggestions.count <= 5 && Set(suggestions).count == suggestions.count)
        let wanted = Array(NameKey.fold(text).utf8)
        for suggestion in suggestions {
            let key = Array(NameKey.fold(suggestion).utf8)
            // Two edits stand for a pair of letters that changed places.
            #expect(key.starts(with: wanted) || Self.edits(wanted, key) <= 6, "\(text): \(suggestion)")
        }
    }
}
