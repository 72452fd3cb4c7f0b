import BorderCore
import Testing

@testable import BorderAtlas

/// Named sets of crossings: what a number of a set counts, and what it cannot.
@Suite struct CrossingGroupsTests {
    let atlas: Atlas
    let lines: [String: CrossingLine]

    init() throws {
        atlas = try Atlas.embedded()
        lines = try Dictionary(uniqueKeysWithValues: GeodataTable.crossings.get().map { ($0.id, $0) })
    }

    @Test func groupsAreThoseOfTheTable() throws {
        let rows = try GeodataTable.groups.get()
        #expect(rows.map { $0["group_id"] } == atlas.groups.map(\.id))
        for (row, group) in zip(rows, atlas.groups) {
            #expect(row["name"] == group.name && row["coverage"] == group.coverage.rawValue)
            #expect(CrossingLine.list(row["members"] ?? "") == group.members)
            #expect(CrossingLine.list(row["aliases"] ?? "") == group.aliases)
            #expect(row["border"] == group.border?.description ?? group.country?.description ?? "")
            #expect(Set(group.members).count == group.members.count, "\(group.id)")
        }
    }

    /// A set of a border has crossings of this border only, a set of a country has this country on one side.
    @Test func membersLieWhereTheSetLies() throws {
        for group in atlas.groups {
            let members = try group.members.map { try #require(lines[$0], "\($0) of \(group.id)") }
            if let border = group.border {
                #expect(members.allSatisfy { $0.border == border.description }, "\(group.id)")
            } else if let country = group.country?.description {
                #expect(
                    members.allSatisfy { $0["country_a"] == country || $0["country_b"] == country },
                    "\(group.id)"
                )
            }
        }
    }

    /// Members exclude each other: a port and one of its bridges in one set would count the bridge twice.
    @Test func noMemberIsAPartOfAnother() {
        for group in atlas.groups {
            for member in group.members {
                #expect(Set(atlas.wholes(ofCrossing: member)).isDisjoint(with: group.members), "\(group.id): \(member)")
            }
        }
    }

    /// A set that stands for all land crossings of its border leaves none out that people could take: what it counts is
    /// the border's number, and a crossing beside it would be more than all.
    @Test func aWholeLeavesNoLandCrossingOut() throws {
        for group in atlas.groups where group.coverage == .whole {
            guard let border = group.border?.description else { continue }
            let members = Set(group.members)
            let wholes = Set(group.members.flatMap(atlas.wholes))
            let out = lines.values.filter { line in
                line.border == border && !members.contains(line.id) && !wholes.contains(line.id)
                    && members.isDisjoint(with: atlas.wholes(ofCrossing: line.id))
                    && ["road", "rail", "pedestrian"].contains(line["mode"])
                    && ["", "open"].contains(line["status_2022_09"])
            }
            #expect(out.isEmpty, "\(group.id) leaves out \(out.map(\.id).sorted().joined(separator: ", "))")
        }
    }

    /// A set is found by its members joined with a plus sign, in any order.
    @Test func aSumOfMembersIsTheSet() throws {
        for group in atlas.groups where group.members.count > 1 {
            let same = atlas.groups.filter { Set($0.members) == Set(group.members) }
            #expect(same.map(\.id) == [group.id])
            let sum = group.members.reversed().joined(separator: " + ")
            // A text is read up to 500 bytes.
            guard sum.utf8.count <= 500 else { continue }
            #expect(atlas.match(sum) == .place(.group(group.id)), "\(sum)")
        }
    }
}
