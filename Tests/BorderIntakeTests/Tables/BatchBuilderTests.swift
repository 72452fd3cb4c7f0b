import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Batches against the rows that went into them.
struct BatchBuilderTests {
    private static func row(_ random: inout SplitMix, _ variety: Int) -> ObservationRow {
        var row = ObservationRow()
        func pick(_ count: Int) -> Int { Int.random(in: 0..<min(count, variety), using: &random) }
        row.place = UInt32(pick(5))
        row.direction = UInt32(pick(3))
        row.population = UInt32(pick(2))
        row.reporter = UInt32(pick(2))
        row.mode = Mode.allCases[pick(3)]
        row.kind = MeasureKind.allCases[pick(4)]
        row.unit = CountUnit.allCases[pick(4)]
        row.qualifier = Qualifier.allCases[pick(4)]
        row.value = Int64(pick(1000))
        row.rangeEnd = pick(6) == 5 ? row.value + 1 : -1
        row.line = Int32(pick(100))
        if pick(5) != 1 {
            row.start = Int32(pick(20))
            row.startLatest = row.start + Int32(pick(4) / 3)
            row.end = row.startLatest + Int32(pick(4) / 2)
            row.endEarliest = max(row.start, row.end - Int32(pick(4) / 3))
        }
        return row
    }

    private static func check(_ batch: ObservationBatch, _ rows: [ObservationRow], _ notes: [String]) {
        #expect(batch.count == rows.count)
        for (index, row) in rows.enumerated() {
            #expect(batch.place[index] == row.place && batch.direction[index] == row.direction)
            #expect(batch.population[index] == row.population && batch.reporter[index] == row.reporter)
            #expect(batch.mode[index] == row.mode && batch.kind[index] == row.kind && batch.unit[index] == row.unit)
            #expect(batch.value[index] == row.value && batch.qualifier[index] == row.qualifier)
            #expect(batch.line[index] == row.line)
            #expect(batch.start[index] == row.start)
            #expect((batch.end?[index] ?? batch.start[index]) == row.end)
            #expect((batch.startLatest?[index] ?? batch.start[index]) == row.startLatest)
            #expect((batch.endEarliest?[index] ?? batch.end?[index] ?? batch.start[index]) == row.endEarliest)
            #expect((batch.rangeEnd?[index] ?? -1) == row.rangeEnd)
            #expect(batch.details(of: index).note == notes[index])
        }
    }

    @Test func aBuilderGivesBackWhatItWasGivenBatchAfterBatch() {
        for seed in Seeds.below(300) {
            var random = SplitMix(seed: seed)
            var builder = BatchBuilder(capacity: 60)
            let variety = [1, 2, 1000][Int(seed % 3)]
            for _ in 0..<4 {
                var rows: [ObservationRow] = []
                var notes: [String] = []
                for index in 0..<Int.random(in: 0...60, using: &random) {
                    rows.append(Self.row(&random, variety))
                    builder.append(rows[index])
                    notes.append(Int.random(in: 0..<4, using: &random) == 0 ? "note \(index)" : "")
                    guard !notes[index].isEmpty else { continue }
                    var details = ReportDetails()
                    details.note = notes[index]
                    builder.describe(details)
                }
                #expect(builder.count == rows.count)
                Self.check(builder.take(words: ObservationBatch.Words()), rows, notes)
                #expect(builder.count == 0)
            }
        }
    }

    @Test func anEmptyBuilderCannotBeDescribed() {
        var builder = BatchBuilder(capacity: 1)
        builder.describe(ReportDetails())
        let batch = builder.take(words: ObservationBatch.Words())
        #expect(batch.count == 0 && batch.details.isEmpty && batch.detail == nil)
    }

    @Test func aColumnOfOneValueStaysOne() {
        var column = LazyColumn(7, capacity: 10)
        for row in 0..<10 { column.append(5, after: row) }
        guard case .constant(5) = column.take(10) else { return #expect(Bool(false)) }
        for row in 0..<3 { column.append(7, after: row) }
        #expect(column.value(2) == 7)
        column.append(8, after: 3)
        #expect((column.value(0), column.value(3)) == (7, 8))
        guard case .values([7, 7, 7, 8]) = column.take(4) else { return #expect(Bool(false)) }
        guard case .constant(7) = column.take(0) else { return #expect(Bool(false)) }
    }

    @Test func periodsOfRowsAreWhole() {
        var row = ObservationRow()
        #expect(row.period == nil && !row.isWorded)
        let vague = Period("2022-09-19..2022-09-21/2022-09-26")
        if let vague { row.set(vague) }
        #expect(row.period == vague && row.isWorded)
    }

    @Test func diagnosticsAreKeptInFileOrderAndCounted() {
        var one = DiagnosticLog(maximum: 3)
        var other = DiagnosticLog(maximum: 3)
        for line in [2, 5, 9, 11] { one.add(.error, "a", "f", line, 1) { ("\(line)", "", "") } }
        for line in [3, 4] { other.add(Diagnostic(.error, "b", file: "f", line: line, column: 1, found: "\(line)")) }
        one.merge(other)
        #expect(one.kept.map(\.line) == [2, 3, 4])
        #expect(one.counts == ["a": 4, "b": 2])
    }
}
