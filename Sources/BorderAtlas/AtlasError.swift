/// Why an atlas cannot be used.
public enum AtlasError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes do not begin as an atlas does.
    case notAnAtlas
    /// The atlas was written for another version of the program.
    case unsupportedVersion(Int)
    /// The bytes contradict themselves; the text says where.
    case damaged(String)
    /// A view of one's own names a region that there is not.
    case unknownRegion(String)
    /// A view of one's own gives a region to a country that there is not.
    case unknownCountry(String)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .notAnAtlas: "These bytes are not a borderflow atlas."
        case .unsupportedVersion(let version):
            "The atlas has format version \(version), this program reads version \(AtlasFormat.version)."
        case .unknownRegion(let code):
            "No region or country has the code '\(code)'; borderflow regions lists them, such as UA-43."
        case .unknownCountry(let code): "No country has the code '\(code)'; write one such as UKR, or XXX for none."
        case .damaged(let place): "The atlas is damaged: \(place). Build it again with geodata/make-atlas."
        }
    }
}
