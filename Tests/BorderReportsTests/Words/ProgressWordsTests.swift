import BorderReports
import BorderTestSupport
import Testing

@Suite struct ProgressWordsTests {
    @Test(
        arguments: [
            (0, 1_000_000, 1.0, "reading [--------------------]   0 %, 0 B of 1.0 MB, 0 B/s"),
            (250_000, 1_000_000, 1.0, "reading [#####---------------]  25 %, 250 kB of 1.0 MB, 250 kB/s, 3 s left"),
            (12 << 30, 46 << 30, 30, "reading [#####---------------]  26 %, 13 GB of 49 GB, 429 MB/s, 1 min 25 s left"),
            (
                90_000_000, 100_000_000_000, 9,
                "reading [--------------------]   0 %, 90 MB of 100 GB, 10 MB/s, 2 h 46 min left"
            ),
            (
                10_000, 1_000_000, 1.5,
                "reading [--------------------]   1 %, 10 kB of 1.0 MB, 6.7 kB/s, 2 min 29 s left"
            ),
            (7, 7, 2.0, "reading [####################] 100 %, 7 B of 7 B, 3 B/s, 0 s left"),
            (1500, nil, 2.0, "reading: 1.5 kB, 750 B/s"),
            (1500, 1400, 2.0, "reading: 1.5 kB, 750 B/s"),
            (0, 0, 2.0, "reading: 0 B, 0 B/s"),
            (999_600, nil, 1.0, "reading: 1.0 MB, 1.0 MB/s"),
        ] as [(Int, Int?, Double, String)]
    )
    func theLineSaysHowFarAReadingIs(_ read: Int, _ expected: Int?, _ seconds: Double, _ line: String) {
        #expect(ProgressWords.line(read: read, of: expected, seconds: seconds, width: 100) == line)
    }

    /// Whatever the numbers: one line that fits, with a rest that is never negative.
    @Test(arguments: 0..<100) func theLineFitsEveryTerminal(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let expected = Int.random(in: 0...5, using: &random) == 0 ? nil : Int.random(in: 0...(1 << 40), using: &random)
        let read = Int.random(in: 0...(expected ?? 1 << 40), using: &random)
        let width = Int.random(in: 1...120, using: &random)
        let seconds = Double.random(in: 0...10_000, using: &random)
        let line = ProgressWords.line(read: read, of: expected, seconds: seconds, width: width)
        #expect(line.utf8.count < max(width, 1) && !line.contains("-1") && !line.contains("\n"))
        let isWhole = line.hasPrefix("reading [")
        if isWhole { #expect(line.prefix { $0 != "]" }.count == "reading [".count + 20) }
    }
}
