import BorderTestSupport

extension Binary {
    /// Runs the binary in a folder of its own in which `in.csv` holds a text; an argument `FILE` is its name.
    ///
    /// A file of known size is read several times faster than standard input by a build that is not optimised.
    static func run(_ arguments: [String], on text: String, environment: [String: String] = [:]) throws -> Execution {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", text)
            return try run(
                arguments: arguments.map { $0 == "FILE" ? "in.csv" : $0 },
                environment: environment,
                folder: folder
            )
        }
    }
}
