import CAtlas

/// The rules of the languages that the library carries, as files of geodata/languages.
package enum BundledLanguages {
    /// The words by which they are chosen, the usual one first.
    package static let names = ["en", "ru"]

    /// The file of a language; `nil` for a name that is not in `names`.
    package static func rules(_ name: String) -> [UInt8]? {
        switch name {
        case "en": bytes(of: catlas_language_en())
        case "ru": bytes(of: catlas_language_ru())
        default: nil
        }
    }

    private static func bytes(of blob: catlas_blob) -> [UInt8] {
        Array(UnsafeBufferPointer(start: blob.bytes, count: blob.count))
    }
}
