/// The colours of a map, token by token, and the family of its letters.
package struct Theme: Hashable, Sendable {
    /// Two colours that meet on maps and are too alike.
    package struct Weakness: Hashable, Sendable {
        /// What stands on the other.
        package var sign: Ink
        /// What it stands on.
        package var ground: Ink
        /// Their contrast after WCAG 2.
        package var ratio: Double
        /// What it has to be.
        package var least: Double
    }

    /// The colours that are not the usual ones.
    private var changed: [Ink: UInt32] = [:]

    /// The family that its texts ask for. Labels are laid out with room for the widths of Arial and of DejaVu Sans.
    package var font = "Arial"

    /// The colours that we chose.
    package static let usual = Theme()

    /// A colour as 0xRRGGBB.
    package subscript(ink: Ink) -> UInt32 {
        get { changed.isEmpty ? ink.rgb : changed[ink] ?? ink.rgb }
        set { changed[ink] = newValue == ink.rgb ? nil : newValue }
    }

    /// `#RRGGBB`.
    package func hex(_ ink: Ink) -> String {
        let digits = Array("0123456789ABCDEF")
        return "#" + String((0..<6).reversed().map { digits[Int(self[ink] >> (4 * UInt32($0)) & 15)] })
    }

    /// What stands on what: small text needs 4.5, large text, lines and signs need 3.
    static let meetings: [(sign: Ink, grounds: [Ink], least: Double)] = [
        (.ink, [.origin, .land, .dest, .sea, .paper], 4.5),
        (.ink2, [.origin, .land, .dest, .sea, .paper], 4.5),
        (.ink3, [.origin, .land, .dest, .paper], 4.5), (.water, [.sea], 4.5), (.warn, [.paper], 4.5),
        (.bigName, [.origin, .dest, .land], 3), (.out, [.origin, .dest, .land, .sea, .paper], 3),
        (.into, [.origin, .dest, .land, .sea, .paper], 3), (.both, [.origin, .dest, .land, .paper], 3),
        (.borderFocus, [.origin], 3), (.paper, [.out, .into, .both], 3),
    ]

    /// The contrast of two colours after WCAG 2: 1 for equal ones, 21 for black and white.
    package func contrast(_ one: Ink, _ other: Ink) -> Double {
        let (a, b) = (luminance(of: self[one]), luminance(of: self[other]))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The pair that is farthest below what it has to be; `nil` where all can be told apart.
    package var weakest: Weakness? {
        Theme.meetings.flatMap { meeting in
            meeting.grounds.map { ground in
                Weakness(
                    sign: meeting.sign,
                    ground: ground,
                    ratio: contrast(meeting.sign, ground),
                    least: meeting.least
                )
            }
        }.filter { $0.ratio < $0.least }.min { $0.ratio / $0.least < $1.ratio / $1.least }
    }

    private func luminance(of rgb: UInt32) -> Double {
        func linear(_ shift: UInt32) -> Double {
            let value = Double(rgb >> shift & 255) / 255
            return value <= 0.04045 ? value / 12.92 : Theme.power12Over5((value + 0.055) / 1.055)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }

    /// A number of 0.05...1 to the power of 2.4: its square, times the square of its fifth root.
    private static func power12Over5(_ value: Double) -> Double {
        var root = 1.0
        // Newton's rule; from above it only falls, and 40 steps are far more than it needs.
        for _ in 0..<40 { root -= (root - value / (root * root * root * root)) / 5 }
        return value * value * root * root
    }
}
