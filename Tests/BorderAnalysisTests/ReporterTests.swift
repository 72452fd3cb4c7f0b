import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("Counts of both sides of a border")
struct ReporterTests {
    /// Days at Vaalimaa as Finland and as Russia counted them.
    private func rows(_ reporters: [(code: UInt32, count: Int64)]) throws -> [FlowRow] {
        let atlas = try Atlas.embedded()
        var words = ObservationBatch.Words()
        words.places.append("vaalimaa-torfyanovka")
        words.directions.append(.route(from: "RUS", to: "FIN"))
        words.reporters += ["FIN", "RUS"]
        var batch = ObservationBatch(
            count: reporters.count,
            words: words,
            place: .constant(1),
            direction: .constant(1),
            start: .values(reporters.indices.map { 19_259 + Int32($0) }),
            value: .values(reporters.map(\.count))
        )
        batch.reporter = .values(reporters.map(\.code))
        let input = Read.batches([batch], named: "posts.csv", atlas: atlas)
        return try summarise(input, selection: Selection(), grouping: Grouping(), atlas: atlas).rows
    }

    @Test("one side's exits are never added to the other side's entries")
    func twoReporters() throws {
        let rows = try rows([(1, 5), (2, 6), (1, 7)])
        #expect(rows.map(\.quantity.value).sorted() == [6, 12])
        #expect(Set(rows.map(\.authority)) == ["FIN, posts.csv", "RUS, posts.csv"])
        #expect(Set(rows.map(\.id)).count == 2)
    }

    @Test("one counting country keeps the file's name")
    func oneReporter() throws {
        let rows = try rows([(1, 5), (1, 7)])
        #expect(rows.map(\.quantity.value) == [12])
        #expect(rows.map(\.authority) == ["posts.csv"])
    }
}
