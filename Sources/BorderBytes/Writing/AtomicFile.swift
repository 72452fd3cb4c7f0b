import BorderSystem

/// Writes files that are there completely or not at all.
///
/// The bytes go to a temporary name in the same folder, to the disk, and only then to the final name. Whatever
/// happens in between, a full disk or a killed process, a file that was there before is still there unchanged.
public enum AtomicFile {
    /// Writes a file through a sink.
    ///
    /// A link is followed, a device or pipe is written to directly, the permissions of a replaced file are kept.
    ///
    /// - Parameters:
    ///   - path: the file to make or to replace.
    ///   - body: writes the contents; if it throws, nothing is left behind.
    /// - Throws: what cannot be created or written, in words.
    public static func write(
        to path: String,
        _ body: (inout ByteSink) throws(OutputError) -> Void
    ) throws(OutputError) {
        try write(to: path, calls: .system, body)
    }

    /// Writes a file of known bytes.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        try write(to: path) { sink in sink.append(bytes) }
    }

    static func write(
        to path: String,
        calls: FileCalls,
        _ body: (inout ByteSink) throws(OutputError) -> Void
    ) throws(OutputError) {
        let target = try OutputTarget(path)
        guard target.isReplaceable else { return try writeDirectly(to: path, calls: calls, body) }
        let (temporary, descriptor, note) = try createTemporary(for: target, path: path, calls: calls)
        defer { UnfinishedFile.forget(note) }
        var isOpen = true
        do throws(OutputError) {
            if let permissions = target.permissions { fchmod(descriptor, permissions) }
            var sink = ByteSink(descriptor: descriptor, path: path, calls: calls)
            try body(&sink)
            try sink.finish()
            if calls.sync(descriptor) != 0 { throw OutputError(.writeFailed, path: path, errorNumber: errno) }
            isOpen = false
            if calls.close(descriptor) != 0 { throw OutputError(.writeFailed, path: path, errorNumber: errno) }
            if calls.rename(temporary, target.path) != 0 {
                throw OutputError(.writeFailed, path: path, errorNumber: errno)
            }
        } catch {
            if isOpen { _ = close(descriptor) }
            unsafe unlink(temporary)
            throw error
        }
        syncFolder(target.folder)
    }

    /// Devices and pipes cannot be replaced by renaming.
    private static func writeDirectly(
        to path: String,
        calls: FileCalls,
        _ body: (inout ByteSink) throws(OutputError) -> Void
    ) throws(OutputError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputError(.cannotCreate, path: path, errorNumber: errno) }
        defer { _ = close(descriptor) }
        var sink = ByteSink(descriptor: descriptor, path: path, calls: calls)
        try body(&sink)
        try sink.finish()
    }

    private static func createTemporary(
        for target: OutputTarget,
        path: String,
        calls: FileCalls
    ) throws(OutputError) -> (name: String, descriptor: Int32, note: UInt) {
        // The name does not grow out of the target's, which may be as long as the file system allows.
        for attempt in 0..<1000 {
            let name = "\(target.folder)/.borderflow-\(getpid())-\(attempt).tmp"
            // Noted before it is there: an interruption in between removes what is not there, which does no harm.
            let note = UnfinishedFile.note(name)
            let descriptor = calls.create(name, 0o666)
            if descriptor >= 0 { return (name, descriptor, note) }
            let number = errno
            UnfinishedFile.forget(note)
            if number != EEXIST && number != EINTR {
                throw OutputError(.cannotCreate, path: path, errorNumber: number)
            }
        }
        throw OutputError(.cannotCreate, path: path, errorNumber: EEXIST)
    }

    /// Puts the new name itself on the disk. Some file systems cannot; the file is complete either way.
    private static func syncFolder(_ folder: String) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        _ = close(descriptor)
    }
}
