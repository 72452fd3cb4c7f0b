import BorderFlow
import Foundation
import Testing

/// Waits that the two sides of one border publish: states of crossings in minutes, and no counts of anybody.
@Suite struct WaitTimeOracleTests {
    private func states(_ file: PublishedFile) throws -> [String] {
        let dossier = try file.dossier()
        #expect(dossier.numberCount == 0)
        return dossier.states.map { state in
            let size = state.magnitude.map { "\($0.value) \(state.magnitudeUnit)" } ?? ""
            return "\(state.period.map { "\($0)" } ?? "") \(state.place) \(state.effect) \(size) \(state.details.note)"
        }.sorted()
    }

    /// Only what is bound for Canada is Canada's to count; no delay is a wait of nothing, and a dash is no wait at all.
    @Test func waitsIntoCanada() throws {
        let file = try PublishedFile(fixture: "cbsa-bwt.csv")
        let offices = [
            "Thousand Islands Bridge": "alexandria-bay-lansdowne", "St. Stephen": "calais-st-stephen",
        ]
        let flows = [
            ("Commercial Flow - Canada bound", "commercial traffic"), ("Travellers Flow - Canada bound", "travellers"),
        ]
        let right = try file.cells.flatMap { row in
            try flows.compactMap { column, who -> String? in
                let text = try #require(row[column])
                guard let minutes = text == "No Delay" ? 0 : Int(text.prefix { $0.isNumber }) else { return nil }
                let day = try #require(row["Last updated"]).prefix(10)
                let office = try #require(offices[row["Customs Office"] ?? ""])
                return "\(day) \(office) queue \(minutes) min \(who)"
            }
        }
        #expect(right.count == 3)
        #expect(try states(file) == right.sorted())
    }

    /// What is empty or N/A is not known, and where a port is closed nobody waits.
    @Test func waitsIntoTheUnitedStates() throws {
        let file = try PublishedFile(fixture: "cbp-bwt.json")
        #expect(
            try states(file).filter { !$0.contains("closed") } == [
                "2022-09-24 gateway-to-the-americas-bridge queue 35 min passenger vehicles, standard lanes",
                "2022-09-24 gateway-to-the-americas-bridge queue 5 min pedestrians, standard lanes",
            ]
        )
        #expect(try file.dossier().states.filter { $0.effect == .closed }.count == 1)
    }

    /// The last two digits number the bridges of a port, and the atlas knows both port 0708 and its bridge by name: one
    /// bridge is closed, and not a port of the border that nobody knows.
    @Test func aClosureIsOneOfItsBridge() throws {
        let closed = try PublishedFile(fixture: "cbp-bwt.json").dossier().states.filter { $0.effect == .closed }
        #expect(closed.map(\.place) == ["alexandria-bay-lansdowne"])
        #expect(closed.map(\.concerns) == [.any])
    }

    /// Every lane of a crossing has a wait of its own, in the letters of the publisher.
    @Test func lanesStandApart() throws {
        let row = """
            "port_number":"230401","border":"Mexican Border","port_name":"Laredo","crossing_name":"Bridge I",\
            "date":"1/2/2023","time":"23:59:00","port_status":"Open","passenger_vehicle_lanes":{"standard_lanes":\
            {"delay_minutes":"0"},"NEXUS_SENTRI_lanes":{"delay_minutes":"3"},"ready_lanes":{"delay_minutes":""}},\
            "commercial_vehicle_lanes":{"standard_lanes":{"delay_minutes":"N/A"},"FAST_lanes":{"delay_minutes":"7"}}
            """
        #expect(
            try states(PublishedFile(fixture: "cbp-bwt.json").with([row])) == [
                "2023-01-02 gateway-to-the-americas-bridge queue 0 min passenger vehicles, standard lanes",
                "2023-01-02 gateway-to-the-americas-bridge queue 3 min passenger vehicles, NEXUS and SENTRI lanes",
                "2023-01-02 gateway-to-the-americas-bridge queue 7 min commercial vehicles, FAST lanes",
            ]
        )
    }
}
