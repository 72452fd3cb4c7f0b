import BorderTestSupport

extension Binary {
    /// Runs the binary in a folder of its own; an argument `FILE` is the name of a table in it.
    static func run(_ arguments: [String], on table: Table) throws -> Execution {
        try withTemporaryFolder { folder in
            try folder.write("in.csv", table.text)
            return try run(arguments: arguments.map { $0 == "FILE" ? "in.csv" : $0 }, folder: folder)
        }
    }
}
