/// Why an atlas cannot be used.
public enum AtlasError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes do not begin as an atlas does.
    case notAnAtlas
    /// The atlas was written for another version of the program.
    case unsupportedVersion(Int)
    /// The bytes contradict themselves; the text says where.
    case damaged(String)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .notAnAtlas: "These bytes are not a borderflow atlas."
        case .unsupportedVersion(let version):
            "The atlas has format version \(version), this program reads version \(AtlasFormat.version)."
        case .damaged(let place): "The atlas is damaged: \(place). Build it again with geodata/make-atlas."
        }
    }
}
