import BorderTestSupport

// Files of agencies and border guards of Europe.
extension RandomPublisher {
    static func portal(_ random: inout SplitMix) -> File {
        let countries = [("Italy", "ITA"), ("Spain", "ESP"), ("Greece", "GRC"), ("Other European countries", "")]
        let groups = [
            "4797": "sea arrivals", "4798": "land arrivals", "5634": "arrivals in the Canary Islands", "9999": "",
        ]
        var file = File(name: "unhcr-odp.json", text: "")
        var objects: [String] = []
        for (name, country) in countries {
            for day in ["2022-09-24", "2022-09-25"] {
                for (code, group) in groups.sorted(by: { $0.key < $1.key }) {
                    let count = Int.random(in: 0...900, using: &random)
                    let value = ["\"\(count)\"", "\(count)", "null"].randomElement(using: &random) ?? ""
                    objects.append(
                        "{\"geomaster_name\":\"\(name)\",\"date\":\"\(day)\",\"individuals\":\(value),"
                            + "\"population_group\":\"\(code)\"}"
                    )
                    if country.isEmpty { continue }
                    if group.isEmpty { file.refused += 1 }
                    if group.isEmpty || value == "null" { continue }
                    file.rows.append(
                        PublishedSum(day, country, "*>\(country)", "registration person", count, ["category": group])
                    )
                }
            }
        }
        file.text = "{\"data\":[\(objects.shuffled(using: &random).joined(separator: ","))]}"
        return file
    }

    static func frontex(_ random: inout SplitMix) -> File {
        let headers = [
            "Route,Border type or inland,Nationality", "Route,BorderType,Nationality",
            "Route,BorderLocation,NationalityLong",
        ]
        let nationalities = [("Afghanistan", "AFG"), ("Morocco", "MAR"), ("Türkiye", "TUR"), ("Côte d'Ivoire", "CIV")]
        let months = (0..<3).map { Int.random(in: 1...3, using: &random) + $0 * 4 }
        let isSerial = Bool.random(using: &random)
        let words = months.map { month in
            isSerial ? "\(Days.day(2009, month, 1) + 25_569)" : "\(names[month - 1].uppercased())2009"
        }
        var file = File(name: "frontex.csv", text: Bool.random(using: &random) ? "Monthly detections of IBC\n" : "")
        file.text += "\(headers.randomElement(using: &random) ?? ""),\(words.joined(separator: ","))\n"
        for (route, by) in [
            ("Western Balkan Route", "Land"), ("Central Mediterranean Route", "Sea"),
            ("Western Balkan Route", "Inland"),
        ] {
            for (nationality, code) in nationalities {
                let counts = months.map { _ in
                    [nil, 0, Int.random(in: 1...999, using: &random)].randomElement(using: &random) ?? nil
                }
                file.text +=
                    "\(route),\(by),\(nationality)," + counts.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",")
                    + "\n"
                for (month, count) in zip(months, counts) {
                    guard let count else { continue }
                    let people = ["route": route, "by": by, "citizen": code]
                    file.rows.append(
                        PublishedSum("2009-\(two(month))", "EU", "*>EU", "detection crossing", count, people)
                    )
                }
            }
        }
        return file
    }

    static let points = [
        (name: "Narva", place: "narva-ivangorod"), (name: "Luhamaa", place: "luhamaa-shumilkino"),
        (name: "Koidula", place: "koidula-kunichina-gora"),
    ]

    static func estonia(_ random: inout SplitMix) -> File {
        let isEntry = Bool.random(using: &random)
        let mark = ["\t", ";", ","].randomElement(using: &random) ?? ""
        let header = [
            "Piiriületuse kpv", "Piiripunkt", "Piiripunkti tüüp", "Kodakondsus", "Kodakondsus lühend", "Riikide grupp",
            "Sugu", "Vanuserühm",
        ]
        var file = File(name: isEntry ? "sisse.csv" : "välja.csv", text: header.joined(separator: mark) + "\n")
        for _ in 0..<40 {
            let point = points[Int.random(in: 0..<3, using: &random)]
            let day = Int.random(in: 11...13, using: &random)
            let citizen = ["EST", "RUS", "LVA"].randomElement(using: &random) ?? ""
            let isMale = Bool.random(using: &random)
            let cells = ["\(day).09.2022", point.name, "maantee", "-", citizen, "Muu", isMale ? "M" : "N", "30-34"]
            file.text += cells.joined(separator: mark) + "\n"
            let people = ["citizen": citizen, "sex": isMale ? "m" : "f", "age": "30-34"]
            file.rows.append(
                PublishedSum(
                    "2022-09-\(day)",
                    point.place,
                    isEntry ? "RUS>EST" : "EST>RUS",
                    "flow person",
                    1,
                    people,
                    mode: "road"
                )
            )
        }
        return file
    }
}
