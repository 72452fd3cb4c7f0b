import BorderTestSupport
import Testing

/// A question that cannot be understood is 64, with what to write instead, and nothing on standard output.
@Suite struct UsageErrorTests {
    /// Arguments and the words they must be answered with.
    struct Mistake: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var words: String

        init(_ arguments: [String], _ words: String) { (self.arguments, self.words) = (arguments, words) }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let mistakes = [
        Mistake(["flows", "--bordr", "x"], "Unknown option '--bordr'. Did you mean '--border'?"),
        Mistake(["flows", "--json", "--csv"], "--json, --csv and --markdown exclude each other; choose one."),
        Mistake(["flows", "--workers", "0"], "--workers must lie between 1 and 64."),
        Mistake(
            ["flows", "--from", "2022-13-01"],
            "--from '2022-13-01' is no date; write YYYY-MM-DD, or YYYY-MM or YYYY for a whole month or year"
        ),
        Mistake(["flows", "--to", "yesterday"], "--to 'yesterday' is no date; "),
        Mistake(
            ["flows", "--from", "2022-09-25", "--to", "2022-09-24"],
            "--to 2022-09-24 is before --from 2022-09-25; swap them"
        ),
        Mistake(["flows", "--measure", "xx"], "--measure 'xx' is no measure; it is a kind (flow, "),
        Mistake(["map", "--mode", "teleport"], "--mode 'teleport' is none of road, rail, "),
        Mistake(
            ["flows", "--population", "zz"],
            "--population 'zz' is neither a country nor conditions such as citizen=RUS;sex=m (keys: "
        ),
        Mistake(
            ["flows", "--direction", "RUS"],
            "--direction 'RUS' is no direction; write 'RUS>FIN', 'into FIN' or 'out of RUS'"
        ),
        Mistake(
            ["flows", "--direction", "RUS>RUS"],
            "--direction 'RUS>RUS' has the same country twice; name both sides"
        ),
        Mistake(["flows", "--direction", "*>*"], "--direction '*>*' names no country"),
        Mistake(["flows", "--direction", "RUS>ZZZ"], "--direction: no country is called 'ZZZ'"),
        Mistake(
            ["export", "--format", "shapefile"],
            "--format 'shapefile' is unknown; it is one of geojson, geojsonseq, csv"
        ),
        Mistake(["export"], "--format is missing; it is one of geojson, geojsonseq, csv"),
        Mistake(
            ["export", "--format", "csv", "--layer", "roads"],
            "The value 'roads' is invalid for '--layer <layer>'."
        ),
        Mistake(["report"], "Missing expected argument '--output <output>'"),
        Mistake(
            ["flows", "--worldview", "mine"],
            "--worldview 'mine' is unknown; write un, de-facto or the name of a file"
        ),
        Mistake(["flows", "--border", ""], "--border '' is no place the atlas knows"),
    ]

    @Test(arguments: mistakes) func aMistakeIsExplained(_ mistake: Mistake) throws {
        let run = try Binary.run(arguments: mistake.arguments)
        #expect(run.exitCode == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.contains(mistake.words), "\(run.errors)")
        #expect(run.errors.hasSuffix("\n") && !run.errors.hasSuffix("\n\n"))
    }

    @Test func everyVerbChecksTheFiltersTheSameWay() throws {
        for verb in [["flows"], ["map"], ["export", "--format", "csv"], ["report", "-o", "/dev/null/never"]] {
            for mistake in [
                ["--from", "x"], ["--mode", "x"], ["--measure", "x"], ["--direction", "x"], ["--country", "Atlantis"],
            ] {
                let run = try Binary.run(arguments: verb + mistake)
                #expect(run.exitCode == 64, "\(verb) \(mistake) \(run.errors)")
                #expect(run.errors.contains(mistake[0]))
            }
        }
    }
}
