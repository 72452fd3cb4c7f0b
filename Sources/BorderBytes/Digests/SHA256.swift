/// The digest SHA-256 of FIPS 180-4: two inputs with one digest are one input.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    /// A digest of nothing yet.
    package init() {}

    /// The digest of a text, as 64 signs.
    package static func hex(of text: String) -> String {
        var digest = SHA256()
        digest.add(Array(text.utf8))
        return digest.hex()
    }

    /// Takes the next bytes.
    package mutating func add(_ bytes: [UInt8]) {
        count &+= UInt64(bytes.count)
        rest += bytes
        let whole = rest.count / 64 * 64
        for start in stride(from: 0, to: whole, by: 64) { take(rest[start..<(start + 64)]) }
        rest.removeFirst(whole)
    }

    /// The digest of a text in Base64, as content security policies want it.
    package static func base64(of text: String) -> String {
        var digest = SHA256()
        digest.add(Array(text.utf8))
        let bytes = SHA256.bytes(of: digest.words()) + [0]
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<(start + 3)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(signs[Int(group >> shift & 63)]) }
        }
        // 32 bytes are one short of eleven groups.
        return text.dropLast() + "="
    }

    /// The digest of all that was taken, as 64 signs.
    package func hex() -> String {
        let signs = Array("0123456789abcdef".utf8)
        let hex = SHA256.bytes(of: words()).flatMap { byte -> [UInt8] in [signs[Int(byte >> 4)], signs[Int(byte & 15)]]
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private static func bytes(of words: [UInt32]) -> [UInt8] {
        words.flatMap { word -> [UInt8] in ([24, 16, 8, 0] as [UInt32]).map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    private func words() -> [UInt32] {
        var last = self
        last.rest.append(0x80)
        while last.rest.count % 64 != 56 { last.rest.append(0) }
        let bits = count &* 8
        last.rest += (0..<8 as Range<UInt64>).reversed().map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
        for start in stride(from: 0, to: last.rest.count, by: 64) { last.take(last.rest[start..<(start + 64)]) }
        return last.state
    }

    private mutating func take(_ block: ArraySlice<UInt8>) {
        var words = [UInt32](repeating: 0, count: 64)
        for (index, byte) in block.enumerated() { words[index / 4] = words[index / 4] << 8 | UInt32(byte) }
        func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
        for index in 16..<64 {
            let (older, newer) = (words[index - 15], words[index - 2])
            let first = turned(older, 7) ^ turned(older, 18) ^ older >> 3
            let second = turned(newer, 17) ^ turned(newer, 19) ^ newer >> 10
            words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
        }
        var s = state
        for index in 0..<64 {
            let sum = turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25)
            let choice = s[4] & s[5] ^ ~s[4] & s[6]
            let one = s[7] &+ sum &+ choice &+ SHA256.constants[index] &+ words[index]
            let most = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]
            let other = (turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)) &+ most
            s = [one &+ other, s[0], s[1], s[2], s[3] &+ one, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ s[index] }
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
