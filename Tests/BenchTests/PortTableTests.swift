import BorderEstimation
import BorderTestSupport
import Foundation
import Testing

@testable import borderflow_bench

/// The compact cut of ports and months, and the years made from it.
@Suite struct PortTableTests {
    /// The folder of the data of benchmarks.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Benchmarks")

    static func table() throws -> PortTable {
        let file = folder.appending(path: "us-port-passengers.csv")
        return try PortTable(csv: String(decoding: Data(contentsOf: file), as: UTF8.self))
    }

    @Test func holdsThreeYearsOfFiveStatesOnTwoBorders() throws {
        let table = try Self.table()
        #expect(table.months.count == 36 && table.months.first == "2019-01" && table.months.last == "2021-12")
        #expect(table.ports.count == 46)
        #expect(Set(table.ports.map(\.state)) == ["Arizona", "California", "New York", "Texas", "Washington"])
        #expect(Set(table.ports.map(\.border)) == ["Canada", "Mexico"])
        // San Ysidro in February 2020, and Blaine in the April after the border was closed.
        #expect(table.ports.first { $0.name == "San Ysidro" }?.counts[13] == 2_144_131)
        #expect(table.ports.first { $0.name == "Blaine" }?.counts[15] == 9_785)
    }

    @Test func whatIsMissingIsNotZero() throws {
        let table = try Self.table()
        let ferry = try #require(table.ports.first { $0.name == "Friday Harbor" })
        #expect(ferry.counts[1] == nil && ferry.counts[2] == 7 && ferry.counts[20] == nil)
        #expect(table.ports.allSatisfy { $0.counts.count == 36 })
    }

    @Test(arguments: [
        "", "state,port\n", "border,state,port,code,2019-01\nCanada,Texas,A,1\n",
        "border,state,port,code,2019-01\nCanada,Texas,A,1,-4\n", "border,state,port,code,2019-01\nCanada,Texas,A,1,x\n",
    ]) func refusesWhatIsNoSuchTable(_ text: String) {
        #expect(throws: PortTable.Fault.self) { try PortTable(csv: text) }
    }

    @Test(arguments: PortWorld.Window.allCases.indices) func sumsOfAYearAreThoseOfItsPorts(_ index: Int) throws {
        let table = try Self.table()
        let window = PortWorld.Window.allCases[index]
        let world = PortWorld(table, window: window)
        #expect(world.ports.count + world.leftOut == 46 && world.states.count == 5 && world.borders.count == 2)
        for month in 0..<PortWorld.months {
            let ports = world.ports.reduce(0) { $0 + world.flows[$1][month] }
            #expect(world.states.reduce(0) { $0 + world.flows[$1][month] } == ports)
            #expect(world.borders.reduce(0) { $0 + world.flows[$1][month] } == ports)
            #expect(world.flows[PortWorld.everything][month] == ports)
        }
        for sum in world.graph.sums {
            #expect(sum.children.reduce(0) { $0 + world.flow($1, 0..<12) } == world.flow(sum.parent, 0..<12))
        }
        // The usual count is the mean of the months before, which no month of the year is one of.
        #expect(window.known.upperBound <= window.months.lowerBound && window.months.count == 12)
        let first = try #require(table.ports.first { $0.name == world.names[world.ports.lowerBound] })
        let mean = window.known.reduce(0) { $0 + Double(first.counts[$1] ?? 0) } / Double(window.known.count)
        #expect(abs(world.levels[0] - mean) < 1e-9)
    }

    @Test func theClosureIsInTheYear() throws {
        let world = PortWorld(try Self.table(), window: PortWorld.Window.allCases[0])
        let canada = try #require(world.names.firstIndex(of: "Canada"))
        // April 2020 is the eighth month; March, closed for ten days, the seventh.
        #expect(world.flow(canada, 7..<8) * 20 < world.flow(canada, 5..<6))
    }
}
