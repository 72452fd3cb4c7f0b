internal import BorderCore

/// Takes texts and integers one after the other from a section, never past its end.
struct RecordReader {
    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    private(set) var position: Int
    private let section: String

    init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, of section: AtlasFormat.Section) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        self.section = "\(section)"
    }

    /// An unsigned LEB128 integer.
    mutating func unsigned() throws(AtlasError) -> UInt64 {
        guard let value = Varint.read(bytes, at: &position, end: end) else { throw damage("a number is cut off") }
        return value
    }

    /// A zigzag-coded integer.
    mutating func signed() throws(AtlasError) -> Int64 { Varint.unzigzag(try unsigned()) }

    /// A number of records or bytes that fits what is left of the section.
    mutating func count() throws(AtlasError) -> Int {
        let value = try unsigned()
        guard value <= UInt64(end - position) else { throw damage("a count is larger than the section") }
        return Int(value)
    }

    /// An unsigned number that fits 31 bits, for values a person entered.
    mutating func small() throws(AtlasError) -> Int {
        let value = try unsigned()
        guard value <= UInt64(Int32.max) else { throw damage("a number is out of range") }
        return Int(value)
    }

    /// A text with its length before it.
    mutating func text() throws(AtlasError) -> String {
        let length = try count()
        defer { position += length }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<position + length]), as: UTF8.self)
    }

    /// Passes over a text.
    mutating func skipText() throws(AtlasError) { position += try count() }

    /// A list of texts.
    mutating func texts() throws(AtlasError) -> [String] {
        var list: [String] = []
        for _ in 0..<(try count()) { list.append(try text()) }
        return list
    }

    /// A three-letter code.
    mutating func code() throws(AtlasError) -> CountryCode {
        guard let code = CountryCode(try text()) else { throw damage("a country has no three-letter code") }
        return code
    }

    func damage(_ what: String) -> AtlasError { .damaged("\(what) in section \(section)") }
}
