/// How large a PNG is on paper: programs that set pages go by what the file says.
enum PNGDensity {
    /// Where the first chunk ends, that of the size: nothing else may stand before it.
    private static let endOfHeader = 33

    /// Puts the chunk `pHYs` behind the header. Bytes that are no PNG stay as they are.
    static func write(_ pixelsPerInch: Int, into bytes: inout [UInt8]) {
        guard bytes.count > endOfHeader, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return }
        let perMetre = UInt32((Double(pixelsPerInch) / 0.0254).rounded())
        let body = Array("pHYs".utf8) + bigEndian(perMetre) + bigEndian(perMetre) + [1]
        bytes.insert(contentsOf: bigEndian(9) + body + bigEndian(checksum(body)), at: endOfHeader)
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The CRC-32 of the PNG specification.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var rest: UInt32 = .max
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
