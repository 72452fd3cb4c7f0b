import BorderSystem

/// A value that one thread at a time may reach.
///
/// This is the lock of the C library, because the thread sanitizer knows that one and takes the standard library's
/// `Mutex` for a race on Linux.
package final class Locked<Value: ~Copyable>: Sendable {
    private nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// Reached only between lock and unlock.
    private nonisolated(unsafe) var value: Value

    /// A value that nobody else holds.
    package init(_ value: consuming sending Value) {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        self.value = value
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Gives `body` the value while no other thread has it.
    package func withLock<Result: Sendable, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
