/// A border, some of its crossings by road, and a named set of some of these.
struct World: Sendable, CustomStringConvertible {
    var border: String
    var ways: [String]
    var crossings: [String]
    var group: (name: String, members: Set<String>)?
    /// The regions that each crossing lies in, one on each side, where a law asks for them.
    var regions: [String: [String]] = [:]

    var description: String { border }

    /// Borders from all over the gazetteer: no law is about Finland.
    static let all = [
        World(
            border: "FIN-RUS",
            ways: ["RUS>FIN", "FIN>RUS"],
            crossings: ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk", "salla-kelloselka"],
            group: ("finland-se-3", ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk"])
        ),
        World(
            border: "KAZ-RUS",
            ways: ["RUS>KAZ", "KAZ>RUS"],
            crossings: ["zhana-zhol-petukhovo", "ubagan-zverinogolovskoye", "taskala-ozinki", "aksai-ilek"],
            group: nil
        ),
        World(
            border: "EST-RUS",
            ways: ["RUS>EST", "EST>RUS"],
            crossings: ["narva-ivangorod", "koidula-kunichina-gora", "luhamaa-shumilkino"],
            group: nil
        ),
        World(
            border: "LVA-RUS",
            ways: ["RUS>LVA", "LVA>RUS"],
            crossings: ["terehova-burachki", "grebneva-ubylinka", "pededze-brunishevo"],
            group: nil
        ),
    ]

    /// A border whose crossings lie in regions that share them differently on its two sides.
    static let regional = World(
        border: "FIN-RUS",
        ways: ["RUS>FIN", "FIN>RUS"],
        crossings: ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "niirala-vyartsilya"],
        group: nil,
        regions: [
            "vaalimaa-torfyanovka": ["FI-09", "RU-LEN"], "nuijamaa-brusnichnoye": ["FI-02", "RU-LEN"],
            "niirala-vyartsilya": ["FI-13", "RU-KR"],
        ]
    )

    /// Two of them, for what takes many runs.
    static let few = Array(all[1...2])

    /// The points of a place: the border has all of them, and some that nobody names.
    func points(of place: String) -> Set<String> {
        if place == border { return Set(crossings + ["rest"]) }
        if let group, place == group.name { return group.members }
        return [place]
    }
}
