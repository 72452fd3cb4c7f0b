import BorderAtlas
package import BorderBytes
import BorderCore
package import BorderIntake

extension Profile {
    /// The profiles that the library carries. They are read when a table is met whose header is not ours.
    package static let bundled: [Profile] = BundledProfiles.names.compactMap { name in
        // What is shipped is read by a test; a profile that nobody can read knows no header.
        BundledProfiles.file(name).flatMap { try? ProfileFile.read($0, named: "\(name).yaml") }
    }
}

extension Profile {
    /// Reads the file of a profile.
    ///
    /// - Parameters:
    ///   - source: the bytes.
    ///   - name: what messages call it.
    /// - Returns: the profile.
    /// - Throws: a file that cannot be read, and its first mistake.
    package static func read(_ source: ByteSource, named name: String) throws(IntakeError) -> Profile {
        try ProfileFile.read(try readBytes(from: source, named: name, limit: 1 << 20), named: name)
    }

    /// The name that a slip of the pen stands for.
    package static func nearest(to word: String, among names: [String]) -> String? {
        EditDistance.nearest(to: word, among: names)
    }
}

extension Profile {
    /// The file of a profile that the library carries.
    package static func bundledText(_ name: String) -> String? {
        BundledProfiles.file(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A profile for a table, as a file to finish.
    ///
    /// - Parameters:
    ///   - source: a sample of the table.
    ///   - options: what the user says of it.
    /// - Returns: the file.
    /// - Throws: a sample that cannot be read.
    package static func draft(of source: DossierSource, _ options: DossierOptions) throws -> String {
        var intake = IntakeOptions()
        intake.pins = options.pins
        return try draft(from: source.bytes, named: source.name, options: intake)
    }
}
