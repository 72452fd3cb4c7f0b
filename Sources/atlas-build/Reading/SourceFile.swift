import BorderSystem

/// Whole files in and out.
enum SourceFile {
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw BuildError("cannot open \(path)") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&part, 1, part.count, file)
            if count == 0 { break }
            bytes += part[..<count]
        }
        guard ferror(file) == 0 else { throw BuildError("cannot read \(path)") }
        return bytes
    }

    /// Writes beside the file first, so that a failure leaves the old one whole and nothing beside it.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = path + ".new"
        guard let file = fopen(draft, "wb") else { throw BuildError("cannot write \(draft)") }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count, rename(draft, path) == 0 else {
            remove(draft)
            throw BuildError("cannot write \(path)")
        }
    }
}
