public import BorderAnalysis
public import BorderAtlas
import BorderBytes
import BorderReports

extension FlowSummary {
    /// The table of the numbers as CSV, byte for byte as the command prints it with `--csv`.
    ///
    /// - Throws: nothing but what a full memory throws.
    public func csv(atlas: Atlas) throws -> String {
        var sink = ByteSink()
        try Table(flows: self, atlas: atlas).writeCSV(to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }
}
