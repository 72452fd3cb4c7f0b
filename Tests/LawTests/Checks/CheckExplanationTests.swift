import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// Whatever a check says of a file, somebody can ask what it means.
@Suite struct CheckExplanationTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Profiles/Fixtures").standardizedFileURL

    /// Codes of what was found that nobody explains, and those that stand there twice for one source.
    private func problems(_ items: [CheckItem]) -> [String] {
        let names = items.map { "\($0.code) of \($0.source)" }
        let doubled = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.map { "twice: \($0)" }
        return Set(items.map(\.code)).filter { CheckExplanation.of($0) == nil }.map { "unexplained: \($0)" } + doubled
    }

    @Test func everyCodeOfAFixtureIsExplainedAndThereOnce() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path).sorted()
        #expect(names.count > 20)
        for name in names {
            var options = DossierOptions()
            options.workers = 1
            // A header of everyday words is known by nobody.
            options.profile = Profile.needed(for: name)
            let source = DossierSource(.file(Self.fixtures.appending(path: name).path), named: name)
            let dossier = try Dossier(reading: [source], atlas: .embedded(), options: options)
            #expect(problems(dossier.check().items).sorted() == [], "\(name)")
        }
    }

    /// A row that is wrong in one way each, and the word for it.
    @Test(arguments: [
        ("broken-utf8", "2021-03-04,Narva-1\u{FF},RUS>EST,5,,"), ("open-quote", "2021-03-04,\"Narva-1,RUS>EST,5,,"),
        ("text-after-quote", "2021-03-04,\"Narva-1\" x,RUS>EST,5,,"), ("field-count", "2021-03-04,Narva-1,RUS>EST"),
        ("bad-date", "2021-02-31,Narva-1,RUS>EST,5,,"), ("bad-number", "2021-03-04,Narva-1,RUS>EST,many,,"),
        ("bad-direction", "2021-03-04,Narva-1,RUS>RUS,5,,"), ("unknown-place", "2021-03-04,Nowhere,RUS>EST,5,,"),
        ("direction-off-border", "2021-03-04,Narva-1,RUS>FIN,5,,"),
        ("bad-measure", "2021-03-04,Narva-1,RUS>EST,5,tally,"),
        ("bad-unit", "2021-03-04,Narva-1,RUS>EST,5,,heads"), ("no-number", "2021-03-04,Narva-1,RUS>EST,,,"),
        ("no-place", "2021-03-04,,,5,,"),
    ])
    func everyFaultOfARowIsExplained(_ code: String, _ row: String) throws {
        let header = Array("date,place,direction,count,measure,unit\n".utf8)
        // U+00FF stands for the one byte that no UTF-8 has.
        let bytes = row.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let checked = try Checked(.bytes(header + bytes + [UInt8(ascii: "\n")]))
        #expect(checked.codes == [code] && problems(checked.items).isEmpty, "\(checked.placed)")
        #expect(checked.items.allSatisfy { !$0.advice.isEmpty && $0.cases.allSatisfy { $0.line == 2 } })
    }

    @Test func explanationsAreSentences() {
        for code in CheckCode.allCases { #expect(CheckExplanation.of(code.rawValue) != nil, "\(code)") }
        #expect(Set(CheckExplanation.all.map(\.code)).count == CheckExplanation.all.count)
        for one in CheckExplanation.all {
            #expect(CheckExplanation.of(one.code) == one)
            #expect(one.meaning.hasSuffix("."), "\(one.code)")
            // `What to do: ` stands before it, and a full stop after it.
            #expect(!one.advice.isEmpty && !one.advice.hasSuffix("."), "\(one.code)")
        }
        #expect(CheckExplanation.of("") == nil && CheckExplanation.of("Spike") == nil)
    }
}
