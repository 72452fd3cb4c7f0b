import BorderFlow

extension StandardError {
    /// Writes one finding.
    static func say(_ diagnostic: Diagnostic) { say(diagnostic.description) }

    /// Writes findings, one a line.
    static func say(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { say(diagnostic) }
    }
}
