/// Bytes that are made of other bytes while they are read: unpacked, or written in another encoding.
protocol ByteLayer: AnyObject {
    /// Fills some of a buffer; 0 where there is nothing more.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
}
