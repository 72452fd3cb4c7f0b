import BorderTestSupport
import Foundation
import Testing

/// However somebody writes a table of counts down, the answer is that of the same counts in our own columns.
@Suite struct PlainShapeLawTests {
    /// Answers about counts in our own columns, which several shapes have in common.
    private final class Known {
        var answers: [String: [String]] = [:]

        func numbers(of model: CountModel) throws -> [String] {
            if let known = answers[model.canonical] { return known }
            let answer = try Answered(model.canonical)
            #expect(answer.rejected == 0 && !answer.numbers.isEmpty, "\(answer.said)")
            answers[model.canonical] = answer.numbers
            return answer.numbers
        }
    }

    /// What is wrong with the answer about some counts in a shape; empty where nothing is.
    private func problems(
        _ shape: PlainShape,
        seed: UInt64,
        isWorded: Bool = false,
        isPinned: Bool = false,
        known: Known = Known()
    ) throws -> [String] {
        let model = shape.model(seed: seed, isWorded: isWorded)
        let text = shape.text(of: model)
        let wanted = try known.numbers(of: model)
        do {
            let answer = try Answered(text, pins: isPinned ? shape.truePins : shape.neededPins)
            if answer.rejected == 0 && answer.numbers == wanted { return [] }
            let lost = wanted.filter { !answer.numbers.contains($0) }
            let invented = answer.numbers.filter { !wanted.contains($0) }
            return ["\(shape), seed \(seed): lost \(lost), invented \(invented)\n\(answer.said)\n\(text)"]
        } catch {
            return ["\(shape), seed \(seed): \(error)\n\(text)"]
        }
    }

    private func expect(_ problems: [String], of count: Int, at location: SourceLocation = #_sourceLocation) {
        let shown = problems.prefix(3).joined(separator: "\n")
        #expect(problems.isEmpty, "\(problems.count) of \(count): \(shown)", sourceLocation: location)
    }

    static let groups = [
        PlainShape.marks, PlainShape.numbers, PlainShape.decimals, PlainShape.layouts, PlainShape.words,
    ]

    @Test(arguments: groups.indices) func oneFeatureChangesNothing(_ group: Int) throws {
        let known = Known()
        var all: [String] = []
        for feature in Self.groups[group] {
            for seed in UInt64(0)..<2 { all += try problems(PlainShape([feature]), seed: seed, known: known) }
        }
        expect(all, of: 2 * Self.groups[group].count)
    }

    @Test(arguments: [0..<25, 25..<50] as [Range<UInt64>])
    func twoOrThreeFeaturesChangeNothing(_ seeds: Range<UInt64>) throws {
        let all = try seeds.flatMap { try problems(PlainShape(seed: $0), seed: $0, isWorded: !$0.isMultiple(of: 2)) }
        expect(all, of: seeds.count)
    }

    /// Who says of a table what is true of it gets the same answer as who lets it be found out.
    @Test func whatIsPinnedRightlyChangesNothing() throws {
        let seeds = UInt64(500)..<515
        expect(try seeds.flatMap { try problems(PlainShape(seed: $0), seed: $0, isPinned: true) }, of: seeds.count)
    }

    /// A wording stays one between all marks and in every layout, with its thousands parted or not.
    @Test func wordingsStandInEveryShape() throws {
        let known = Known()
        let features = PlainShape.marks + PlainShape.numbers + PlainShape.layouts
        var all: [String] = []
        for (index, feature) in features.enumerated() {
            let parted = PlainShape.numbers[index % PlainShape.numbers.count]
            all += try problems(PlainShape([parted, feature]), seed: 8, isWorded: true, known: known)
        }
        expect(all, of: features.count)
    }

    /// What was counted in columns of their own says what it says under the word for it.
    @Test func measuresAreColumns() throws {
        var random = SplitMix(seed: 12)
        var long = "date,place,measure,count\n"
        var wide = "Datum;Border;Detections;Refusals\n"
        for month in 1...6 {
            let (found, refused) = (Int.random(in: 0..<90_000, using: &random), Int.random(in: 0..<900, using: &random))
            long += "2022-0\(month),FIN-RUS,detection,\(found)\n2022-0\(month),FIN-RUS,refusal,\(refused)\n"
            wide += "2022-0\(month);FIN-RUS;\(found);\(refused)\n"
        }
        let answers = try [long, wide].map { text in
            try withTemporaryFolder { folder in
                try folder.write("in.csv", text)
                let call = "flows in.csv --measure detection --measure refusal --by month --csv"
                return try Printed(Binary.run(arguments: call.split(separator: " ").map(String.init), folder: folder))
            }
        }
        #expect(answers[0].numbers().count == 12, "\(answers[0].said)")
        #expect(answers[1].numbers() == answers[0].numbers(), "\(answers[1].said)")
    }

