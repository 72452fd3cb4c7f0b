public import Foundation

/// The built `borderflow` binary.
public enum Binary {
    /// Runs `borderflow` with these arguments and gives what it printed and how it ended.
    ///
    /// The binary is the one built together with the tests; `BORDERFLOW_BINARY` names another.
    ///
    /// - Throws: `ExecutionFailure` if there is no such binary or it cannot be started.
    public static func run(
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:],
        folder: URL? = nil,
        timeout: Duration = .seconds(120)
    ) throws -> Execution {
        try run(
            arguments: arguments,
            input: Array(input.utf8),
            environment: environment,
            folder: folder,
            timeout: timeout
        )
    }

    /// Runs `borderflow` with these arguments and these bytes on standard input.
    ///
    /// - Throws: `ExecutionFailure` if there is no such binary or it cannot be started.
    public static func run(
        arguments: [String],
        input: [UInt8] = [],
        environment: [String: String] = [:],
        folder: URL? = nil,
        timeout: Duration = .seconds(120)
    ) throws -> Execution {
        try Execution.of(
            program: path(of: "borderflow"),
            arguments: arguments,
            input: input,
            environment: environment,
            folder: folder,
            timeout: timeout
        )
    }

    /// The path of a product that was built together with the tests: `borderflow`, `atlas-build`.
    ///
    /// - Throws: `ExecutionFailure` if it is nowhere near the test bundle.
    public static func path(of product: String) throws -> String {
        if product == "borderflow", let named = ProcessInfo.processInfo.environment["BORDERFLOW_BINARY"] {
            return named
        }
        // The running test bundle lies in the folder of the products, or a few levels below it.
        let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let starts = [bundle.path] + CommandLine.arguments.filter { $0.contains(".xctest") }
        for start in starts {
            var folder = URL(filePath: start).resolvingSymlinksInPath().deletingLastPathComponent()
            for _ in 0..<4 {
                let candidate = folder.appending(path: product).path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
                folder.deleteLastPathComponent()
            }
        }
        throw ExecutionFailure(
            description: "no '\(product)' beside the tests in \(bundle.path): run `swift build` first"
        )
    }
}
