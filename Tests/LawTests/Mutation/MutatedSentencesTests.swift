import BorderFlow
import BorderTestSupport
import FuzzTargets
import Testing

/// Sentences garbled on their way: the words that were used stand in them, and whatever they became, the row of a
/// file is one row that says the same.
@Suite struct MutatedSentencesTests {
    @Test(arguments: MutationSeed.sentences) func aGarbledSentenceIsOneRow(_ file: MutationSeed) throws {
        let reader = try ClaimReading.reader("en")
        var context = SentenceContext()
        context.details.reportedOn = Day("2022-09-29")
        for seed in MutationCount.seeds(10) {
            var mutation = Mutation(seed: file.bytes.reduce(seed) { $0 &* 43 &+ UInt64($1) })
            let bytes = mutation.damaged(file.bytes)
            MutationCount.keep(bytes)
            let sentence = String(decoding: bytes, as: UTF8.self)
            let reading = reader.read(sentence, in: context)
            let used = reading.pieces.flatMap { $0.words.split(separator: " … ").map(String.init) }
            for words in used + reading.leftOver {
                #expect(sentence.contains(words), "seed \(seed): '\(words)' of \(sentence)")
            }
            if let quantity = reading.row.quantity {
                #expect(quantity.value >= 0 && quantity.value <= 1 << 53, "seed \(seed): \(sentence)")
                // No number without its words.
                #expect(reading.pieces.contains { $0.field == .value && !$0.words.isEmpty }, "seed \(seed)")
            }
            guard reading.isComplete else { continue }
            let text = ReportRow.header + reading.row.line
            let file = try MutatedReading(Array(text.utf8), named: "row.csv", MutationSeed.options("row.csv"))
            #expect(file.problems(reading: Array(text.utf8)) == [], "seed \(seed): \(sentence)")
            #expect(file.rowsRead == 1, "seed \(seed): \(sentence)")
            let value = reading.row.quantity.map { " \($0.value)" } ?? ""
            #expect(file.rows.allSatisfy { $0.words.contains(value) }, "seed \(seed): \(sentence)")
        }
    }
}
