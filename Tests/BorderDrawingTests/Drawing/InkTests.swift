import Foundation
import Testing

@testable import BorderReports

/// Contrast of two colours after WCAG 2.
private func contrast(_ one: Ink, _ other: Ink) -> Double {
    func luminance(_ rgb: UInt32) -> Double {
        func linear(_ shift: UInt32) -> Double {
            let value = Double(rgb >> shift & 255) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }
    let (a, b) = (luminance(one.rgb), luminance(other.rgb))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

@Suite struct InkTests {
    @Test func blackOnWhiteIsTheKnownRatio() {
        #expect(abs(contrast(.ink, .paper) - 15.8) < 0.1)
        #expect(abs(contrast(.out, .paper) - 5.3) < 0.1)
        #expect(abs(contrast(.into, .paper) - 6.9) < 0.1)
    }

    /// Small text needs 4.5 on every ground it may stand on.
    @Test(arguments: [
        (Ink.ink3, [Ink.origin, .land, .dest, .paper]), (.ink2, [.origin, .land, .dest, .sea, .paper]),
        (.ink, [.origin, .land, .dest, .sea, .paper]), (.water, [.sea]), (.warn, [.paper]), (.into, [.origin, .dest]),
    ])
    func smallTextCanBeRead(text: Ink, grounds: [Ink]) {
        for ground in grounds { #expect(contrast(text, ground) >= 4.5, "\(text) on \(ground)") }
    }

    /// Large text and lines need 3.
    @Test(arguments: [
        (Ink.bigName, [Ink.origin, .dest, .land]), (.out, [.origin, .dest, .land, .sea]), (.borderFocus, [.origin]),
        (.paper, [.out, .into]),
    ])
    func largeTextAndLinesCanBeSeen(text: Ink, grounds: [Ink]) {
        for ground in grounds { #expect(contrast(text, ground) >= 3, "\(text) on \(ground)") }
    }

    @Test func coloursAreWrittenInFull() {
        #expect(Ink.sea.hex == "#DCE7EC")
        #expect(Ink.out.hex == "#BF3F0A")
        #expect(Ink.into.cssClass == "c-in")
        #expect(Ink.borderFocus.cssClass == "c-borderfocus")
    }
}
