import BorderTestSupport
import Foundation
import Testing

/// Every verb that reads reports leaves the same of them under the same filters.
@Suite("Every verb under every filter")
struct FilterMatrixTests {
    /// Reports that differ in place, way, people, mode, unit, day and source, each with a name of its own.
    private static let reports = """
        id,measure,unit,period,at,direction,population,mode,value,qualifier,authority,reported_on
        v1,flow,crossing,2022-09-01,Vaalimaa,RUS>FIN,citizen=RUS,road,10,exact,Guard,2022-09-02
        n1,flow,crossing,2022-09-01,Nuijamaa,FIN>RUS,citizen=RUS,road,6,exact,Guard,2022-09-02
        r1,flow,crossing,2022-09-02,Vainikkala,RUS>FIN,citizen=RUS,rail,2,exact,Railway,2022-09-03
        f1,flow,crossing,2022-09-03,Vaalimaa,RUS>FIN,citizen=FIN,road,3,exact,Guard,2022-09-04
        t1,flow,vehicle,2022-09-03,Vaalimaa,RUS>FIN,,road,4,exact,Guard,2022-09-04
        g1,flow,crossing,2022-09-04,Upper Lars,RUS>GEO,citizen=RUS,road,50,more_than,Ministry,2022-09-09

        """
    /// The same as states of places; nothing is a vehicle there.
    private static let states = """
        id,effect,period,at,direction,concerns,mode,magnitude,qualifier,magnitude_unit,authority,reported_on
        v1,queue,2022-09-01,Vaalimaa,RUS>FIN,citizen=RUS,road,10,exact,vehicles,Guard,2022-09-02
        n1,queue,2022-09-01,Nuijamaa,FIN>RUS,citizen=RUS,road,6,exact,vehicles,Guard,2022-09-02
        r1,queue,2022-09-02,Vainikkala,RUS>FIN,citizen=RUS,rail,2,exact,vehicles,Railway,2022-09-03
        f1,queue,2022-09-03,Vaalimaa,RUS>FIN,citizen=FIN,road,3,exact,vehicles,Guard,2022-09-04
        g1,queue,2022-09-04,Upper Lars,RUS>GEO,citizen=RUS,road,50,more_than,vehicles,Ministry,2022-09-09

        """

    /// Filters, and the names of what they leave.
    struct Filter: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var left: Set<String>

        init(_ text: String, _ left: String) {
            arguments = text.split(separator: " ").map { String($0.replacing("_", with: " ")) }
            self.left = Set(left.split(separator: " ").map(String.init))
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let filters = [
        Filter("", "v1 n1 r1 f1 t1 g1"), Filter("--border FIN-RUS", "v1 n1 r1 f1 t1"),
        Filter("--crossing Vaalimaa", "v1 f1 t1"), Filter("--country GEO", "g1"),
        Filter("--region FI-09", "v1 f1 t1"), Filter("--from 2022-09-03", "f1 t1 g1"),
        Filter("--to 2022-09-02", "v1 n1 r1"), Filter("--direction FIN>RUS", "n1"),
        Filter("--measure vehicle", "t1"), Filter("--population FIN", "f1"),
        Filter("--mode rail", "r1"), Filter("--source RAIL", "r1"), Filter("--source nobody", ""),
        Filter("--as-of 2022-09-03", "v1 n1 r1"),
        Filter("--crossing Vaalimaa --crossing Vainikkala --population RUS", "v1 r1"),
        Filter("--border FIN-RUS --source guard --direction RUS>FIN --from 2022-09-02 --measure crossing", "f1"),
    ]

    /// The words of a column, each a name.
    private func names(_ verb: [String], _ filter: Filter, column: String, of text: String = reports) throws -> Set<
        String
    > {
        let answer = try Answer(verb + ["FILE", "--csv"] + filter.arguments, on: text)
        #expect(answer.run.exitCode == 0, "\(verb): \(answer.run.errors)")
        let rows = answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
        return Set(rows.flatMap { ($0[column] ?? "").split(separator: " ").map(String.init) })
    }

    @Test("tables and features carry the same numbers", arguments: filters) func tables(_ filter: Filter) throws {
        #expect(try names(["measures", "--by", "crossing,day"], filter, column: "reports") == filter.left, "measures")
        #expect(try names(["reconcile"], filter, column: "reports") == filter.left, "reconcile")
        let flows = try Answer(["flows", "FILE", "--csv"] + filter.arguments, on: Self.reports)
        let figures = flows.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
        let shown = Dictionary(uniqueKeysWithValues: figures.map { ($0["id"] ?? "", $0["value"] ?? "") })
        // Numbers of one source that exclude each other are added too, and stand below their sum.
        #expect(Set(shown.keys.filter { !$0.hasPrefix("total:") }) == filter.left, "flows")
        let export = try Binary.run(["export", "FILE", "--format", "geojson"] + filter.arguments, on: Self.reports)
        let features = try #require(try JSONText(export.stdout)["features"]?.elements)
        #expect(features.count == shown.count)
        for feature in features {
            let id = try #require(feature["id"]?.string)
            #expect(feature["properties"]?["value"] == .number(shown[id] ?? "none"), "\(id)")
        }
    }

    @Test("states of places", arguments: filters.filter { !$0.arguments.contains("--measure") })
    func timeline(_ filter: Filter) throws {
        #expect(try names(["status"], filter, column: "id", of: Self.states) == filter.left.subtracting(["t1"]))
    }

    @Test(
        "coverage names the reports of its days, and the gazetteer where that closes",
        arguments: filters.filter { !$0.arguments.contains("--from") && !$0.arguments.contains("--to") }
    )
    func coverage(_ filter: Filter) throws {
        let days = ["--by", "crossing", "--from", "2022-09-01", "--to", "2022-09-04"]
        let ids = try names(["coverage"] + days, filter, column: "ids").filter { !$0.hasPrefix("gazetteer:") }
        // Vehicles are covered where they are asked for, and people else.
        #expect(ids == (filter.arguments.contains("vehicle") ? filter.left : filter.left.subtracting(["t1"])))
    }

    @Test("a diff with an empty file lists all that is left, as new", arguments: filters)
    func diff(_ filter: Filter) throws {
        try withTemporaryFolder { folder in
            try folder.put("none.csv", Self.reports.prefix { $0 != "\n" } + "\n")
            try folder.put("all.csv", Self.reports)
            let arguments = filter.arguments.contains("--as-of") ? [] : filter.arguments
            let answer = try Answer(["diff", "none.csv", "all.csv", "--csv"] + arguments, folder: folder)
            let left = arguments.isEmpty ? Self.filters[0].left : filter.left
            #expect(Set(answer.column("id")) == left && answer.rows.count == left.count)
            #expect(Set(answer.column("change")).isSubset(of: ["new"]))
            #expect(answer.run.exitCode == (left.isEmpty ? 0 : 1))
        }
    }

    @Test("explanations of all that is left", arguments: filters) func explain(_ filter: Filter) throws {
        let run = try Binary.run(["explain", "FILE", "--csv"] + filter.arguments, on: Self.reports)
        guard !filter.left.isEmpty else {
            #expect(run.exitCode == 64)
            #expect(run.errors.hasSuffix("no report of passages matches the filters; name an id, or widen them\n"))
            return
        }
        let texts = (try #require(CSVText.rows(run.stdout))).dropFirst().map { $0[2].text }
        let named = texts.filter { $0.hasPrefix("  ") }.compactMap {
            $0.dropFirst(2).split(separator: ":").first.map(String.init)
        }
        #expect(Set(named) == filter.left && named.count == filter.left.count)
    }
}
