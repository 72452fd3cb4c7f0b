import BorderSystem

/// A value that one thread at a time may reach.
///
/// This is the lock of the C library, because the thread sanitizer knows that one and takes the standard library's
/// `Mutex` for a race on Linux.
@safe package final class Locked<Value: ~Copyable>: Sendable {
    private nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// Reached only between lock and unlock.
    private nonisolated(unsafe) var value: Value

    /// A value that nobody else holds.
    package init(_ value: consuming sending Value) {
        unsafe mutex = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe self.value = value
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Gives `body` the value while no other thread has it.
    package func withLock<Result: Sendable, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try unsafe body(&value)
    }
}
