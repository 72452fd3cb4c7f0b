import BorderTestSupport

// Tables of statistical offices.
extension RandomPublisher {
    static func eurostat(_ random: inout SplitMix, tabbed: Bool) -> File {
        let citizens = [("UA", "UKR"), ("NA", "NAM"), ("SY", "SYR")]
        let months = ["2022-09", "2022-10", "2022-11"]
        let flags = ["", "", "e", "p", "bep"]
        let words = ["": "", "e": "estimated", "p": "provisional", "bep": "break; estimated; provisional"]
        var file = File(name: "eurostat.csv", text: "")
        file.text = "DATAFLOW,LAST UPDATE,freq,citizen,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        if tabbed {
            file.name = "migr_asyappctzm.tsv"
            file.text = "freq,unit,citizen,sex,age,geo\\TIME_PERIOD\t" + months.joined(separator: " \t") + " \n"
        }
        for (geo, country) in [("EL", "GRC"), ("UK", "GBR"), ("FI", "FIN")] {
            var all = Array(repeating: 0, count: months.count)
            var lines: [(citizen: String, sex: String, counts: [Int?], people: [String: String])] = []
            for (code, citizen) in citizens {
                let women = months.map { _ in Int.random(in: 0...60, using: &random) * 5 }
                let men = months.map { _ in Int.random(in: 0...60, using: &random) * 5 }
                for index in all.indices { all[index] += women[index] + men[index] }
                // What is not known of men is in the whole all the same.
                let told = men.map { Bool.random(using: &random) ? $0 : nil }
                lines.append((code, "M", told, ["citizen": citizen, "sex": "m"]))
                lines.append((code, "F", women, ["citizen": citizen, "sex": "f"]))
                lines.append((code, "T", zip(women, men).map { $0 + $1 }, ["citizen": citizen]))
            }
            lines.insert(("TOTAL", "T", all, [:]), at: Int.random(in: 0...lines.count, using: &random))
            lines.append(("EXT_EU27_2020", "T", all, ["left": "out"]))
            for line in lines {
                var cells = ""
                for (month, count) in zip(months, line.counts) {
                    let flag = tabbed ? "" : flags.randomElement(using: &random) ?? ""
                    let value = count.map { "\($0)" } ?? ":"
                    if !tabbed {
                        file.text +=
                            "ESTAT:MIGR_ASYAPPCTZM(1.0),22/05/26 11:00:00,M,\(line.citizen),\(line.sex),TOTAL,PER,"
                            + "\(geo),\(month),\(value),\(flag),\n"
                    }
                    cells += "\t\(value) "
                    guard let count, line.people["left"] == nil else { continue }
                    file.rows.append(
                        PublishedSum(
                            month,
                            country,
                            "*?\(country)",
                            "application person",
                            count,
                            line.people,
                            marks: words[flag] ?? ""
                        )
                    )
                }
                if tabbed { file.text += "M,PER,\(line.citizen),\(line.sex),TOTAL,\(geo)\(cells)\n" }
            }
        }
        return file
    }

    static func statcan(_ random: inout SplitMix) -> File {
        let kinds = [
            "Total international travellers", "Residents of the United States", "Residents of other countries",
        ]
        let provinces = [("Ontario", "CA-ON"), ("Quebec", "CA-QC"), ("British Columbia", "CA-BC")]
        let header = [
            "REF_DATE", "GEO", "DGUID", "Traveller characteristics", "Seasonal adjustment", "UOM", "UOM_ID",
            "SCALAR_FACTOR", "SCALAR_ID", "VECTOR", "COORDINATE", "VALUE", "STATUS", "SYMBOL", "TERMINATED", "DECIMALS",
        ]
        var file = File(
            name: "statcan.csv",
            text: "\u{FEFF}" + header.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
        )
        func line(_ cells: String...) { file.text += cells.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
        for month in ["2022-09", "2022-10"] {
            var canada = [0, 0, 0]
            var counts = provinces.map { province in
                let parts = (0..<2).map { _ in
                    Int.random(in: 0...90, using: &random) * [1, 1000][Int.random(in: 0...1, using: &random)]
                }
                return (province.0, province.1, [parts[0] + parts[1]] + parts)
            }
            for province in counts { for kind in kinds.indices { canada[kind] += province.2[kind] } }
            counts.append(("Canada", "CAN", canada))
            for (name, place, values) in counts.shuffled(using: &random) {
                for (kind, value) in zip(kinds, values) {
                    let isThousands = value > 0 && value % 1000 == 0
                    let (shown, factor) = isThousands ? (value / 1000, "thousands") : (value, "units")
                    let isTold = place == "CAN" || kind == kinds[0] || Int.random(in: 0..<3, using: &random) > 0
                    let status = (isTold ? ["", "p", "r"] : ["..", "x", "F"]).randomElement(using: &random) ?? ""
                    line(
                        month,
                        name,
                        "2016A",
                        kind,
                        "Unadjusted",
                        "Persons",
                        "249",
                        factor,
                        "0",
                        "v1",
                        "1.1",
                        isTold ? "\(shown)" : "",
                        status,
                        "",
                        "",
                        "0"
                    )
                    line(
                        month,
                        name,
                        "2016A",
                        kind,
                        "Seasonally adjusted",
                        "Persons",
                        "249",
                        "units",
                        "0",
                        "v2",
                        "1.2",
                        "\(value + 1)",
                        "",
                        "",
                        "",
                        "0"
                    )
                    guard isTold else { continue }
                    file.rows.append(
                        PublishedSum(
                            month,
                            place,
                            "*>CAN",
                            "flow person",
                            value,
                            kind == kinds[0] ? [:] : ["series": kind],
                            marks: ["p": "provisional", "r": "revised"][status] ?? ""
                        )
                    )
                }
            }
        }
        return file
    }
}
