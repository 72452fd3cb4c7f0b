/// How a file is packed.
enum Packing {
    case gzip, zstd, zip

    /// What the first bytes of a file say; `nil` for a file that is not packed.
    init?(_ bytes: ArraySlice<UInt8>) {
        if bytes.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            self = .zstd
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else {
            return nil
        }
    }
}

extension IntakeError {
    /// A packed file that cannot be read.
    static func badArchive(_ file: String, _ found: String, _ expected: String, _ suggestion: String) -> IntakeError {
        IntakeError(
            .notText,
            "bad-archive",
            file: file,
            found: found,
            expected: expected,
            suggestion: suggestion
        )
    }

    /// A packed file whose bytes make no sense, in the words of who unpacks it; `nil` where they only end too early.
    static func damagedPacking(_ file: String, _ words: String?) -> IntakeError {
        badArchive(
            file,
            "the packed file is damaged: \(words ?? "it ends too early")",
            "a whole file",
            "check that it was saved or downloaded whole"
        )
    }

    /// A packed file for which the library is missing, in the loader's words.
    static func noUnpacker(_ file: String, library: String, package: String, _ reason: String) -> IntakeError {
        IntakeError(
            .notText,
            "no-archive-library",
            file: file,
            found: "the file is packed, and \(library) could not be opened: \(reason)",
            expected: "the package \(package)",
            suggestion: "install it, or unpack the file first"
        )
    }
}