    /// A list of objects, an object a line, and a list inside an object say what the table says.
    @Test(arguments: UInt64(0)..<4) func objectsSayWhatRowsSay(_ seed: UInt64) throws {
        let model = CountModel(seed: seed, .months)
        let wanted = try Answered(model.canonical).numbers
        for writing in PlainShape.words.filter({ $0.name.hasPrefix("ISO") || $0.name.hasPrefix("names of c") }) {
            let countries = PlainShape([writing]).countries
            let objects = model.counts.map { count in
                let ends = model.ends(of: count)
                let way = "\(countries[ends.from] ?? "") > \(countries[ends.to] ?? "")"
                let value = seed.isMultiple(of: 2) ? "\(count.value)" : "\"\(count.value)\""
                return
                    #"{"place":"\#(count.place)","date":"\#(count.time.text)","direction":"\#(way)","count":\#(value)}"#
            }
            let list = "[" + objects.joined(separator: ",\n ") + "]"
            for text in [list, objects.joined(separator: "\n") + "\n", #"{"title": "x, y", "data": \#(list)}"#] {
                let answer = try Answered(text, named: "in.json")
                #expect(answer.numbers == wanted && answer.rejected == 0, "\(writing.name), seed \(seed)\n\(text)")
            }
        }
    }

    /// Objects in the words of a ministry are a plain table too.
    @Test func objectsInPlainWordsAreAPlainTable() throws {
        let all = #"[{"Border": "FIN-RUS", "Datum": "09/2022", "Richtung": "RUS>FIN", "Anzahl": "1 234 e"}]"#
        let answer = try Answered(all, named: "in.json")
        #expect(answer.cells("bucket", "value", "flags") == ["2022-09 1234 estimated"], "\(answer.said)")
        let own = #"[{"border": "FIN-RUS", "date": "2022-09", "direction": "RUS>FIN", "count": "1 234"}]"#
        try withTemporaryFolder { folder in
            try folder.write("in.json", own)
            let call = ["flows", "in.json", "--profile", "generic", "--csv"]
            #expect(try Printed(Binary.run(arguments: call, folder: folder)).values == [1234])
        }
    }

    /// What was decided stands in one line, and the command says it.
    @Test func theDecisionsAreOneLine() throws {
        let all = "sep=;\nCrossings\nBorder crossing;Datum;Richtung;Anzahl\nFIN-RUS;13/04/2022;RUS>FIN;1.234,00\n"
        let run = try withTemporaryFolder { folder in
            try folder.write("in.csv", all)
            return try Binary.run("flows", "in.csv", "--csv", folder: folder)
        }
        #expect(run.exitCode == 0)
        let lines = run.errors.split(separator: "\n").filter { $0.contains("plain table") }
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        for word in ["semicolons", "line 3", "day first", "decimal comma", "Datum", "Richtung"] {
            #expect(line.contains(word), "\(line)")
        }
    }

    /// Titles and notes are sentences, and sentences have commas; the table between them has semicolons.
    @Test func commasInTitlesAreNoDelimiters() throws {
        let head = "Crossings of the border, by month\nAll travellers, all nationalities\n"
        let table = "border;Datum;direction;total\nFIN-RUS;2022-09;RUS>FIN;8572\n"
        let foot = "Source: border guard, Helsinki\nNote: provisional, subject to revision\n"
        let answer = try Answered(head + table + foot)
        #expect(answer.cells("at", "direction", "bucket", "value") == ["FIN-RUS RUS>FIN 2022-09 8572"])
    }

    /// A note is one under any column, also under that of the numbers, which stand first where an author likes them to.
    @Test func notesUnderNumbersAreNotes() throws {
        let table = "Anzahl,Datum,Richtung,Border\n8572,2022-09,RUS>FIN,FIN-RUS\n"
        for note in ["Source: border guard,,,\n", "\n\"Source: border guard, Helsinki\"\n", ",,,\n* not final,,,\n"] {
            let answer = try Answered(table + note)
            #expect(answer.cells("at", "direction", "bucket", "value") == ["FIN-RUS RUS>FIN 2022-09 8572"])
            #expect(answer.rejected == 0, "\(note)\(answer.said)")
        }
    }
}
