import BorderBytes
import BorderTestSupport
import Testing

@testable import BorderIntake

@Suite struct ProfileFileTests {
    private func trouble(_ text: String) -> String? {
        do throws(IntakeError) {
            _ = try ProfileFile.read(Array(text.utf8), named: "p.yaml")
            return nil
        } catch {
            return error.description
        }
    }

    @Test(
        arguments: [
            (
                "nam: x\n", "p.yaml:1:1: error: 'nam' is no key of a profile; expected one of name,",
                "did you mean 'name'?"
            ),
            ("name: x\n", "p.yaml:1:1: error: the profile has no columns", ""),
            ("name: a b\ncolumns: []\n", "p.yaml:1:7: error: the profile has no name", ""),
            (
                "name: x\ncolumns:\n  - {name: A, role: cout}\n", "p.yaml:3:21: error: 'cout' is no role",
                "did you mean 'count'?"
            ),
            ("name: x\ncolumns:\n  - {role: count}\n", "p.yaml:3:5: error: the column has no name", ""),
            (
                "name: x\ncolumns:\n  - {name: A, role: date}\n", "p.yaml:3:3: error: no column has the role 'count'",
                "row_is: one passage"
            ),
            ("name: x\nset: {colour: red}\ncolumns: []\n", "p.yaml:2:7: error: 'colour' is no column of ours", ""),
            (
                "name: x\ncolumns:\n  - {name: A, role: count, codes: iso4}\n",
                "p.yaml:3:35: error: 'iso4' is no codes", "did you mean 'iso2'?"
            ),
            (
                "name: x\ncolumns:\n  - {name: A, role: date, fiscal_start: 13}\n",
                "p.yaml:3:41: error: '13'; expected a number from 1 to 12", ""
            ),
            ("name: x\ncolumns: {a: b}\n", "p.yaml:2:10: error: a map; expected a list", ""),
            ("- a\n", "p.yaml:1:1: error: a list; expected a map", ""),
        ] as [(String, String, String)]
    )
    func mistakesAreNamed(_ text: String, _ start: String, _ suggestion: String) {
        let words = trouble(text) ?? "no trouble"
        #expect(words.hasPrefix(start), "\(words)")
        #expect(words.contains(suggestion), "\(words)")
    }

    @Test func wordsMeanWhatTheySay() throws {
        let text = """
            name: x
            columns:
              - name: [A, "B c"]
                role: sex
                total: [T]
                words: {m: m, f: {sex: f, note: seen}, u: ~, z: {leave out: no people}}
              - {name: N, role: count}
            """
        let profile = try ProfileFile.read(Array(text.utf8), named: "p.yaml")
        let rule = profile.columns[0]
        #expect(rule.names == ["a", "b_c"])
        #expect(rule.words["t"] == .total)
        #expect(rule.words["m"] == .cells([.init(role: "sex", text: "m")]))
        #expect(rule.words["f"] == .cells([.init(role: "sex", text: "f"), .init(role: "note", text: "seen")]))
        #expect(rule.words["u"] == .nothing)
        #expect(rule.words["z"] == .leaveOut("no people"))
    }

    @Test func noTextStopsTheReader() {
        var random = SplitMix(seed: 11)
        let start = Array(
            "name: x\nset: {unit: person}\ncolumns:\n  - {name: A, role: count}\n  - {name: B, role: from, codes: eu}\n"
                .utf8
        )
        for _ in 0..<3000 {
            var bytes = start
            for _ in 0...Int.random(in: 0..<5, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x09...0x7E, using: &random)
            }
            do throws(IntakeError) { _ = try ProfileFile.read(bytes, named: "p.yaml") } catch {
                #expect(error.reason == .unusableProfile)
            }
        }
    }
}
