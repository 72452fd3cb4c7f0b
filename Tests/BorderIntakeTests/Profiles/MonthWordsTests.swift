import BorderCore
import Testing

@testable import BorderIntake

/// Months as ministries write them above columns and in cells, in full and in short.
@Suite struct MonthWordsTests {
    private static let full: [(language: String, names: String)] = [
        ("English", "january february march april may june july august september october november december"),
        (
            "Finnish",
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"
        ),
        ("Estonian", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
        ("Polish", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"),
        ("Spanish", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("French", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("German", "januar februar märz april mai juni juli august september oktober november dezember"),
        ("Russian", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
        ("Ukrainian", "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"),
        (
            "Romanian",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"
        ),
        ("Turkish", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
        ("Portuguese", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("Italian", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("Dutch", "januari februari maart april mei juni juli augustus september oktober november december"),
        ("Indonesian", "januari februari maret april mei juni juli agustus september oktober november desember"),
        (
            "Greek",
            "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος"
        ),
        (
            "Hungarian",
            "január február március április május június július augusztus szeptember október november december"
        ),
        ("Czech", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
        ("Serbian", "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"),
        ("Serbian, Cyrillic", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар"),
        ("Bulgarian", "януари февруари март април май юни юли август септември октомври ноември декември"),
        (
            "Lithuanian",
            "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis"
        ),
        (
            "Latvian",
            "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"
        ),
    ]

    @Test(arguments: full.map(\.language)) func everyNameIsItsMonth(_ language: String) throws {
        let names = try #require(Self.full.first { $0.language == language }).names.split(separator: " ")
        #expect(names.count == 12)
        for (index, name) in names.enumerated() {
            let month = "2023-" + (index < 9 ? "0" : "") + "\(index + 1)"
            for text in ["\(name) 2023", "\(name.prefix(1).uppercased())\(name.dropFirst()) 2023", "2023 \(name)"] {
                #expect(PublishedDate().read(text) == .date(month), "\(text)")
            }
            #expect(PublishedDate.month(String(name)) == index + 1)
        }
    }

    @Test(
        arguments: [
            ("ene.", 1), ("janv.", 1), ("Jän.", 1), ("sty", 1), ("feb", 2), ("févr.", 2), ("fév", 2), ("lut", 2),
            ("mär", 3), ("Mrz", 3), ("mrt", 3), ("abr.", 4), ("avr.", 4), ("kwi", 4), ("maj", 5), ("mei", 5),
            ("mag", 5), ("giu", 6), ("cze", 6), ("juil.", 7), ("lug", 7), ("lip", 7), ("ago.", 8), ("agu", 8),
            ("sie", 8), ("set", 9), ("sept.", 9), ("setiembre", 9), ("wrz", 9), ("okt", 10), ("ott", 10), ("paź", 10),
            ("kas", 11), ("lis", 11), ("déc.", 12), ("dez.", 12), ("dic", 12), ("des", 12), ("gru", 12),
        ]
    )
    func shortFormsAre(_ form: String, _ month: Int) {
        #expect(PublishedDate.month(form.lowercased()) == month)
    }

    /// What means two months in two languages, or another thing, is none.
    @Test(arguments: ["out", "siječanj", "veljača", "lipanj", "srpanj", "ja", "x", "13", "0", "m13"])
    func othersAreNone(_ word: String) { #expect(PublishedDate.month(word) == nil) }

    @Test func aTableOfMonthsInAnyLanguageHasAllItsNumbers() throws {
        for (language, names) in Self.full {
            let words = names.split(separator: " ").map { "\($0) 2023" }
            let numbers = words.indices.map { "\(100 + $0)" }
            let table =
                "border;direction;\(words.joined(separator: ";"))\nFIN-RUS;RUS>FIN;\(numbers.joined(separator: ";"))\n"
            let reading = try Reading(table)
            #expect(
                reading.rows.count == 12 && reading.summary.rowsRejected == 0,
                "\(language): \(reading.diagnostics)"
            )
            for (index, row) in reading.rows.enumerated() {
                let month = (index < 9 ? "0" : "") + "\(index + 1)"
                #expect(row.hasPrefix("2023-\(month)-01/2023-\(month)-"), "\(language): \(row)")
                #expect(row.contains(" \(100 + index) exact"), "\(language): \(row)")
            }
        }
    }
}
