/// The texts that fixed-size rows refer to by offset.
struct StringPool: Sendable {
    let bytes: AtlasBytes
    let range: Range<Int>

    /// The text at an offset; empty where there is none.
    func text(_ offset: UInt32) -> String {
        bytes.withBytes { raw in String(decoding: utf8(raw, offset), as: UTF8.self) }
    }

    /// The bytes of the text at an offset; empty where there is none.
    func utf8(_ raw: UnsafeRawBufferPointer, _ offset: UInt32) -> UnsafeRawBufferPointer {
        var position = range.lowerBound + Int(offset)
        guard let length = Varint.read(raw, at: &position, end: range.upperBound),
            length <= UInt64(range.upperBound - position)
        else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: raw[position..<position + Int(length)])
    }
}
