import BorderAtlas

/// Appends little-endian numbers, variable-length integers and texts.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func uint8(_ value: UInt8) { bytes.append(value) }

    mutating func uint16(_ value: Int) throws {
        guard let value = UInt16(exactly: value) else { throw BuildError("\(value) does not fit 16 bits") }
        fixed(value)
    }

    mutating func int16(_ value: Int) throws {
        guard let value = Int16(exactly: value) else { throw BuildError("\(value) does not fit 16 bits") }
        fixed(UInt16(bitPattern: value))
    }

    mutating func uint32(_ value: Int) throws {
        guard let value = UInt32(exactly: value) else { throw BuildError("\(value) does not fit 32 bits") }
        fixed(value)
    }

    mutating func int32(_ value: Int32) { fixed(UInt32(bitPattern: value)) }

    mutating func uint64(_ value: UInt64) { fixed(value) }

    mutating func unsigned(_ value: Int) { Varint.append(UInt64(max(0, value)), to: &bytes) }

    mutating func signed(_ value: Int) { Varint.append(Varint.zigzag(Int64(value)), to: &bytes) }

    mutating func text(_ text: String) {
        unsigned(text.utf8.count)
        bytes += Array(text.utf8)
    }

    mutating func texts(_ texts: [String]) {
        unsigned(texts.count)
        for text in texts { self.text(text) }
    }

    mutating func append(_ more: [UInt8]) { bytes += more }

    private mutating func fixed(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
    }
}
