import BorderTestSupport
import Testing

/// A whole that stands among its parts, at many borders and in many spellings: it is the number, and nothing is added.
@Suite struct PlainTotalTests {
    /// Rows of `date,place,direction,nationality,mode,count`, and what is right.
    struct Kind: Sendable, CustomTestStringConvertible {
        var name: String
        var rows: [String]
        var place: String
        var way: String
        var right: Int
        var by = "border"

        var testDescription: String { "\(name) at \(place)" }
        var table: Table {
            Table("date,place,direction,nationality,mode,count\n" + rows.joined(separator: "\n") + "\n")
        }
        var sum: Int { rows.reduce(0) { $0 + (Int($1.split(separator: ",").last ?? "") ?? 0) } }
    }

    static let kinds: [Kind] =
        World.all.flatMap { world in
            let (border, way) = (world.border, world.ways[0])
            let (from, to) = (way.prefix(3), way.suffix(3))
            func kind(_ name: String, _ right: Int, _ rows: String...) -> Kind {
                Kind(name: name, rows: rows, place: border, way: way, right: right)
            }
            return [
                kind(
                    "crossings beside their border",
                    564,
                    "2021-03-04,\(border),\(way),,,564",
                    "2021-03-04,\(world.crossings[0]),\(way),,,500",
                    "2021-03-04,\(world.crossings[1]),\(way),,,60"
                ),
                kind(
                    "days beside their month",
                    30_000,
                    "2021-02,\(border),\(way),,,30000",
                    "2021-02-27,\(border),\(way),,,1100",
                    "2021-02-28,\(border),\(way),,,1200"
                ),
                kind(
                    "months beside their quarter and year",
                    9000,
                    "2021,\(border),\(way),,,9000",
                    "2021-01/2021-03,\(border),\(way),,,2500",
                    "2021-01,\(border),\(way),,,700",
                    "2021-02,\(border),\(way),,,800"
                ),
                kind(
                    "citizens beside any",
                    1000,
                    "2021-03-04,\(border),\(way),any,,1000",
                    "2021-03-04,\(border),\(way),\(from),,880",
                    "2021-03-04,\(border),\(way),\(to),,110"
                ),
                kind(
                    "citizens beside an empty cell",
                    1000,
                    "2021-03-04,\(border),\(way),,,1000",
                    "2021-03-04,\(border),\(way),\(from),,880",
                    "2021-03-04,\(border),\(way),\(to),,110"
                ),
                kind(
                    "modes beside all",
                    1000,
                    "2021-03-04,\(border),\(way),,,1000",
                    "2021-03-04,\(border),\(way),,road,880",
                    "2021-03-04,\(border),\(way),,rail,110"
                ),
                kind(
                    "a series since one day",
                    330,
                    "2021-03-01/2021-03-01,\(border),\(way),,,100",
                    "2021-03-01/2021-03-02,\(border),\(way),,,220",
                    "2021-03-01/2021-03-03,\(border),\(way),,,330"
                ),
                kind(
                    "crossings, days and citizens at once",
                    5000,
                    "2021-03,\(border),\(way),,,5000",
                    "2021-03-04,\(world.crossings[0]),\(way),\(from),,70",
                    "2021-03-05,\(world.crossings[1]),\(way),\(to),,80",
                    "2021-03-05,\(border),\(way),\(from),,90"
                ),
            ]
        } + [
            Kind(
                name: "a set of crossings beside its members",
                rows: [
                    "2021-03-04,finland-se-3,RUS>FIN,,,700", "2021-03-04,Vaalimaa,RUS>FIN,,,450",
                    "2021-03-04,Nuijamaa,RUS>FIN,,,200",
                ],
                place: "FIN-RUS",
                way: "RUS>FIN",
                right: 700
            ),
            Kind(
                name: "a border and a region beside their country",
                rows: [
                    "2021-03-04,Finland,into Finland,,,900", "2021-03-04,FIN-RUS,into Finland,,,700",
                    "2021-03-04,FI-09,into Finland,,,450",
                ],
                place: "FIN",
                way: "*>FIN",
                right: 900,
                by: "country"
            ),
            Kind(
                name: "a border beside its country",
                rows: ["2021-03-04,Estonia,into EST,,,900", "2021-03-04,EST-RUS,RUS>EST,,,700"],
                place: "EST",
                way: "*>EST",
                right: 900,
                by: "country"
            ),
        ]

    @Test(arguments: kinds) func theWholeIsTheNumber(_ kind: Kind) throws {
        let flows = try Printed("flows FILES --by \(kind.by) --csv", on: kind.table)
        let heads = flows.heads.filter { $0["place"] == kind.place && $0["direction"] == kind.way }
        #expect(heads.compactMap { Int($0["value"] ?? "") } == [kind.right], "\(flows.said)")
        #expect(!flows.values.contains(kind.sum), "\(flows.said)")
        let measures = try Printed("measures FILES --by \(kind.by) --csv", on: kind.table)
        #expect(!measures.values.contains(kind.sum))
        #expect(measures.values.contains(kind.right), "\(measures.said)")
    }

    @Test(arguments: kinds.filter { $0.place == "EST-RUS" })
    func reconcileSaysTheSame(_ kind: Kind) throws {
        let answer = try Printed("reconcile FILES --csv", on: kind.table)
        let best = answer.rows.filter {
            $0["place"] == kind.place && $0["population"] == "any" && ["", "any"].contains($0["mode"])
        }
        .compactMap { Double($0["best"] ?? "") }
        #expect(best.contains(Double(kind.right)), "\(answer.said)")
        #expect(!best.contains(Double(kind.sum)))
    }

    /// Weeks that share days: neither their sum nor a number of either stands for both.
    @Test(arguments: World.few) func overlappingWeeksStandSideBySide(_ world: World) throws {
        let table = Table(
            """
            date,place,direction,count
            2021-09-20/2021-09-26,\(world.border),\(world.ways[1]),7000
            2021-09-23/2021-09-29,\(world.border),\(world.ways[1]),8000
            """
        )
        for call in ["flows FILES", "measures FILES", "flows FILES --by border,month", "flows FILES --by border,year"] {
            let answer = try Printed("\(call) --csv", on: table)
            #expect(Set(answer.values) == [7000, 8000], "\(call)\n\(answer.said)")
        }
    }

    /// Rows that exclude one another are added, whatever they differ in.
    @Test(arguments: World.few) func partsWithoutTheirWholeAreAdded(_ world: World) throws {
        let (border, way) = (world.border, world.ways[0])
        let tables = [
            ["2021-03-04,\(world.crossings[0]),\(way),,,500", "2021-03-04,\(world.crossings[1]),\(way),,,60"],
            ["2021-03,\(border),\(way),,,500", "2021-04-01,\(border),\(way),,,60"],
            ["2021-03-04,\(border),\(way),RUS,,500", "2021-03-04,\(border),\(way),EST,,60"],
            ["2021-03-04,\(border),\(way),,road,500", "2021-03-04,\(border),\(way),,rail,60"],
            ["2021-03-04,\(world.crossings[0]),\(way),RUS,,500", "2021-03-05,\(border),\(way),,,60"],
        ]
        for rows in tables {
            let table = Table("date,place,direction,nationality,mode,count\n" + rows.joined(separator: "\n") + "\n")
            let answer = try Printed("flows FILES --csv", on: table)
            let row = answer.rows(["place": border, "direction": way]).map { $0["value"] ?? "" }
            #expect(row.contains("560"), "\(table)\(answer.said)")
        }
    }
}
