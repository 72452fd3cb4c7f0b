public import Foundation

/// A program of the operating system that judges our output: a test that needs one fails where it is missing.
public enum Tool: String, CaseIterable, Sendable {
    /// Whether XML is well-formed.
    case xmllint
    /// What GDAL reads from a file.
    case ogrinfo
    /// SVG to PNG.
    case rsvgConvert = "rsvg-convert"
    /// Whether a manual page is sound.
    case mandoc
    /// JSON, CSV and arithmetic by somebody else's hand.
    case python = "python3"
    /// The shell, for pipes and redirections.
    case bash

    /// The Debian package that has it.
    public var package: String {
        switch self {
        case .xmllint: "libxml2-utils"
        case .ogrinfo: "gdal-bin"
        case .rsvgConvert: "librsvg2-bin"
        case .mandoc: "mandoc"
        case .python: "python3"
        case .bash: "bash"
        }
    }

    /// Runs the tool to its end.
    ///
    /// - Throws: `ExecutionFailure` that names the Debian package if the tool is not installed.
    public func run(
        _ arguments: String...,
        input: [UInt8] = [],
        environment: [String: String] = [:],
        folder: URL? = nil,
        timeout: Duration = .seconds(120)
    ) throws -> Execution {
        try run(
            arguments: arguments,
            input: input,
            environment: environment,
            folder: folder,
            timeout: timeout
        )
    }

    /// Runs the tool with a list of arguments to its end.
    ///
    /// - Throws: `ExecutionFailure` that names the Debian package if the tool is not installed.
    public func run(
        arguments: [String],
        input: [UInt8] = [],
        environment: [String: String] = [:],
        folder: URL? = nil,
        timeout: Duration = .seconds(120)
    ) throws -> Execution {
        try Execution.of(
            program: path(),
            arguments: arguments,
            input: input,
            environment: environment,
            folder: folder,
            timeout: timeout
        )
    }

    /// Where the tool is.
    ///
    /// - Throws: `ExecutionFailure` that names the Debian package if it is on no folder of `PATH`.
    public func path() throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        for folder in folders + ["/usr/bin", "/bin"] {
            let candidate = "\(folder)/\(rawValue)"
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        throw ExecutionFailure(
            description: "'\(rawValue)' is missing: install the Debian package \(package), or run `Scripts/setup test`"
        )
    }
}
