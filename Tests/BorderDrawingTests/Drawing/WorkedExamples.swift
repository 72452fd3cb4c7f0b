import BorderAtlas
import BorderCore
import BorderReports
import Testing

/// The two maps a reader knows from the press of September 2022, with the numbers that were published.
enum WorkedExamples {
    private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private static func period(_ from: String, _ through: String) throws -> Period {
        try #require(Period(from: day(from), through: day(through)))
    }

    private static let russia = Territory.country("RUS")

    static func overview() throws -> MapContent {
        var map = MapContent(
            title: "Russians leaving after the mobilisation order",
            dek: "Entries reported by neighbouring countries, 21–27 September 2022. "
                + "The numbers are officials’ claims; each covers different days.",
            legendTitle: "People reported entering"
        )
        map.focusCountry = "RUS"
        var finland = FlowMark(
            id: "FIN-RUS",
            place: .border(try #require(BorderCode("FIN-RUS"))),
            route: Route(from: russia, to: .country("FIN")),
            quantity: Quantity(17_000, .about),
            headline: "Finland",
            valueLabel: "≈17,000"
        )
        finland.noteLines = ["at the weekend"]
        finland.sentence = "Finland: about 17,000 entered on the weekend of 24 and 25 September"
        var georgia = FlowMark(
            id: "GEO-RUS",
            place: .border(try #require(BorderCode("GEO-RUS"))),
            route: Route(from: russia, to: .country("GEO")),
            quantity: Quantity(53_000, .moreThan),
            headline: "Georgia",
            valueLabel: "53,000+"
        )
        georgia.anchorCrossing = "upper-lars-dariali"
        georgia.noteLines = ["entered since last week"]
        georgia.sentence = "Georgia: more than 53,000 entered since last week, reported 27 September"
        var kazakhstan = FlowMark(
            id: "KAZ-RUS",
            place: .border(try #require(BorderCode("KAZ-RUS"))),
            route: Route(from: russia, to: .country("KAZ")),
            quantity: Quantity(98_000, .moreThan),
            headline: "Kazakhstan",
            valueLabel: "98,000+"
        )
        kazakhstan.noteLines = ["entered since last week,", "whole land border"]
        kazakhstan.sentence = "Kazakhstan: more than 98,000 entered since last week, reported 27 September"
        map.flows = [finland, georgia, kazakhstan]
        map.statuses = [
            StatusMark(
                id: "petropavlovsk",
                site: .place(.group("petropavlovsk-area")),
                effect: .closed,
                concernsEverybody: false,
                title: "Petropavlovsk",
                noteLines: ["closed to men of military age"]
            ),
            StatusMark(
                id: "upper-lars",
                site: .place(.crossing("upper-lars-dariali")),
                effect: .checkpoint,
                title: "Upper Lars",
                noteLines: ["long queues, mobilisation", "checkpoint in North Ossetia"]
            ),
            StatusMark(
                id: "finnish-border",
                site: .place(.crossing("vaalimaa-torfyanovka")),
                effect: .checkpoint,
                title: "",
                noteLines: ["Checkpoints near", "the Finnish border"]
            ),
        ]
        let sinceLastWeek = try #require(
            Period(start: day("2022-09-19")...day("2022-09-21"), end: day("2022-09-26")...day("2022-09-27"))
        )
        let sinceMobilisation = try #require(
            Period(start: day("2022-09-21")...day("2022-09-21"), end: day("2022-09-26")...day("2022-09-27"))
        )
        map.strip = PeriodStrip(
            rows: [
                PeriodStrip.Row(
                    label: "All destinations",
                    valueLabel: "200,000+",
                    period: sinceMobilisation,
                    perDayText: "about 29,000–33,000 a day",
                    isTotal: true
                ),
                PeriodStrip.Row(
                    label: "Kazakhstan",
                    valueLabel: "98,000+",
                    period: sinceLastWeek,
                    perDayText: "about 11,000–16,000 a day"
                ),
                PeriodStrip.Row(
                    label: "Georgia",
                    valueLabel: "53,000+",
                    period: sinceLastWeek,
                    perDayText: "about 5,900–8,800 a day"
                ),
                PeriodStrip.Row(
                    label: "Finland",
                    valueLabel: "≈17,000",
                    period: try period("2022-09-24", "2022-09-25"),
                    perDayText: "about 8,500 a day"
                ),
            ],
            event: PeriodStrip.Event(day: try day("2022-09-21"), label: "21 Sept: mobilisation announced"),
            openDaysNote: "Dashed: day not certain (“since last week”)"
        )
        map.sources = [
            "Sources: Finnish Border Guard; interior ministries of Georgia and Kazakhstan; The New York Times (total); "
                + "as reported 26–27 September 2022."
        ]
        map.boundaryNote =
            "Boundaries: Natural Earth 1:10m, simplified; Crimea shown as part of Ukraine (UN GA res. 68/262)."
        return map
    }

    /// The Finnish border on the weekend of 24 and 25 September: only the whole border's number was published.
    static func finnishBorder() throws -> MapContent {
        let code = try #require(BorderCode("FIN-RUS"))
        var map = MapContent(
            title: "One number for the whole Finnish–Russian border",
            dek: "Weekend of 24–25 September 2022. Nothing was published for single crossings.",
            frame: .border(code),
            legendTitle: "People, 24–25 Sept 2022"
        )
        map.focusCountry = "RUS"
        var total = FlowMark(
            id: "FIN-RUS",
            place: .border(code),
            route: Route(from: russia, to: .country("FIN")),
            quantity: Quantity(16_886),
            headline: "Whole border",
            valueLabel: "16,886"
        )
        total.opposite = Quantity(9_267)
        total.oppositeLabel = "9,267"
        total.noteLines = ["entries and exits of", "Russian citizens"]
        map.flows = [total]
        for id in [
            "vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk", "vainikkala-buslovskaya-rail",
            "niirala-vyartsilya", "vartius-lytta", "kuusamo-suopera", "salla-kelloselka", "raja-jooseppi-lotta",
        ] {
            map.flows.append(
                FlowMark(
                    id: id,
                    place: .crossing(id),
                    route: Route(from: russia, to: .country("FIN")),
                    quantity: nil,
                    headline: id,
                    valueLabel: ""
                )
            )
        }
        map.statuses = [
            StatusMark(
                id: "parikkala",
                site: .place(.crossing("parikkala-syvaoro")),
                effect: .closed,
                title: "Parikkala",
                noteLines: ["closed"]
            )
        ]
        map.sources = ["Source: Finnish Border Guard, 25 and 26 September 2022."]
        map.boundaryNote = "Boundaries: Natural Earth 1:10m, simplified; lakes: Natural Earth 1:50m."
        return map
    }
}
