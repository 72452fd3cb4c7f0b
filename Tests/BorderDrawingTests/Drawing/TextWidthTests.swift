import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct TextWidthTests {
    @Test func addsAdvances() {
        // DejaVu Sans is the wider one: digits are 1303 units wide, "M" 1767; "E" and "?" are wider in Liberation Sans.
        #expect(abs(TextWidth.of("17000", TextStyle(2048 / 16, .ink)) - 5 * 1303.0 / 16) < 1e-9)
        #expect(abs(TextWidth.of("M", TextStyle(2048, .ink)) - 1767) < 1e-9)
        #expect(abs(TextWidth.of("E?", TextStyle(2048, .ink)) - 1366 - 1139) < 1e-9)
        #expect(TextWidth.of("", .city) == 0)
    }

    @Test func boldIsWiderThanRegular() {
        #expect(
            TextWidth.of("Kazakhstan", TextStyle(12, .ink, bold: true))
                > TextWidth.of("Kazakhstan", TextStyle(12, .ink))
        )
    }

    @Test func cyrillicIsMeasured() {
        let width = TextWidth.of("Верхний Ларс", TextStyle(12, .ink))
        #expect((60...95).contains(width))
    }

    @Test func otherScriptsAreNeverTooNarrow() {
        // 0.69 em a letter for Georgian, a whole em for square scripts.
        #expect(abs(TextWidth.of("ზემო ლარსი", TextStyle(100, .ink)) - (9 * 69.34 + 31.8)) < 1)
        #expect(TextWidth.of("满洲里", TextStyle(100, .ink)) == 300)
        #expect(TextWidth.of("e\u{301}", TextStyle(100, .ink)) == TextWidth.of("e", TextStyle(100, .ink)))
    }

    @Test func spacingStandsBetweenLetters() {
        var style = TextStyle(19, .bigName, bold: true)
        let plain = TextWidth.of("RUSSIA", style)
        style.letterSpacing = 9
        #expect(abs(TextWidth.of("RUSSIA", style) - plain - 45) < 1e-9)
    }

    @Test func boxesFollowTheAnchor() {
        let width = TextWidth.of("Salla", .city)
        for (anchor, x) in [(TextLine.Anchor.start, 50.0), (.middle, 50 - width / 2), (.end, 50 - width)] {
            let box = TextLine("Salla", at: .init(x: 50, y: 80), .city, anchor: anchor).box
            #expect(abs(box.min.x - x) < 1e-9)
            #expect(box.min.y < 75 && box.max.y > 80)
        }
    }
}
