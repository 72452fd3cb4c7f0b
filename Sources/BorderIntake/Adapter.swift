package import BorderBytes
package import BorderCore

/// A kind of input file: how its bytes become batches of observations.
///
/// To add one, make a folder under `Adapters/`, conform a type, and put it on `builtInAdapters`. Its `examples` are
/// its documentation and its test: one test reads every example of every adapter and compares rows and diagnostics.
package protocol Adapter: Sendable {
    /// The word that selects it on the command line.
    static var name: String { get }
    /// One line for help texts.
    static var summary: String { get }
    /// Inputs with what must come out of them.
    static var examples: [AdapterExample] { get }

    /// Reads a source and hands over its observations, at most `options.batchRows` at a time, in file order.
    static func read(
        from source: ByteSource,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary
}

/// An input with the rows and diagnostics that an adapter must make of it.
package struct AdapterExample: Sendable {
    /// What the example shows.
    package var title: String
    /// The whole file.
    package var input: String
    /// One line for each observation, as `ObservationBatch.rowDescription(_:)` writes it.
    package var rows: [String]
    /// The descriptions of the diagnostics, in order; the file is called `example`.
    package var diagnostics: [String]

    /// An example with what it must give.
    package init(_ title: String, input: String, rows: [String], diagnostics: [String] = []) {
        self.title = title
        self.input = input
        self.rows = rows
        self.diagnostics = diagnostics
    }
}

/// Every adapter, in the order in which they are tried.
package let builtInAdapters: [any Adapter.Type] = [ReportTableAdapter.self, ReportJSONAdapter.self]
