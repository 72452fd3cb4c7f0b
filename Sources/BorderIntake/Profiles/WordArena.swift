/// Texts that stay where they are as long as a table is read, so that rows may point at them.
final class WordArena {
    private var chunks: [UnsafeMutableRawBufferPointer] = []
    private var used = 0

    /// Chunks have this size, unless a text is longer.
    private static let chunkBytes = 1 << 16

    deinit { for chunk in chunks { chunk.deallocate() } }

    /// Keeps a text.
    ///
    /// - Parameter text: its bytes.
    /// - Returns: where it stands, with eight bytes behind it that may be read; of an empty text nowhere.
    func keep(_ text: some Collection<UInt8>) -> UnsafeRawBufferPointer {
        let count = text.count
        if count == 0 { return UnsafeRawBufferPointer(start: nil, count: 0) }
        if chunks.isEmpty || (chunks.last?.count ?? 0) - used < count + 8 {
            chunks.append(.allocate(byteCount: max(WordArena.chunkBytes, count + 8), alignment: 8))
            used = 0
        }
        let start = UnsafeMutableRawBufferPointer(rebasing: chunks[chunks.count - 1][used..<(used + count)])
        start.copyBytes(from: text)
        used += count
        return UnsafeRawBufferPointer(start)
    }
}
