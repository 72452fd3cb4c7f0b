import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What every adapter promises: its examples are true.
struct AdapterContractTests {
    @Test func everyExampleOfEveryAdapterIsTrue() throws {
        for adapter in builtInAdapters {
            #expect(!adapter.examples.isEmpty, "\(adapter.name) shows nothing")
            for example in adapter.examples {
                for blockBytes in [1, 16, 1 << 20] {
                    var rows: [String] = []
                    // As the command reads it: whoever recognises it first.
                    var stream = try ByteStream.opened(ByteSource(text: example.input), named: "example")
                    #expect(try builtInAdapters.adapter(for: &stream, named: "example").name == adapter.name)
                    let summary = try readReports(
                        from: ByteSource(text: example.input),
                        named: "example",
                        options: IntakeOptions(blockBytes: blockBytes)
                    ) { batch in
                        rows += (0..<batch.count).map { batch.rowDescription($0) }
                    }
                    #expect(rows == example.rows, "\(adapter.name): \(example.title)")
                    #expect(
                        summary.diagnostics.map(\.description) == example.diagnostics,
                        "\(adapter.name): \(example.title)"
                    )
                }
            }
        }
    }

    @Test func namesAreDifferentWords() {
        let names = builtInAdapters.map { $0.name }
        #expect(Set(names).count == names.count)
        #expect(names == ["json", "csv"])
        for adapter in builtInAdapters {
            #expect(!adapter.summary.isEmpty && !adapter.name.contains(" "))
        }
    }
}
