import BorderSystem

/// Lets one process at a time read and replace a file of a folder. Nothing is left behind, not even by a killed process.
package enum FolderLock {
    /// Does something while no other process holds the lock of a file's folder; waits for it first. Where the file
    /// system has no locks, it is done without.
    ///
    /// - Parameters:
    ///   - path: a file of the folder, there or not.
    ///   - body: what is done.
    /// - Returns: what came of it.
    /// - Throws: what the body throws, and where no file can be written at the path.
    package static func withLock<Result>(besides path: String, _ body: () throws -> Result) throws -> Result {
        let folder = try OutputTarget(path).folder
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputError(.cannotCreate, path: path, errorNumber: errno) }
        defer { _ = close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
        return try body()
    }
}
