import BorderFlow
import Testing

/// Files of publishers filled at random: every number that the model put in is answered, and none besides.
@Suite struct RandomPublisherOracleTests {
    @Test(arguments: RandomPublisher.allCases, 1..<7 as Range<UInt64>)
    func theAnswerIsTheModel(_ publisher: RandomPublisher, _ seed: UInt64) throws {
        let file = publisher.file(seed: seed)
        let dossier = try PublishedFile.dossier(file.name, [Array(file.text.utf8)])
        let (place, unit) = publisher.grouping
        #expect(try dossier.published(by: unit) == PublishedSum.sums(file.rows), "\(file.text)")
        let totals = PublishedSum.totals(file.rows, at: RandomPublisher.larger)
        #expect(try dossier.totals(by: place, unit) == totals, "\(file.text)")
        #expect(dossier.rowsRejected == file.refused && Int(dossier.numberCount) == file.rows.count)
    }
}
