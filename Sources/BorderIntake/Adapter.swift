package import BorderBytes
package import BorderCore

/// A kind of input file: how its bytes become batches of observations.
///
/// To add one, make a folder under `Adapters/`, conform a type, and put it on `builtInAdapters`, which is all that
/// `readReports` and the command know of adapters. Its `examples` are its documentation and its test: one test reads
/// every example of every adapter through `readReports` and compares rows and diagnostics. An adapter makes `Fields` of
/// each record and gives them to a `RowReader`, so that all kinds of file keep the same rules.
package protocol Adapter: Sendable {
    /// The word that names it.
    static var name: String { get }
    /// One line for help texts.
    static var summary: String { get }
    /// Inputs with what must come out of them.
    static var examples: [AdapterExample] { get }

    /// Whether a source is of this kind, as its name or its first bytes tell.
    static func recognises(_ opening: SourceOpening) -> Bool

    /// Reads a source and hands over its observations, at most `options.batchRows` at a time, in file order.
    static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary

    /// Reads a source with several workers, each with a partial result of its own; see `readReportsInParallel`. An
    /// adapter whose records cannot be told apart without reading them has no need of it: one worker reads them all.
    static func readInParallel<Partial: Sendable>(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        workers: Int?,
        startingWith initial: @escaping @Sendable () -> Partial,
        onBatch: @escaping @Sendable (inout Partial, ObservationBatch) throws -> Void
    ) throws(IntakeError) -> (summary: IntakeSummary, partials: [Partial])
}

extension Adapter {
    /// Reads with one worker.
    package static func readInParallel<Partial: Sendable>(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        workers: Int?,
        startingWith initial: @escaping @Sendable () -> Partial,
        onBatch: @escaping @Sendable (inout Partial, ObservationBatch) throws -> Void
    ) throws(IntakeError) -> (summary: IntakeSummary, partials: [Partial]) {
        var partial = initial()
        let summary = try read(stream, named: name, options: options) { try onBatch(&partial, $0) }
        return (summary, [partial])
    }
}

/// How a source begins, by which adapters recognise it.
package struct SourceOpening: Sendable {
    /// What the source is called, often a file's name.
    package var name: String
    /// Its first bytes: up to the first that is no blank, and some more if they were at hand.
    package var bytes: [UInt8]

    /// The beginning of a source.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The first byte that is no blank and no part of a byte order mark.
    package var firstSign: UInt8? {
        bytes.first { ![0x20, 0x09, lineFeed, carriageReturn, 0xEF, 0xBB, 0xBF].contains($0) }
    }
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

/// Every adapter, in the order in which they are tried; the last recognises everything.
package let builtInAdapters: [any Adapter.Type] = [ReportJSONAdapter.self, ReportTableAdapter.self]

extension [any Adapter.Type] {
    /// The first that recognises a source, of which nothing is taken.
    func adapter(for stream: inout ByteStream, named name: String) throws(IntakeError) -> any Adapter.Type {
        let opening = SourceOpening(name: name, bytes: try stream.opening())
        return first { $0.recognises(opening) } ?? ReportTableAdapter.self
    }
}
