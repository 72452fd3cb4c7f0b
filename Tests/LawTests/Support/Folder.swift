import BorderTestSupport
import Foundation

extension URL {
    /// Writes a file into this folder.
    func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: appending(path: name)) }

    /// The text of a file in this folder; `nil` where it is none.
    func text(_ name: String) -> String? {
        fileBytes(at: appending(path: name).path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of everything in a folder below this one.
    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: appending(path: folder).path).sorted()
    }
}
