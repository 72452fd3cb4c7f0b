import Foundation

/// The bytes of a file; `nil` where it cannot be read.
///
/// Stands in for `Data(contentsOf:)`, which loses a buffer on every empty file, and the leak sanitizer counts it.
public func fileBytes(at path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        bytes.append(contentsOf: buffer.prefix(count))
    }
    return ferror(file) == 0 ? bytes : nil
}
