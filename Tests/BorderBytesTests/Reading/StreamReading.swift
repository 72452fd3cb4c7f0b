import BorderCore

@testable import BorderBytes

/// What a stream gives, asked in one way or another.
enum StreamReading {
    /// All bytes of a source that is opened as its bytes say, asked for in pieces of a width.
    static func bytes(
        _ source: [UInt8],
        form: SourceForm = SourceForm(),
        width: Int = 1 << 16
    ) throws(IntakeError) -> [UInt8] {
        var stream = try ByteStream.opened(.bytes(source), named: "x", form: form)
        var read: [UInt8] = []
        while true {
            let piece = try next(&stream, width)
            read += piece
            if piece.count < width { return read }
        }
    }

    /// The next bytes of a stream, as many as asked for or all there are.
    static func next(_ stream: inout ByteStream, _ width: Int) throws(IntakeError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: width)
        let count = try buffer.fill(0..<width) { room throws(IntakeError) in try stream.fill(room) }
        return Array(buffer[..<count])
    }

    /// What a reader of tables gets of a source: its bytes, or why they cannot be a table.
    static func table(_ source: [UInt8], form: SourceForm = SourceForm()) -> Result<[UInt8], IntakeError> {
        do throws(IntakeError) {
            let read = try bytes(source, form: form)
            if let trouble = FileKind.trouble(in: read[...], named: "x") { return .failure(trouble) }
            return .success(read)
        } catch {
            return .failure(error)
        }
    }

    /// What is said of a source that cannot be read; `nil` where it can.
    static func trouble(_ source: [UInt8], form: SourceForm = SourceForm()) -> IntakeError? {
        if case .failure(let error) = table(source, form: form) { error } else { nil }
    }
}
