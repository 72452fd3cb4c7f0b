/// A colour token of the maps. Every token has one job; text tokens are checked against the ground they sit on.
package enum Ink: String, CaseIterable, Sendable {
    case sea, land, origin, dest, coast, border, borderFocus
    case out, into = "in", both
    case ink, ink2, ink3, water, bigName, grat, warn, paper
    /// Grounds and lines of the panels around the map.
    case weekend, rule, locatorLand, locatorFocus

    /// The colour as 0xRRGGBB.
    package var rgb: UInt32 {
        switch self {
        case .sea: 0xDCE7EC
        case .land: 0xEFEDE8
        case .origin: 0xDED7C9
        case .dest: 0xFFFCF2
        case .coast: 0x9FB5C0
        case .border: 0xB9B4A8
        case .borderFocus: 0x6B665C
        case .out: 0xBF3F0A
        case .into: 0x1D5F8A
        case .both: 0x6B5344
        case .ink: 0x1F2328
        case .ink2: 0x454C54
        case .ink3: 0x565D65
        case .water: 0x3D6476
        case .bigName: 0x6E664E
        case .grat: 0xCBDAE1
        case .warn: 0x8A1C1C
        case .paper: 0xFFFFFF
        case .weekend: 0xF1F2F3
        case .rule: 0xD5D9DC
        case .locatorLand: 0xC9C4B8
        case .locatorFocus: 0x8F8672
        }
    }

    /// `#RRGGBB`.
    package var hex: String {
        let digits = Array("0123456789ABCDEF")
        return "#" + String((0..<6).reversed().map { digits[Int(rgb >> (4 * UInt32($0)) & 15)] })
    }

    /// The class a page can theme it by: `c-sea`.
    package var cssClass: String { "c-" + rawValue.lowercased() }
}
