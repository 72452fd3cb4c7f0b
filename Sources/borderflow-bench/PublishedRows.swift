/// Made-up months of ports, each once: as the US Bureau of Transportation Statistics publishes them, or as a plain table
/// of the same rows.
struct PublishedRows {
    /// Whose columns the rows have.
    enum Columns {
        case publisher, plain

        var header: [UInt8] {
            switch self {
            case .publisher:
                Array("Port Name,State,Port Code,Border,Date,Measure,Value,Latitude,Longitude,Point\n".utf8)
            case .plain: Array("date,crossing,border,direction,measure,unit,mode,population,count\n".utf8)
            }
        }
    }

    /// A word of the publisher, and what it is in our columns: unit, mode and people.
    private static let measures = [
        ("Pedestrians", "person,pedestrian,by=foot"), ("Personal Vehicle Passengers", "person,road,by=car"),
        ("Bus Passengers", "person,road,by=bus"), ("Train Passengers", "person,rail,by=train"),
        ("Personal Vehicles", "car,road,"), ("Buses", "bus,road,"), ("Trucks", "truck,road,"),
        ("Trains", "train,rail,"), ("Truck Containers Loaded", "container,road,category=loaded"),
        ("Truck Containers Empty", "container,road,category=empty"),
        ("Rail Containers Loaded", "container,rail,category=loaded"),
        ("Rail Containers Empty", "container,rail,category=empty"),
    ]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private let columns: Columns
    private var row = 0
    private var state: UInt64

    init(_ columns: Columns, seed: UInt64) { (self.columns, state) = (columns, seed) }

    /// The next rows, ready to be written.
    mutating func next(_ count: Int) -> [UInt8] {
        var text = ""
        for _ in 0..<count {
            let port = BenchPorts.all[row % BenchPorts.all.count]
            let measure = PublishedRows.measures[row / BenchPorts.all.count % PublishedRows.measures.count]
            let month = row / (BenchPorts.all.count * PublishedRows.measures.count)
            let (year, number) = (1900 + month / 12, month % 12 + 1)
            // Ports of the south have codes from 23 to 26.
            let isSouth = ("23"..."26").contains(port.code.prefix(2))
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = (state >> 33) % 100_000
            switch columns {
            case .publisher:
                text += "\(port.name),\(port.state),\(port.code),US-\(isSouth ? "Mexico" : "Canada") Border,"
                text += "\(PublishedRows.months[number - 1]) \(year),\(measure.0),\(value),"
                text += "48.999,-103.004,POINT (-103.004361 48.999333)\n"
            case .plain:
                text += "\(year)-\(number < 10 ? "0" : "")\(number),\(port.crossing),\(isSouth ? "MEX" : "CAN")-USA,"
                text += "into USA,flow,\(measure.1),\(value)\n"
            }
            row += 1
        }
        return Array(text.utf8)
    }
}
