import BorderSystem

/// The system calls a file is written with. Tests put calls in their place that fail at the n-th time.
///
/// Each returns -1 and sets `errno` on failure, as the system's own do.
struct FileCalls: Sendable {
    /// Makes a new file for writing, with permissions; fails where one exists.
    var create: @Sendable (_ path: String, _ permissions: mode_t) -> Int32
    var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int
    var sync: @Sendable (_ descriptor: Int32) -> Int32
    var close: @Sendable (_ descriptor: Int32) -> Int32
    var rename: @Sendable (_ from: String, _ to: String) -> Int32

    /// What the system offers.
    static let system = FileCalls(
        create: { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, $1) },
        write: { systemWrite($0, $1, $2) },
        sync: { fsync($0) },
        close: { systemClose($0) },
        rename: { systemRename($0, $1) }
    )
}

// Inside `FileCalls` the plain names mean its own members.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
