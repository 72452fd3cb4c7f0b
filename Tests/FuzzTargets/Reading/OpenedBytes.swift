import BorderBytes

/// What a stream gives of a source that is opened as its bytes say.
enum OpenedBytes: Equatable {
    /// The bytes, or the first of very many.
    case bytes([UInt8])
    /// Why there are none; what came before that depends on how much is asked for at a time.
    case failure(IntakeError)

    /// More than this is not asked for: a bomb is not unpacked to its end.
    static let most = 1 << 18

    /// Opens a source and asks for so many bytes at a time.
    init(of source: [UInt8], named name: String, width: Int) {
        do throws(IntakeError) {
            var stream = try ByteStream.opened(.bytes(source), named: name)
            var read: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: width)
            while read.count < OpenedBytes.most {
                let count = try OpenedBytes.fill(&buffer, from: &stream)
                read += buffer[..<count]
                if count < width { break }
            }
            self = .bytes(Array(read.prefix(OpenedBytes.most)))
        } catch {
            self = .failure(error)
        }
    }

    private static func fill(_ buffer: inout [UInt8], from stream: inout ByteStream) throws(IntakeError) -> Int {
        var failure: IntakeError?
        let count = buffer.withUnsafeMutableBytes { room in
            do throws(IntakeError) { return try stream.fill(room) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    static func == (left: OpenedBytes, right: OpenedBytes) -> Bool {
        switch (left, right) {
        case (.bytes(let one), .bytes(let other)): one == other
        case (.failure(let one), .failure(let other)): one.description == other.description
        default: false
        }
    }
}
