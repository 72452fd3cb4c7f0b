/// Made-up counts by day, crossing, direction, nationality and mode.
struct PlainRows {
    static let header = Array("date,crossing,direction,nationality,mode,count\n".utf8)

    private static let nationalities = ["RUS", "FIN", "KAZ", "GEO", "EST", "UKR", "BLR", "UZB", "CHN", "DEU"]
    private static let crossings = BenchCrossings.all.map { crossing in
        let mode = crossing.mode
        return [("RUS", crossing.country), (crossing.country, "RUS")].map { from, to in
            (place: Array(",\(crossing.id),\(from)>\(to),".utf8), mode: Array(",\(mode),".utf8))
        }
    }
    /// The days of 2021 to 2023.
    private static let days: [[UInt8]] = {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days: [[UInt8]] = []
        for year in 2021...2023 {
            for (index, length) in lengths.enumerated() {
                for day in 1...length {
                    days.append(Array("\(year)-\(index < 9 ? "0" : "")\(index + 1)-\(day < 10 ? "0" : "")\(day)".utf8))
                }
            }
        }
        return days
    }()

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next rows, ready to be written.
    mutating func next(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 56)
        for _ in 0..<count {
            bytes += PlainRows.days[random(PlainRows.days.count)]
            let crossing = PlainRows.crossings[random(PlainRows.crossings.count)][random(2)]
            bytes += crossing.place
            bytes += PlainRows.nationalities[random(PlainRows.nationalities.count)].utf8
            bytes += crossing.mode
            bytes += String(random(1000)).utf8
            bytes.append(10)
        }
        return bytes
    }

    private mutating func random(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
    }
}
