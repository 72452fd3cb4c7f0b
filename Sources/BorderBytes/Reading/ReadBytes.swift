import BorderCore

/// All bytes of a source, for small files that are not tables.
///
/// - Parameters:
///   - source: where the bytes are.
///   - name: what messages call the source.
///   - limit: the most bytes that are taken.
/// - Returns: the bytes.
/// - Throws: what cannot be opened or read, or is larger than the limit.
package func readBytes(
    from source: ByteSource,
    named name: String,
    limit: Int = 64 << 20
) throws(IntakeError) -> [UInt8] {
    var stream = try ByteStream(source, named: name)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
        var failure: IntakeError?
        let count = buffer.withUnsafeMutableBytes { all in
            do throws(IntakeError) { return try stream.fill(all) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        bytes += buffer[..<count]
        guard bytes.count <= limit else {
            throw IntakeError(
                .unreadable,
                Diagnostic(
                    .error,
                    "too-large",
                    file: name,
                    found: "the file is larger than \(limit) bytes",
                    expected: "a smaller file",
                    suggestion: "split it"
                )
            )
        }
        if count < buffer.count { return bytes }
    }
}
