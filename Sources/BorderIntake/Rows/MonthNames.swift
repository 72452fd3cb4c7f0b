/// The names of months in the languages of tables.
enum MonthNames {
    /// The number of each name and of each of its short forms.
    static let numbers: [String: Int] = {
        var months: [String: Int] = [:]
        let names = [
            "january february march april may june july august september october november december",
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
            "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            // As they stand behind the number of a day.
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari maret april mei juni juli agustus september oktober november desember",
            "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
            "január február március április május június július augusztus szeptember október november december",
            "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
            // Croatian is left out: its listopad is October, and November in Polish and Czech.
            "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
            "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
            "януари февруари март април май юни юли август септември октомври ноември декември",
            "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
            "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        ]
        for language in names {
            for (index, name) in language.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        }
        for language in [names[0], names[7]] {
            for (index, name) in language.split(separator: " ").enumerated() {
                months[String(name.prefix(3))] = index + 1
            }
        }
        // Short forms of one language after the other; `out` is October in Portuguese, and the way out in English.
        for (month, forms) in [
            "ene janv jän gen oca sty", "fév févr fev feb şub lut", "mär mrz mrt", "abr avr nis kwi",
            "mai may mag maj mei",
            "giu haz cze", "juil lug tem lip", "ago août agu ağu sie", "sept set сент setiembre eyl wrz",
            "okt ott eki paź", "kas lis", "dez dic déc des ara gru",
        ].enumerated() {
            for form in forms.split(separator: " ") { months[String(form)] = month + 1 }
        }
        return months
    }()
}
