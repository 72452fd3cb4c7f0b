import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Values written in YAML in any style, read back.
@Suite struct YAMLRoundTripTests {
    /// What was read, as a value of the test; texts and keys with their places.
    private static func value(_ node: YAMLNode, _ places: inout [[Int]]) -> NaiveYAML {
        if node.isNothing { return .nothing(node.text ?? "") }
        switch node.value {
        case .scalar(let text, _):
            places.append([node.line, node.column])
            return .text(text)
        case .list(let items): return .list(items.map { value($0, &places) })
        case .map(let members):
            return .map(
                members.map { member in
                    places.append([member.key.line, member.key.column])
                    return NaiveYAML.Pair(key: member.key.text ?? "", value: value(member.value, &places))
                }
            )
        }
    }

    /// What stands for nothing is the same, whatever stands for it.
    private static func plain(_ value: NaiveYAML) -> NaiveYAML {
        switch value {
        case .text: value
        case .nothing: .nothing("")
        case .list(let items): .list(items.map(plain))
        case .map(let pairs): .map(pairs.map { NaiveYAML.Pair(key: $0.key, value: plain($0.value)) })
        }
    }

    @Test func whateverTheStyleTheValuesAndTheirPlacesAreTheSame() throws {
        for seed in Seeds.below(400) {
            var random = SplitMix(seed: seed)
            let value = NaiveYAML.map(&random, depth: 3)
            let writer = NaiveYAMLWriter(value, seed: seed)
            var places: [[Int]] = []
            let root = try YAMLText.read(Array(writer.text.utf8), named: "x")
            #expect(Self.plain(Self.value(root, &places)) == Self.plain(value), "seed \(seed)\n\(writer.text)")
            #expect(places == writer.places, "seed \(seed)\n\(writer.text)")
        }
    }

    /// As a Windows editor saves it: lines end in two signs, and a mark may stand at the start.
    @Test(arguments: [false, true])
    func theLineEndsOfWindowsChangeNothing(isMarked: Bool) throws {
        for seed in 0..<60 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let value = NaiveYAML.map(&random, depth: 2)
            let writer = NaiveYAMLWriter(value, seed: seed)
            let text = (isMarked ? "\u{FEFF}" : "") + writer.text.replacing("\n", with: "\r\n")
            var places: [[Int]] = []
            let root = try YAMLText.read(Array(text.utf8), named: "x")
            #expect(Self.plain(Self.value(root, &places)) == Self.plain(value), "seed \(seed)\n\(writer.text)")
            #expect(places == writer.places, "seed \(seed)\n\(writer.text)")
        }
    }
}
