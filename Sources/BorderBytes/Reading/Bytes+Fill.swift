extension [UInt8] {
    /// Lets a reader fill a part of the bytes. The standard library's own closure does not keep the type of an error.
    ///
    /// - Parameters:
    ///   - range: the part.
    ///   - read: fills a buffer from its start, and says how many bytes it filled.
    /// - Returns: how many bytes were filled.
    /// - Throws: what the reader throws.
    mutating func fill(
        _ range: Range<Int>,
        by read: (UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
    ) throws(IntakeError) -> Int {
        var failure: IntakeError?
        let count = unsafe withUnsafeMutableBytes { all in
            do throws(IntakeError) { return try unsafe read(UnsafeMutableRawBufferPointer(rebasing: all[range])) } catch
            {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }
}
