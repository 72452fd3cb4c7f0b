import BorderCore
import BorderSystem
import CZlib

/// What a gzip file holds, unpacked while it is read: one member or several behind each other, each of which must
/// have the checksum and the length that it says.
@safe final class GzipBytes: ByteLayer {
    private static let library = unsafe LoadedLibrary<czlib_functions> { unsafe czlib_open($0) }
    private static let pieceBytes = 1 << 16

    private let name: String
    private let functions: czlib_functions
    /// zlib remembers where it stands, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let piece: UnsafeMutableRawBufferPointer
    private var packed: ByteStream
    private var isAtEnd = false

    /// Starts to unpack a stream that stands before its first member.
    init(_ packed: consuming ByteStream, named name: String) throws(IntakeError) {
        let functions: czlib_functions
        switch Self.library {
        case .opened(let opened): functions = opened
        case .unavailable(let reason):
            throw .noUnpacker(name, library: "zlib", package: "zlib1g", reason)
        }
        self.name = name
        self.functions = functions
        self.packed = packed
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe piece = .allocate(byteCount: Self.pieceBytes, alignment: 16)
        var table = functions
        let status = unsafe czlib_begin(&table, stream)
        precondition(status == Z_OK, "out of memory")
    }

    deinit {
        _ = unsafe functions.inflateEnd(stream)
        unsafe stream.deallocate()
        unsafe piece.deallocate()
    }

    func read(into target: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        let room = min(target.count, 1 << 30)
        while !isAtEnd, room > 0 {
            let hasMore = try hasMore()
            unsafe stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.avail_out = UInt32(room)
            let status = unsafe functions.inflate(stream, Z_NO_FLUSH)
            let made = unsafe room - Int(stream.pointee.avail_out)
            switch status {
            case Z_STREAM_END: try nextMember()
            case Z_OK, Z_BUF_ERROR:
                // Nothing came in, nothing came out, and the member goes on.
                if made == 0, !hasMore { throw .damagedPacking(name, nil) }
            default:
                let words = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
                throw .damagedPacking(name, words ?? "it is no gzip")
            }
            if made > 0 { return made }
        }
        return 0
    }

    /// Goes on behind a member: another, or zeros to the end of a tape.
    private func nextMember() throws(IntakeError) {
        while try hasMore() {
            guard unsafe stream.pointee.next_in.pointee == 0 else {
                _ = unsafe functions.inflateReset(stream)
                return
            }
            unsafe stream.pointee.next_in += 1
            unsafe stream.pointee.avail_in -= 1
        }
        isAtEnd = true
    }

    /// Sees to it that there are packed bytes; whether there are any.
    private func hasMore() throws(IntakeError) -> Bool {
        guard unsafe stream.pointee.avail_in == 0 else { return true }
        let count = try unsafe packed.fill(piece)
        unsafe stream.pointee.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_in = UInt32(count)
        return count > 0
    }
}
