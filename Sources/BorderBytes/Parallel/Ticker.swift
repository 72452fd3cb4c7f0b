import BorderSystem

/// Calls a closure from time to time on a thread of its own, until it is stopped.
package final class Ticker {
    private let stopper: Int32
    private let waitForEnd: () -> Void

    /// Starts; `nil` where the system has no thread to spare.
    ///
    /// - Parameters:
    ///   - first: milliseconds before the first call.
    ///   - pause: milliseconds from one call to the next.
    ///   - body: what is called.
    package init?(afterMilliseconds first: Int32, every pause: Int32, _ body: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        let (listener, stopper) = (ends[0], ends[1])
        let wait = Threads.start {
            var wanted = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
            var milliseconds = first
            // The pipe has nothing to say but its end; a signal that comes between is no tick.
            while true {
                let answer = unsafe poll(&wanted, 1, milliseconds)
                guard answer == 0 || answer < 0 && errno == EINTR else { break }
                if answer == 0 { body() }
                milliseconds = pause
            }
            close(listener)
        }
        guard let wait else {
            close(listener)
            close(stopper)
            return nil
        }
        self.stopper = stopper
        waitForEnd = wait
    }

    /// Ends the calls; none is under way when it returns.
    package func stop() {
        close(stopper)
        waitForEnd()
    }
}
