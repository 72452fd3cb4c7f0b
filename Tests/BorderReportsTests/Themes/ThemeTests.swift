import BorderBytes
import BorderTestSupport
import Foundation
import Testing

@testable import BorderReports

/// Colours of one's own, and what is refused because nobody could read it.
@Suite struct ThemeTests {
    private func read(_ text: String) throws -> Theme {
        try Theme.read(from: ByteSource(text: text), named: "t.yaml")
    }

    private func refusal(_ text: String) -> String {
        do {
            _ = try read(text)
            return "no refusal"
        } catch {
            return "\(error)"
        }
    }

    /// Contrast by another hand.
    private func slowContrast(_ one: UInt32, _ other: UInt32) -> Double {
        func luminance(_ rgb: UInt32) -> Double {
            zip([16, 8, 0] as [UInt32], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
                let value = Double(rgb >> part.0 & 255) / 255
                return sum + part.1 * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
            }
        }
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test func theUsualColoursPass() {
        #expect(Theme.usual.weakest == nil)
        for ink in Ink.allCases {
            #expect(Theme.usual.hex(ink) == ink.hex && Theme.usual[ink] == ink.rgb)
        }
    }

    @Test func theFileToStartFromHasTheUsualColoursOfEveryToken() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
        let text = try String(contentsOf: root.appending(path: "templates/theme.yaml"), encoding: .utf8)
        #expect(try read(text) == .usual)
        for ink in Ink.allCases { #expect(text.contains("\n\(ink.rawValue): \"\(ink.hex)\""), "\(ink)") }
    }

    @Test(arguments: 0..<30 as Range<UInt64>) func contrastIsThatOfWCAG(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var theme = Theme.usual
        (theme[.out], theme[.sea]) = (
            .random(in: 0...0xFFFFFF, using: &random), .random(in: 0...0xFFFFFF, using: &random)
        )
        #expect(abs(theme.contrast(.out, .sea) - slowContrast(theme[.out], theme[.sea])) < 1e-9)
        #expect(
            theme.contrast(.out, .sea) == theme.contrast(.sea, .out) && theme.contrast(.out, .out) == 1
        )
        (theme[.out], theme[.sea]) = (0, 0xFFFFFF)
        #expect(abs(theme.contrast(.out, .sea) - 21) < 1e-12)
    }

    @Test func namedTokensChangeAndOthersStay() throws {
        let theme = try read("# ours\nout: \"#6a1b9a\"\nin: '#00695C'\n")
        #expect(
            theme.hex(.out) == "#6A1B9A" && theme.hex(.into) == "#00695C"
                && theme.hex(.sea) == Ink.sea.hex
        )
        #expect(try read("{}") == .usual && read("out: \"#BF3F0A\"") == .usual)
    }

    @Test func whatCannotBeReadIsRefusedWithPairAndRatio() throws {
        let words = refusal("paper: \"#FFFFFF\"\nink3: \"#9A9A9A\"\n")
        #expect(
            words.hasPrefix(
                "t.yaml:2:7: error: ink3 #9A9A9A on origin #DED7C9 has a contrast of 1.9:1; "
            ),
            "\(words)"
        )
        #expect(words.contains("expected 4.5:1 at least"))
        #expect(refusal("sea: \"#1D5F8A\"").contains(" on sea #1D5F8A has a contrast of "))
    }

    @Test(
        arguments: [
            ("- out", "t.yaml:1:1: error: the theme is a list"), ("", "t.yaml:"),
            ("ouch: \"#000000\"", "t.yaml:1:1: error: 'ouch' is no token"),
            ("out: red", "t.yaml:1:6: error: 'red' is no colour"),
            ("out: #BF3F0A", "t.yaml:1:"),
            ("out: \"#BF3F0\"", "t.yaml:1:6: error: '#BF3F0' is no colour"),
            ("out: \"#GGGGGG\"", "t.yaml:1:6: error: '#GGGGGG' is no colour"),
            ("out: [1]", "t.yaml:1:6: error: 'a list' is no"),
            ("out: \"#BF3F0A\"\nout: \"#BF3F0A\"", "t.yaml:2:1: error: "),
            ("out: \"url(#x)\"", "t.yaml:1:6: error: "),
        ]
    ) func whatIsNoThemeIsSaid(_ text: String, _ words: String) {
        let said = refusal(text)
        #expect(said.hasPrefix(words), "\(said)")
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func whatPassesCanBeReadEverywhere(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var lines = ""
        var theme = Theme.usual
        for ink in Ink.allCases where Int.random(in: 0..<6, using: &random) == 0 {
            theme[ink] =
                ink.rgb ^ UInt32.random(in: 0...0xFF, using: &random)
                << (UInt32.random(in: 0...2, using: &random) * 8)
            lines += "\(ink.rawValue): \"\(theme.hex(ink))\"\n"
        }
        let isReadable = Theme.meetings.allSatisfy { meeting in
            meeting.grounds.allSatisfy { slowContrast(theme[meeting.sign], theme[$0]) >= meeting.least }
        }
        guard !lines.isEmpty else { return }
        let read = try? read(lines)
        #expect((read != nil) == isReadable && (read == nil || read == theme), "\(lines)")
    }
}
