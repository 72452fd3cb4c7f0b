import BorderAtlas

/// Puts sections together to a file.
enum AtlasFile {
    static func bytes(_ sections: [AtlasFormat.Section: [UInt8]]) throws -> [UInt8] {
        let all = AtlasFormat.Section.allCases
        var table = ByteWriter()
        var data = ByteWriter()
        let dataStart = padded(AtlasFormat.headerSize + all.count * AtlasFormat.sectionEntrySize)
        for section in all {
            guard let bytes = sections[section], !bytes.isEmpty else { throw BuildError("section \(section) is empty") }
            try table.uint32(Int(section.rawValue))
            try table.uint32(dataStart + data.bytes.count)
            try table.uint32(bytes.count)
            data.append(bytes)
            data.append(zeros(padded(data.bytes.count) - data.bytes.count))
        }
        var rest = table
        rest.append(zeros(dataStart - AtlasFormat.headerSize - table.bytes.count))
        rest.append(data.bytes)
        var file = ByteWriter()
        file.append(AtlasFormat.magic)
        try file.uint32(AtlasFormat.version)
        try file.uint32(all.count)
        file.uint64(rest.bytes.withUnsafeBytes { AtlasFormat.checksum($0, from: 0) })
        file.append(rest.bytes)
        return file.bytes
    }

    private static func padded(_ size: Int) -> Int { (size + 7) / 8 * 8 }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}
