public import Foundation

/// The built `borderflow` binary.
public enum Binary {
    /// Runs `borderflow` with these arguments and gives what it printed and how it ended.
    ///
    /// The binary is the one built together with the tests. `BORDERFLOW_BINARY` names another, such as the released
    /// one, which is about ten times as fast; one call in eight runs the first all the same, so that its lines count as
    /// run and both are held to the same words.
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
            program: isOwnTurn(arguments) ? ownPath(of: "borderflow") : path(of: "borderflow"),
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
        return try ownPath(of: product)
    }

    /// Whether a call is one of those that run the binary built together with the tests, whatever another is named: by
    /// its arguments, so that it does so each time, wherever the test has its files.
    static func isOwnTurn(_ arguments: [String]) -> Bool {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in arguments.filter({ !$0.hasPrefix("/") }).joined(separator: " ").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        var mixed = SplitMix(seed: hash)
        return mixed.next() % 8 == 0
    }

    private static func ownPath(of product: String) throws -> String {
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
