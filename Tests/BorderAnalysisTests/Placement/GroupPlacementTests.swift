import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Groups of a placement")
struct GroupPlacementTests {
    let atlas: Atlas
    let tree: PlaceTree
    let reader: PlaceReader

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
        reader = PlaceReader(atlas: atlas)
    }

    private func groups(_ place: String, _ term: DirectionTerm, by dimensions: PlaceDimension...) throws -> [String] {
        let placement = try reader.placement(of: place, direction: term, reporter: "")
        return tree.groups(of: placement, by: Grouping(places: dimensions).places).map { group in
            ([group.placement.place.id, "\(group.placement.direction)"] + group.within.map(\.id)).joined(separator: " ")
        }
    }

    private let out = DirectionTerm.route(from: "RUS", to: "FIN")

    @Test("one dimension")
    func one() throws {
        #expect(try groups("Vaalimaa", out, by: .crossing) == ["vaalimaa-torfyanovka RUS>FIN"])
        #expect(try groups("Vaalimaa", out, by: .border) == ["FIN-RUS RUS>FIN"])
        #expect(try groups("Vaalimaa", out, by: .country) == ["RUS RUS>*", "FIN *>FIN"])
        #expect(try groups("Vaalimaa", out, by: .region) == ["RU-LEN RUS>*", "FI-09 *>FIN"])
        #expect(try groups("Vaalimaa", out, by: .macroRegion) == ["m49:151 m49:151>*", "m49:154 *>m49:154"])
    }

    @Test("two dimensions, the finer first")
    func two() throws {
        #expect(try groups("Vaalimaa", out, by: .border, .crossing) == ["vaalimaa-torfyanovka RUS>FIN FIN-RUS"])
        #expect(
            try groups("Vaalimaa", out, by: .country, .crossing)
                == ["vaalimaa-torfyanovka RUS>FIN RUS", "vaalimaa-torfyanovka RUS>FIN FIN"]
        )
        #expect(try groups("Vaalimaa", out, by: .country, .region) == ["RU-LEN RUS>* RUS", "FI-09 *>FIN FIN"])
        #expect(try groups("Vaalimaa", out, by: .border, .region) == ["RU-LEN RUS>* FIN-RUS", "FI-09 *>FIN FIN-RUS"])
        #expect(try groups("Vaalimaa", out, by: .macroRegion, .country) == ["RUS RUS>* m49:151", "FIN *>FIN m49:154"])
    }

    @Test("both ways at once, and ways nobody says, keep their two places")
    func both() throws {
        #expect(try groups("Vaalimaa", .both, by: .country) == ["FIN *<>FIN", "RUS *<>RUS"])
        #expect(try groups("Vaalimaa", .unspecified, by: .region) == ["FI-09 *?FIN", "RU-LEN *?RUS"])
    }

    @Test("a passage inside one set is neither its entry nor its exit, and there once")
    func insideOneSet() throws {
        let term = DirectionTerm.route(from: "RUS", to: "POL")
        #expect(try groups("", term, by: .macroRegion) == ["m49:151 m49:151>m49:151"])
        #expect(try groups("POL-RUS", .both, by: .macroRegion) == ["m49:151 m49:151<>m49:151"])
        #expect(try groups("POL-RUS", .unspecified, by: .macroRegion) == ["m49:151 m49:151?m49:151"])
        #expect(try groups("POL-RUS", .both, by: .border, .macroRegion) == ["POL-RUS POL<>RUS m49:151"])
    }

    @Test("what a dimension is too fine for stays where it is")
    func tooFine() throws {
        #expect(try groups("", .into("GEO"), by: .crossing) == ["GEO *>GEO"])
        #expect(try groups("", .into("GEO"), by: .region) == ["GEO *>GEO"])
        #expect(try groups("FIN-RUS", out, by: .region) == ["FIN-RUS RUS>FIN"])
        #expect(try groups("", .into("EU"), by: .country) == ["EU *>EU"])
        #expect(try groups("", .into("EU"), by: .macroRegion) == ["EU *>EU"])
    }

    @Test("the sum over the groups is the sum over the rows, by any one or two dimensions")
    func nothingIsLost() {
        var places = RandomPlaces(atlas: atlas, seed: 12)
        let rows = (0..<400).map { _ in (places.placement(), places.count()) }
        let every = PlaceDimension.allCases.map { [$0] }
        let pairs = PlaceDimension.allCases.flatMap { one in PlaceDimension.allCases.map { [one, $0] } }
        for dimensions in every + pairs {
            for (placement, _) in rows {
                let groups = tree.groups(of: placement, by: Grouping(places: dimensions).places)
                #expect((1...2).contains(groups.count))
                #expect(Set(groups).count == groups.count, "\(placement) twice by \(dimensions)")
                #expect(groups.count(where: { $0.placement.direction.route?.from == .anywhere }) <= 1)
            }
            // One home a passage: the way it is shown as a report.
            var sums: [GroupPlacement: Int64] = [:]
            for (placement, count) in rows {
                let groups = tree.groups(of: placement, by: Grouping(places: dimensions).places)
                let home = groups.first { $0.placement.direction.route?.from == .anywhere } ?? groups.min()
                if let home { sums[home, default: 0] += count }
            }
            #expect(sums.values.reduce(0, +) == rows.reduce(0) { $0 + $1.1 })
        }
    }

    @Test("groups are ordered by place, way and larger places")
    func order() {
        let one = GroupPlacement(
            placement: Placement(place: .country("FIN"), direction: .unstated(.anywhere, .country("FIN"))),
            within: [.countrySet("EU")]
        )
        var other = one
        other.within = [.countrySet("Nordic")]
        #expect(one < other && !(other < one) && !(one < one))
        other.placement.place = .country("EST")
        #expect(other < one)
    }
}
