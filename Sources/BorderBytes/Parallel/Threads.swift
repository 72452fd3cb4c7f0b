import BorderSystem

/// Plain threads: the work is long, and whoever asks for it waits.
package enum Threads {
    /// How many processors there are to share work between.
    package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Runs `body` with 0, 1, … `count` - 1 at the same time and returns when all of them are done.
    package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        var threads: [pthread_t] = []
        for index in 1..<max(1, count) {
            let job = unsafe Unmanaged.passRetained(Job { body(index) })
            if let thread = unsafe start(job) {
                threads.append(thread)
            } else {
                // A system that has no thread to spare gets the same work one after the other.
                unsafe job.takeRetainedValue().body()
            }
        }
        body(0)
        for thread in threads { pthread_join(thread, nil) }
    }

    /// Runs `body` on a thread of its own.
    ///
    /// - Returns: what waits until it is done; `nil` where the system has no thread to spare, and nothing runs.
    static func start(_ body: @escaping @Sendable () -> Void) -> (() -> Void)? {
        let job = unsafe Unmanaged.passRetained(Job(body))
        guard let thread = unsafe start(job) else {
            unsafe job.release()
            return nil
        }
        return { pthread_join(thread, nil) }
    }

    private final class Job: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func start(_ job: Unmanaged<Job>) -> pthread_t? {
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = pthread_create(&thread, nil, { Threads.work($0) }, job.toOpaque())
            return code == 0 ? thread : nil
        #else
            var thread = pthread_t()
            let code = unsafe pthread_create(
                &thread,
                nil,
                { unsafe $0.flatMap { unsafe Threads.work($0) } },
                unsafe job.toOpaque()
            )
            return code == 0 ? thread : nil
        #endif
    }

    private static func work(_ job: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        unsafe Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
        return nil
    }
}
