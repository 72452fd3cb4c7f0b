/// An ISO 3166-1 alpha-3 code.
public struct CountryCode: Hashable, Comparable, Sendable, BitwiseCopyable {
    /// The three letters, first letter in the highest byte, so that order is alphabetical.
    public let packed: UInt32

    /// Reads three ASCII letters of any case; whether a country has the code is the atlas's to say.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 3 else { return nil }
        var packed: UInt32 = 0
        for byte in bytes {
            let upper = byte & 0xDF
            guard (65...90).contains(upper) else { return nil }
            packed = packed << 8 | UInt32(upper)
        }
        self.packed = packed
    }

    /// Makes a code from its packed form, which must come from `packed`.
    public init(packed: UInt32) { self.packed = packed }

    /// Orders by the canonical spelling.
    public static func < (left: CountryCode, right: CountryCode) -> Bool { left.packed < right.packed }
}

extension CountryCode: CustomStringConvertible {
    /// The three letters.
    public var description: String {
        String(decoding: [UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)], as: UTF8.self)
    }
}

extension CountryCode: ExpressibleByStringLiteral {
    /// A code written in the source, which must have three letters.
    public init(stringLiteral text: String) {
        guard let code = CountryCode(text) else { preconditionFailure("'\(text)' is not a three-letter code") }
        self = code
    }
}
