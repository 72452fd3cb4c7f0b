import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Columns of our own tables, which say some things twice and compute others.
struct OwnTableTests {
    private static let header =
        "id,role,place_kind,at,border,direction,from_country,to_country,value,value_low,value_high,qualifier,basis,"
        + "share,period,period_start,period_start_latest,period_end_earliest,period_end,note"

    @Test func whatIsSaidTwiceIsReadOnce() throws {
        let reading = try Reading(
            """
            \(Self.header)
            a,figure,border,FIN-RUS,FIN-RUS,RUS>FIN,RUS,FIN,5,5,5,exact,observed,0.5,2022-09-24,2022-09-24,2022-09-24,2022-09-24,2022-09-24,
            b,part,country,GEO,,*>GEO,*,GEO,53000,53001,,more_than,reported,,,2022-09-19,2022-09-23,2022-09-26,2022-09-28,
            c,beyond,border,FIN-RUS,FIN-RUS,FIN<>RUS,,,5,5,6,range,reported,,2022-09-24T10:00/2022-09-25T10:00,2022-09-24,2022-09-24,2022-09-25,2022-09-25,
            d,net,border,FIN-RUS,FIN-RUS,RUS>FIN,RUS,FIN,-4,,,,derived,,2022-09-24,2022-09-24,,,2022-09-24,
            """
        )
        #expect(
            reading.rows == [
                "2022-09-24 FIN-RUS RUS>FIN any flow 5 exact crossing #a",
                "2022-09-19..2022-09-23/2022-09-26..2022-09-28 GEO into GEO any flow 53000 more_than crossing #b",
                "2022-09-24/2022-09-25 FIN-RUS FIN<>RUS any flow 5–6 range crossing #c",
            ]
        )
        #expect(reading.details.map { $0.hours?.start } == [nil, nil, 600])
        #expect(reading.summary.diagnosticCounts == ["computed-row": 1])
        #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (3, 0))
    }

    @Test(arguments: [
        ("RUS>FIN", "FIN", "RUS", "2022-09-24", "2022-09-24", "two-directions"),
        ("both", "RUS", "FIN", "2022-09-24", "2022-09-24", "two-directions"),
        ("RUS>FIN", "RUS", "FIN", "2022-09-23", "2022-09-24", "two-periods"),
        ("into FIN", "RUS", "FIN", "", "2022-09-24", ""), ("out of RUS", "RUS", "FIN", "", "2022-09-24", ""),
    ])
    func whatDiffersIsRefused(
        _ direction: String,
        _ from: String,
        _ to: String,
        _ date: String,
        _ day: String,
        _ code: String
    ) throws {
        let reading = try Reading(
            "date,border,direction,from,to,period_start,period_end,count\n\(date),FIN-RUS,\(direction),\(from),\(to),\(day),\(day),1\n"
        )
        #expect(reading.summary.diagnostics.map(\.code) == (code.isEmpty ? [] : [code]))
        if code.isEmpty { #expect(reading.rows == ["2022-09-24 FIN-RUS RUS>FIN any flow 1 exact crossing"]) }
    }

    @Test(
        "who counts arrivals from somewhere is where they arrive",
        arguments: [
            ("from", "RUS", "entry", "RUS>GEO"), ("to", "RUS", "exit", "GEO>RUS"), ("to", "GEO", "entry", "into GEO"),
            ("from", "GEO", "exit", "out of GEO"),
        ]
    )
    func theOtherEnd(_ column: String, _ country: String, _ direction: String, _ way: String) throws {
        var options = IntakeOptions()
        options.reporter = "GEO"
        let reading = try Reading(
            "date,\(column),direction,count\n2022-09,\(country),\(direction),7\n",
            options: options
        )
        #expect(reading.rows.count == 1 && reading.rows[0].contains(way), "\(reading.rows) \(reading.diagnostics)")
    }

    @Test(arguments: [1, 3])
    func aColumnThatIsLostIsAWarning(_ workers: Int) throws {
        let text = "place,port,note of clerk,count\nFIN,a,same,1\nFIN,b,same,1\nFIN,b,same,1\n"
        let (summary, _) = try readReportsInParallel(
            from: ByteSource(text: text),
            named: "example",
            options: IntakeOptions(blockBytes: 16),
            workers: workers,
            startingWith: { 0 },
            onBatch: { $0 += $1.count }
        )
        #expect(
            summary.diagnostics.map(\.description) == [
                "example:1:7: note: ignored columns 'port', 'note of clerk'",
                "example:1:7: warning: column 'port' holds different values and is not read: rows that differ only there "
                    + "would be taken for the same; expected a column whose name says what it holds; rename it, or take it "
                    + "out and add the rows up",
            ]
        )
        #expect(summary.diagnosticCounts == ["ignored-column": 1, "lost-column": 1])
    }

    /// A column beside a dimension that only says it in words tells no rows apart, however the rows are split; one that
    /// says more is lost, and so is one beside a number or an id, which are no dimensions.
    @Test(arguments: [1, 3])
    func aColumnOfNamesIsNotLost(_ workers: Int) throws {
        let tables: [(text: String, lost: [String])] = [
            ("place,name of it,count\nFIN,Finland,1\nNOR,Norway,2\nFIN,Finland,3\nFIN,,4\n", []),
            ("place,name of it,count\nFIN,Finland,1\nNOR,Norway,1\nFIN,Suomi,1\n", ["name of it"]),
            ("place,count,kind of it\nFIN,1,a\nFIN,1,b\n", ["kind of it"]),
            ("id,kind of it,place,count\n1,a,FIN,1\n2,b,FIN,1\n3,c,FIN,1\n", ["kind of it"]),
            (
                "place,name of it,count\n"
                    + (0...1001).map { "\($0 % 2 == 0 ? "FIN" : "NOR"),\($0 % 2),\($0)\n" }.joined(),
                []
            ),
        ]
        for (text, lost) in tables {
            let (summary, _) = try readReportsInParallel(
                from: ByteSource(text: text),
                named: "example",
                options: IntakeOptions(blockBytes: 16),
                workers: workers,
                startingWith: { 0 },
                onBatch: { $0 += $1.count }
            )
            let found = summary.diagnostics.filter { $0.code == "lost-column" }
            #expect(found.map { String($0.found.split(separator: "'")[1]) } == lost, "\(text.prefix(60))")
        }
    }

    @Test(arguments: ["orig,dest", "origin,destination", "country_of_origin,destination_country", "from,to"])
    func endsHaveManyNames(_ header: String) throws {
        #expect(try Reading("\(header),count\nUKR,POL,1000\n").rows == ["undated UKR>POL any flow 1000 exact crossing"])
    }
}
