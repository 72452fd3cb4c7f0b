/// Where the sections of an atlas lie. Every range is within the file and holds whole rows.
struct AtlasLayout: Sendable {
    /// Start and size in bytes, by raw value of the section.
    private var ranges: [Range<Int>]

    /// Reads header and table of sections, and checks them and the checksum.
    init(_ bytes: UnsafeRawBufferPointer) throws(AtlasError) {
        guard bytes.count >= AtlasFormat.headerSize, bytes.prefix(8).elementsEqual(AtlasFormat.magic) else {
            throw .notAnAtlas
        }
        let version = Int(bytes.uint32(8))
        guard version == AtlasFormat.version else { throw .unsupportedVersion(version) }
        let count = Int(bytes.uint32(12))
        let tableEnd = AtlasFormat.headerSize + count * AtlasFormat.sectionEntrySize
        guard count <= 64, tableEnd <= bytes.count else { throw .damaged("the table of sections is cut off") }
        let stated = UInt64(bytes.uint32(16)) | UInt64(bytes.uint32(20)) << 32
        guard AtlasFormat.checksum(bytes, from: AtlasFormat.headerSize) == stated else {
            throw .damaged("the checksum does not match")
        }
        let known = AtlasFormat.Section.allCases
        ranges = Array(repeating: 0..<0, count: known.count + 1)
        for entry in 0..<count {
            let at = AtlasFormat.headerSize + entry * AtlasFormat.sectionEntrySize
            guard let section = AtlasFormat.Section(rawValue: bytes.uint32(at)) else { continue }
            let start = Int(bytes.uint32(at + 4))
            let end = start + Int(bytes.uint32(at + 8))
            guard start >= tableEnd, end <= bytes.count, (end - start) % section.stride == 0 else {
                throw .damaged("section \(section) lies outside the file")
            }
            ranges[Int(section.rawValue)] = start..<end
        }
        for section in known where self[section].isEmpty { throw .damaged("section \(section) is missing") }
    }

    /// The bytes of a section.
    subscript(section: AtlasFormat.Section) -> Range<Int> { ranges[Int(section.rawValue)] }

    /// How many rows of fixed size a section has.
    func rows(_ section: AtlasFormat.Section) -> Int { self[section].count / section.stride }
}

extension UnsafeRawBufferPointer {
    /// The caller has checked that the bytes are there.
    func uint32(_ offset: Int) -> UInt32 {
        UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The caller has checked that the bytes are there.
    func int32(_ offset: Int) -> Int32 { Int32(bitPattern: uint32(offset)) }

    /// The caller has checked that the bytes are there.
    func uint16(_ offset: Int) -> UInt16 {
        UInt16(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self))
    }

    /// The caller has checked that the bytes are there.
    func int16(_ offset: Int) -> Int16 { Int16(bitPattern: uint16(offset)) }
}

extension AtlasFormat {
    /// The sections of an atlas, for a tool that replaces some of them.
    package static func sections(of bytes: [UInt8]) throws(AtlasError) -> [Section: [UInt8]] {
        let layout = try AtlasBytes.owned(bytes).withBytes { (raw) throws(AtlasError) in try AtlasLayout(raw) }
        return Dictionary(uniqueKeysWithValues: Section.allCases.map { ($0, Array(bytes[layout[$0]])) })
    }
}
