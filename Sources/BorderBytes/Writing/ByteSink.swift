import BorderSystem

/// Where output bytes go: a buffer that ends up in memory or, block by block, in an open file.
///
/// Appending never throws. The first failure to write is kept, what follows is dropped, and `checkpoint()` and
/// `finish()` throw it; a writer calls `checkpoint()` once a feature so that a full disk stops it soon.
@safe public struct ByteSink: ~Copyable {
    private enum Destination {
        case memory
        case file(descriptor: Int32, path: String, calls: FileCalls)
    }

    /// The bytes not yet handed on, owned by the sink.
    @usableFromInline var block: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var used = 0
    private var handedOn = 0
    private let destination: Destination
    private var failure: OutputError?

    /// A sink that keeps everything; `takeBytes()` hands it out.
    public init() {
        capacity = 1 << 12
        unsafe block = .allocate(capacity: capacity)
        destination = .memory
    }

    /// A sink into an open file. The descriptor stays open and the caller's.
    ///
    /// - Parameters:
    ///   - descriptor: an open file, pipe or terminal.
    ///   - path: its name in error messages.
    public init(descriptor: Int32, path: String) { self.init(descriptor: descriptor, path: path, calls: .system) }

    init(descriptor: Int32, path: String, calls: FileCalls) {
        capacity = 1 << 18
        unsafe block = .allocate(capacity: capacity)
        destination = .file(descriptor: descriptor, path: path, calls: calls)
    }

    deinit { unsafe block.deallocate() }

    /// How many bytes were appended so far.
    public var byteCount: Int { handedOn + used }

    /// Throws the first failure to write, if there was one.
    public func checkpoint() throws(OutputError) { if let failure { throw failure } }

    /// Hands on what is buffered and throws the first failure, if there was one.
    public mutating func finish() throws(OutputError) {
        if case .file = destination { handOn() }
        try checkpoint()
    }

    /// The bytes of a sink in memory, which is empty afterwards; of a file's sink those not yet handed on.
    public mutating func takeBytes() -> [UInt8] {
        let bytes = unsafe Array(UnsafeBufferPointer(start: block, count: used))
        used = 0
        return bytes
    }

    /// Appends one byte.
    @inlinable public mutating func append(_ byte: UInt8) {
        if used == capacity { makeRoom(for: 1) }
        unsafe block[used] = byte
        used += 1
    }

    /// Appends the UTF-8 bytes of a text as they are.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    /// Appends bytes as they are.
    public mutating func append(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBufferPointer { unsafe append($0) } }

    /// Appends bytes as they are.
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        unsafe (block + used).update(from: start, count: bytes.count)
        used += bytes.count
    }

    /// Makes sure that `count` more bytes fit, and lets `body` write them: it gets the place and returns how many
    /// it wrote, never more than `count`.
    public mutating func appendDirectly(atMost count: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(count)
        unsafe used += body(block + used)
    }

    private mutating func reserve(_ count: Int) { if capacity - used < count { makeRoom(for: count) } }

    @usableFromInline mutating func makeRoom(for count: Int) {
        if case .file = destination { handOn() }
        guard capacity - used < count else { return }
        let larger = max(capacity * 2, used + count)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe moved.update(from: block, count: used)
        unsafe block.deallocate()
        unsafe block = unsafe moved
        capacity = larger
    }

    /// Writes the buffered bytes to the file; after a failure only forgets them.
    private mutating func handOn() {
        guard case .file(let descriptor, let path, let calls) = destination else { return }
        var written = 0
        while written < used && failure == nil {
            let result = unsafe calls.write(descriptor, block + written, used - written)
            if result > 0 {
                written += result
            } else if result == 0 || errno != EINTR {
                failure = OutputError(.writeFailed, path: path, errorNumber: result == 0 ? EIO : errno)
            }
        }
        handedOn += used
        used = 0
    }
}
