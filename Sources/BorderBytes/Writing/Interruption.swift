import BorderSystem
package import Synchronization

/// What happens when the user has had enough: Ctrl-C, a closed terminal, a polite `kill`.
///
/// The process ends at once and takes the temporary file it was writing with it.
package enum Interruption {
    /// Whether the line of the terminal that the cursor stands in is to be cleared first.
    package static let hasOpenLine = Atomic<Bool>(false)

    /// Ends the process in order on SIGINT, SIGTERM and SIGHUP, with 128 and the signal's number as exit code: 130
    /// for Ctrl-C. A signal that whoever started the process has switched off, as `nohup` does, stays off.
    package static func endsInOrder() {
        // Made here, as a signal handler must not be the first to touch it.
        _ = (UnfinishedFile.isKnown, hasOpenLine.load(ordering: .relaxed))
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let previous = signal(number, endNow)
            if unsafe unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                signal(number, SIG_IGN)
            }
        }
    }
}

/// The one temporary file that must not outlive the process.
///
/// A signal can come at any time and on any thread: whoever takes the name out owns it, the writer or the handler.
enum UnfinishedFile {
    /// The address of the file's name as a C string; 0 where nothing is being written.
    fileprivate static let address = Atomic<UInt>(0)

    /// Whether a file is being written.
    static var isKnown: Bool { address.load(ordering: .acquiring) != 0 }

    /// Notes the name of a file that is about to be made. Of files written at the same time the first is noted.
    ///
    /// - Returns: what `forget` needs.
    static func note(_ name: String) -> UInt {
        guard let copy = unsafe strdup(name) else { return 0 }
        let mine = UInt(bitPattern: copy)
        guard address.compareExchange(expected: 0, desired: mine, ordering: .acquiringAndReleasing).exchanged else {
            unsafe free(copy)
            return 0
        }
        return mine
    }

    /// The file has its final name, or is gone.
    static func forget(_ mine: UInt) {
        guard mine != 0,
            address.compareExchange(expected: mine, desired: 0, ordering: .acquiringAndReleasing).exchanged
        else { return }
        unsafe free(UnsafeMutableRawPointer(bitPattern: mine))
    }

    /// Removes the file; safe in a signal handler.
    static func remove() {
        let taken = address.exchange(0, ordering: .acquiringAndReleasing)
        if let name = unsafe UnsafePointer<CChar>(bitPattern: taken) { unsafe unlink(name) }
    }
}

/// Only calls that are safe in a signal handler.
private func endNow(_ number: Int32) {
    UnfinishedFile.remove()
    if Interruption.hasOpenLine.load(ordering: .relaxed) { _ = unsafe write(STDERR_FILENO, "\r\u{1B}[K", 4) }
    _exit(128 + number)
}
