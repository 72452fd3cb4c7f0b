import ArgumentParser
import BorderFlow

/// The atlas of one call, with what became of the user's own crossings.
struct Gazetteer {
    var atlas: Atlas
    /// How many rows of crossings could not be used.
    var rowsRejected = 0
    /// What was found in them.
    var findings: [Diagnostic] = []

    /// Tells the shell about rejected rows, when the answer is out.
    func end() throws {
        if rowsRejected > 0 { throw ExitCode(ExitStatus.findings) }
    }
}
