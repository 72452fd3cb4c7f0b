import BorderFlow
import BorderTestSupport

/// Publishers whose files are filled at random from a model that knows what every number is.
enum RandomPublisher: String, CaseIterable, Sendable {
    case bts, encounters, eurostat, tabbedEurostat, statcan, portal, frontex, estonia

    /// A file, and what it says.
    struct File: Sendable {
        var name: String
        var text: String
        /// Every number that is said, as finely as it is said.
        var rows: [PublishedSum] = []
        /// Rows with a word that no publisher uses.
        var refused = 0
    }

    /// The places that totals are asked for, and the unit of time.
    var grouping: (place: PlaceDimension, unit: PeriodUnit) {
        switch self {
        case .bts, .encounters: (.border, .month)
        case .estonia: (.border, .day)
        case .portal: (.country, .day)
        case .eurostat, .tabbedEurostat, .statcan, .frontex: (.country, .month)
        }
    }

    /// The larger place of every smaller one.
    static let larger: [String: String] = {
        var larger = ["CA-ON": "CAN", "CA-QC": "CAN", "CA-BC": "CAN"]
        for port in ports { larger[port.place] = port.border }
        for point in points { larger[point.place] = "EST-RUS" }
        return larger
    }()

    func file(seed: UInt64) -> File {
        var random = SplitMix(seed: seed)
        switch self {
        case .bts: return RandomPublisher.bts(&random)
        case .encounters: return RandomPublisher.encounters(&random)
        case .eurostat: return RandomPublisher.eurostat(&random, tabbed: false)
        case .tabbedEurostat: return RandomPublisher.eurostat(&random, tabbed: true)
        case .statcan: return RandomPublisher.statcan(&random)
        case .portal: return RandomPublisher.portal(&random)
        case .frontex: return RandomPublisher.frontex(&random)
        case .estonia: return RandomPublisher.estonia(&random)
        }
    }

    static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    // MARK: United States

    static let ports: [(head: String, place: String, border: String)] = [
        ("Eastport,Maine,0103,US-Canada Border", "eastport-deer-island-campobello", "CAN-USA"),
        ("Eastport,Idaho,3302,US-Canada Border", "eastport-kingsgate", "CAN-USA"),
        ("Alexandria Bay,New York,0708,US-Canada Border", "alexandria-bay-lansdowne", "CAN-USA"),
        ("Laredo,Texas,2304,US-Mexico Border", "laredo-nuevo-laredo", "MEX-USA"),
    ]

    private static let entries: [(name: String, unit: String, people: [String: String], mode: String)] = [
        ("Pedestrians", "person", ["by": "foot"], "pedestrian"), ("Bus Passengers", "person", ["by": "bus"], "road"),
        ("Personal Vehicle Passengers", "person", ["by": "car"], "road"), ("Trucks", "truck", [:], "road"),
        ("Train Passengers", "person", ["by": "train"], "rail"), ("Personal Vehicles", "car", [:], "road"),
        ("Buses", "bus", [:], "road"), ("Trains", "train", [:], "rail"),
        ("Truck Containers Loaded", "container", ["category": "loaded"], "road"),
        ("Rail Containers Loaded", "container", ["category": "loaded"], "rail"),
        ("Rail Containers Empty", "container", ["category": "empty"], "rail"),
    ]

    private static func bts(_ random: inout SplitMix) -> File {
        var file = File(name: "bts.csv", text: "Port Name,State,Port Code,Border,Date,Measure,Value,Point\n")
        let vintage = Int.random(in: 0..<3, using: &random)
        for port in ports {
            for month in [Int.random(in: 1...6, using: &random), Int.random(in: 7...12, using: &random)] {
                for entry in entries.shuffled(using: &random).prefix(5) {
                    let count = Int.random(in: 0...60_000, using: &random)
                    let date = [
                        "\(names[month - 1]) 2021", "\(two(month))/01/2021 12:00:00 AM",
                        "2021-\(two(month))-01T00:00:00.000",
                    ]
                    file.text += "\(port.head),\(date[vintage]),\(entry.name),\(count),POINT (-99.5 27.5)\n"
                    let way = "\(port.border.prefix(3))>USA"
                    file.rows.append(
                        PublishedSum(
                            "2021-\(two(month))",
                            port.place,
                            way,
                            "flow \(entry.unit)",
                            count,
                            entry.people,
                            mode: entry.mode
                        )
                    )
                }
            }
        }
        return file
    }

    private static func encounters(_ random: inout SplitMix) -> File {
        let citizens = [
            ("\"CHINA, PEOPLES REPUBLIC OF\"", "CHN"), ("MEXICO", "MEX"), ("MYANMAR (BURMA)", "MMR"), ("RUSSIA", "RUS"),
            ("TURKEY", "TUR"), ("VENEZUELA", "VEN"), ("EL SALVADOR", "SLV"),
        ]
        let parts = [
            ("U.S. Border Patrol,Southwest Land Border,Del Rio Sector,Del Rio", "Apprehensions", "MEX", "detection"),
            ("U.S. Border Patrol,Northern Land Border,Swanton Sector,Swanton", "Expulsions", "CAN", "detection"),
            (
                "Office of Field Operations,Northern Land Border,Buffalo Field Office,Buffalo", "Inadmissibles", "CAN",
                "registration"
            ),
        ]
        var file = File(
            name: "cbp-enc.csv",
            text:
                "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,"
                + "AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count\n"
        )
        for part in parts {
            for month in [9, 10] {
                for citizen in citizens.shuffled(using: &random).prefix(3) {
                    let who = ["Single Adults", "FMUA"].randomElement(using: &random) ?? ""
                    let count = Int.random(in: 1...3000, using: &random)
                    // October of 2022 is the first month of the fiscal year 2023.
                    let year = month >= 10 ? ["2023", "2023 (FYTD)"].randomElement(using: &random) ?? "" : "2022"
                    file.text +=
                        "\(year),FYTD,\(names[month - 1].uppercased()),\(part.0),\(who),\(citizen.0),Title 8,"
                        + "\(part.1),\(count)\n"
                    let route = part.0.split(separator: ",")[2]
                    file.rows.append(
                        PublishedSum(
                            "2022-\(two(month))",
                            "\(part.2)-USA",
                            "\(part.2)>USA",
                            "\(part.3) person",
                            count,
                            [
                                "citizen": citizen.1, "group": who, "reason": "Title 8", "route": "\(route)",
                                "stage": part.1,
                            ]
                        )
                    )
                }
            }
        }
        return file
    }
}
