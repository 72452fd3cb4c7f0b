internal import CAtlas

/// The bytes of an atlas: those compiled into the program, or a copy.
package enum AtlasBytes: Sendable {
    case embedded
    case owned([UInt8])

    /// Lends the bytes for the time of a call.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch self {
        case .embedded:
            let blob = catlas_atlas()
            return try body(UnsafeRawBufferPointer(start: blob.bytes, count: blob.count))
        case .owned(let bytes):
            // The standard library's own closure does not keep the type of the error.
            var outcome: Swift.Result<Result, Failure>?
            bytes.withUnsafeBytes { buffer in
                do throws(Failure) { outcome = .success(try body(buffer)) } catch { outcome = .failure(error) }
            }
            guard let outcome else { preconditionFailure("the closure is always called") }
            return try outcome.get()
        }
    }
}
