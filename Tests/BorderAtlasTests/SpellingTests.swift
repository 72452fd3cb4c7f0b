import BorderCore
import Testing

@testable import BorderAtlas

/// How reporters, officials and travellers write the places of autumn 2022.
@Suite struct SpellingTests {
    static let crossings: [(String, String)] = [
        ("Vaalimaa", "vaalimaa-torfyanovka"),
        ("Torfyanovka", "vaalimaa-torfyanovka"),
        ("Торфяновка", "vaalimaa-torfyanovka"),
        ("МАПП «Торфяновка»", "vaalimaa-torfyanovka"),
        ("Vaalimaa–Torfyanovka", "vaalimaa-torfyanovka"),
        ("Torfyanovka-Vaalimaa", "vaalimaa-torfyanovka"),
        ("Vaalimaan rajanylityspaikka", "vaalimaa-torfyanovka"),
        ("the Vaalimaa border crossing point", "vaalimaa-torfyanovka"),
        ("Нуйямаа", "nuijamaa-brusnichnoye"),
        ("Брусничное", "nuijamaa-brusnichnoye"),
        ("Brusnichnoye", "nuijamaa-brusnichnoye"),
        ("Светогорск", "imatra-svetogorsk"),
        ("Imatra (Pelkola)", "imatra-svetogorsk"),
        ("Вяртсиля", "niirala-vyartsilya"),
        ("Värtsilä", "niirala-vyartsilya"),
        ("VARTSILA", "niirala-vyartsilya"),
        ("Люття", "vartius-lytta"),
        ("Kuusamo", "kuusamo-suopera"),
        ("Salla", "salla-kelloselka"),
        ("Kelloselkä", "salla-kelloselka"),
        ("Raja-Jooseppi", "raja-jooseppi-lotta"),
        ("Rajajooseppi", "raja-jooseppi-lotta"),
        ("Helsinki Airport", "helsinki-vantaa-airport"),
        ("EFHK", "helsinki-vantaa-airport"),
        ("Saimaa Canal", "saimaa-canal-nuijamaa"),
        ("Storskog", "storskog-borisoglebsky"),
        ("Борисоглебск", "storskog-borisoglebsky"),
        ("Boris Gleb", "storskog-borisoglebsky"),
        ("Narva-1", "narva-ivangorod"),
        ("Ivangorod", "narva-ivangorod"),
        ("Ивангород", "narva-ivangorod"),
        ("Narva-2", "narva-2-parusinka"),
        ("Koidula", "koidula-kunichina-gora"),
        ("Куничина Гора", "koidula-kunichina-gora"),
        ("Luhamaa", "luhamaa-shumilkino"),
        ("Шумилкино", "luhamaa-shumilkino"),
        ("Terehova", "terehova-burachki"),
        ("Terehovo", "terehova-burachki"),
        ("Бурачки", "terehova-burachki"),
        ("Grebneva", "grebneva-ubylinka"),
        ("Grebņeva", "grebneva-ubylinka"),
        ("Убылинка", "grebneva-ubylinka"),
        ("Kybartai", "kybartai-chernyshevskoye"),
        ("Чернышевское", "kybartai-chernyshevskoye"),
        ("Panemunė", "panemune-sovetsk"),
        ("Panemune", "panemune-sovetsk"),
        ("Советск", "panemune-sovetsk"),
        ("Queen Louise Bridge", "panemune-sovetsk"),
        ("Grzechotki", "grzechotki-mamonovo2"),
        ("Мамоново-2", "grzechotki-mamonovo2"),
        ("Mamonovo II", "grzechotki-mamonovo2"),
        ("Bezledy", "bezledy-bagrationovsk"),
        ("Gołdap", "goldap-gusev"),
        ("Goldap", "goldap-gusev"),
        ("Upper Lars", "upper-lars-dariali"),
        ("Verkhny Lars", "upper-lars-dariali"),
        ("Verkhniy Lars", "upper-lars-dariali"),
        ("Verkhnii Lars checkpoint", "upper-lars-dariali"),
        ("Zemo Larsi", "upper-lars-dariali"),
        ("ზემო ლარსი", "upper-lars-dariali"),
        ("დარიალი", "upper-lars-dariali"),
        ("Dariali", "upper-lars-dariali"),
        ("Dariali (Kazbegi)", "upper-lars-dariali"),
        ("Казбеги", "upper-lars-dariali"),
        ("КПП Верхний Ларс", "upper-lars-dariali"),
        ("Roki Tunnel", "roki-nizhny-zaramag"),
        ("Рокский тоннель", "roki-nizhny-zaramag"),
        ("Псоу", "psou-vesyoloye"),
        ("Psou", "psou-vesyoloye"),
        ("Яраг-Казмаляр", "samur-yarag-kazmalyar"),
        ("Mashtakovo", "syrym-mashtakovo"),
        ("Маштаково", "syrym-mashtakovo"),
        ("Сырым", "syrym-mashtakovo"),
        ("Mashtakovo–Syrym", "syrym-mashtakovo"),
        ("Сагарчин", "zhaisan-sagarchin"),
        ("Ozinki", "taskala-ozinki"),
        ("Озинки", "taskala-ozinki"),
        ("Taskala", "taskala-ozinki"),
        ("Karaozek", "kurmangazy-karauzek"),
        ("Караузек", "kurmangazy-karauzek"),
        ("Petukhovo", "zhana-zhol-petukhovo"),
        ("Петухово", "zhana-zhol-petukhovo"),
        ("Жаңа жол", "zhana-zhol-petukhovo"),
        ("Бугристое", "kairak-bugristoye"),
        ("Kairak", "kairak-bugristoye"),
        ("Қайрақ", "kairak-bugristoye"),
        ("Звериноголовское", "ubagan-zverinogolovskoye"),
        ("Исилькуль", "karakoga-isilkul"),
        ("Кулунда", "sharbakty-kulunda"),
        ("Шарбақты", "sharbakty-kulunda"),
        ("Веселоярск", "auyl-veseloyarsk"),
        ("Весёлоярск", "auyl-veseloyarsk"),
        ("Kyakhta", "kyakhta-altanbulag"),
        ("Кяхта", "kyakhta-altanbulag"),
        ("Altanbulag", "kyakhta-altanbulag"),
        ("Алтанбулаг", "kyakhta-altanbulag"),
        ("Kyakhta–Altanbulag", "kyakhta-altanbulag"),
        ("Ташанта", "tashanta-tsagaannuur"),
        ("Zabaikalsk", "zabaikalsk-manzhouli"),
        ("满洲里", "zabaikalsk-manzhouli"),
        ("Manzhouli", "zabaikalsk-manzhouli"),
        ("绥芬河", "pogranichny-suifenhe"),
        ("Suifenhe", "pogranichny-suifenhe"),
        ("黑河", "blagoveshchensk-heihe"),
        ("두만강", "khasan-tumangang-rail"),
        ("Khasan", "khasan-tumangang-rail"),
        ("Красная Горка", "krasnaya-gorka-redki"),
        ("Goptovka", "nekhoteyevka-hoptivka"),
        ("Гоптівка", "nekhoteyevka-hoptivka"),
    ]

    @Test(arguments: crossings.indices) func ofCrossings(_ index: Int) throws {
        let (text, id) = Self.crossings[index]
        #expect(try Atlas.embedded().match(text) == .place(.crossing(id)), "\(text)")
    }

    static let countries: [(String, CountryCode)] = [
        ("Россия", "RUS"), ("Venäjä", "RUS"), ("Venemaa", "RUS"), ("რუსეთი", "RUS"), ("俄罗斯", "RUS"),
        ("Russian Federation", "RUS"), ("РФ", "RUS"), ("Russie", "RUS"), ("Rosja", "RUS"), ("Krievija", "RUS"),
        ("Финляндия", "FIN"), ("Soome", "FIN"), ("Somija", "FIN"), ("Suomija", "FIN"), ("FINLANDE", "FIN"),
        ("Норвегия", "NOR"), ("Norja", "NOR"), ("Norge", "NOR"), ("Эстония", "EST"), ("Viro", "EST"), ("Eesti", "EST"),
        ("Латвия", "LVA"), ("Läti", "LVA"), ("Литва", "LTU"), ("Lietuva", "LTU"), ("Liettua", "LTU"),
        ("Польша", "POL"), ("Polska", "POL"), ("Puola", "POL"), ("Беларусь", "BLR"), ("Белоруссия", "BLR"),
        ("Valko-Venäjä", "BLR"), ("Україна", "UKR"), ("Украина", "UKR"), ("Грузия", "GEO"), ("Sakartvelo", "GEO"),
        ("Азербайджан", "AZE"), ("Azərbaycan", "AZE"), ("Армения", "ARM"), ("Հայաստան", "ARM"),
        ("Казахстан", "KAZ"), ("Qazaqstan", "KAZ"), ("Kazakstan", "KAZ"), ("Монголия", "MNG"), ("Монгол Улс", "MNG"),
        ("Китай", "CHN"), ("КНР", "CHN"), ("Kiina", "CHN"), ("КНДР", "PRK"), ("DPRK", "PRK"),
        ("Киргизия", "KGZ"), ("Кыргызстан", "KGZ"), ("Узбекистан", "UZB"), ("Oʻzbekiston", "UZB"),
        ("O'zbekiston", "UZB"),
        ("Таджикистан", "TJK"), ("Türkiye", "TUR"), ("Turkey", "TUR"), ("Турция", "TUR"), ("Сербия", "SRB"),
        ("Израиль", "ISR"), ("ОАЭ", "ARE"), ("UAE", "ARE"), ("USA", "USA"), ("U.S.", "USA"), ("США", "USA"),
        ("UK", "GBR"), ("Great Britain", "GBR"), ("Deutschland", "DEU"), ("Saksa", "DEU"), ("Германия", "DEU"),
        ("Czech Republic", "CZE"), ("Czechia", "CZE"), ("Ivory Coast", "CIV"), ("Côte d'Ivoire", "CIV"),
        ("Cote d’Ivoire", "CIV"), ("Burma", "MMR"), ("Swaziland", "SWZ"), ("Cape Verde", "CPV"), ("Cabo Verde", "CPV"),
        ("Macedonia", "MKD"), ("North Macedonia", "MKD"), ("Kosovo", "XKX"), ("Palestine", "PSE"), ("xk", "XKX"),
    ]

    @Test(arguments: countries.indices) func ofCountries(_ index: Int) throws {
        let (text, code) = Self.countries[index]
        let atlas = try Atlas.embedded()
        #expect(atlas.match(text) == .place(.country(code)), "\(text)")
        #expect(atlas.countryMatch(text) == code, "\(text)")
    }

    static let regions: [(String, String)] = [
        ("Мурманская область", "RU-MUR"), ("Murmansk Oblast", "RU-MUR"), ("Murmansk", "RU-MUR"),
        ("Карелия", "RU-KR"), ("Республика Карелия", "RU-KR"), ("Karelia", "RU-KR"),
        ("Ленинградская область", "RU-LEN"), ("Leningrad region", "RU-LEN"), ("Псковская область", "RU-PSK"),
        ("Калининградская область", "RU-KGD"), ("Северная Осетия", "RU-SE"), ("North Ossetia", "RU-SE"),
        ("Оренбургская область", "RU-ORE"), ("Orenburg region", "RU-ORE"), ("Курганская область", "RU-KGN"),
        ("Челябинская область", "RU-CHE"), ("Саратовская область", "RU-SAR"), ("Алтайский край", "RU-ALT"),
        ("Buryatia", "RU-BU"), ("Бурятия", "RU-BU"), ("Забайкальский край", "RU-ZAB"), ("Приморский край", "RU-PRI"),
        ("Dagestan", "RU-DA"), ("Чечня", "RU-CE"), ("Saint Petersburg", "RU-SPE"), ("Санкт-Петербург", "RU-SPE"),
        ("Kymenlaakso", "FI-09"), ("South Karelia", "FI-02"), ("Etelä-Karjala", "FI-02"), ("Lapland", "FI-10"),
        ("Lappi", "FI-10"), ("Uusimaa", "FI-18"), ("Ida-Viru", "EE-45"), ("Ида-Вирумаа", "EE-45"),
        ("Finnmark", "NO-54"), ("Troms og Finnmark", "NO-54"), ("Abkhazia", "GE-AB"), ("Абхазия", "GE-AB"),
        ("Mtskheta-Mtianeti", "GE-MM"), ("მცხეთა-მთიანეთი", "GE-MM"), ("Солтүстік Қазақстан", "KZ-59"),
        ("Северо-Казахстанская область", "KZ-59"), ("West Kazakhstan", "KZ-27"), ("Крым", "UA-43"), ("Crimea", "UA-43"),
        ("Warmia-Masuria", "PL-28"), ("内蒙古", "CN-NM"), ("California", "US-CA"), ("Bayern", "DE-BY"),
    ]

    @Test(arguments: regions.indices) func ofRegions(_ index: Int) throws {
        let (text, code) = Self.regions[index]
        #expect(try Atlas.embedded().match(text) == .place(.region(code)), "\(text)")
    }

    static let borders: [(String, String)] = [
        ("RUS-GEO", "GEO-RUS"), ("GEO–RUS", "GEO-RUS"), ("ge-ru", "GEO-RUS"), ("Georgia/Russia", "GEO-RUS"),
        ("Грузия — Россия", "GEO-RUS"), ("Россия и Грузия", "GEO-RUS"), ("Suomi-Venäjä", "FIN-RUS"),
        ("Suomi ja Venäjä", "FIN-RUS"), ("Kazakhstan-Russia border", "KAZ-RUS"), ("Казахстан-Россия", "KAZ-RUS"),
        ("the Norway and Russia border", "NOR-RUS"), ("US-MX", "MEX-USA"), ("Mexico–United States", "MEX-USA"),
        ("Bosnia and Herzegovina-Serbia", "BIH-SRB"), ("Timor-Leste - Indonesia", "IDN-TLS"),
        ("North Korea & Russia", "PRK-RUS"), ("Deutschland und Polen", "DEU-POL"),
    ]

    @Test(arguments: borders.indices) func ofBorders(_ index: Int) throws {
        let (text, code) = Self.borders[index]
        let border = try #require(BorderCode(code))
        #expect(try Atlas.embedded().match(text) == .place(.border(border)), "\(text)")
    }

    static let misspelled: [(String, String)] = [
        ("Nuijama", "Nuijamaa"), ("Imatre", "Imatra"), ("Verkhni Lars", "Verkhnii Lars"), ("Uper Lars", "Upper Lars"),
        ("Kazbegy", "Kazbegi"), ("Storksog", "Storskog"), ("Petropavlosk", "Petropavlovsk"), ("Narwa", "Narva"),
        ("Koidulla", "Koidula"), ("Terehowa", "Terehova"), ("Filand", "Finland"), ("Geogia", "Georgia"),
        ("Kazahstan", "Kazakhstan"), ("Ukrane", "Ukraine"), ("Lativa", "Latvia"), ("Murmnask", "Murmansk"),
        ("Karelja", "Karelia"), ("Lapand", "Lapland"), ("Верхний Лар", "Верхний Ларс"), ("Vainikala", "Vainikkala"),
        ("Syrm", "Syrym"), ("Kyahta", "Kyakhta"), ("Lappenranta Airport", "Lappeenranta Airport"),
        ("Eurpean Union", "European Union"), ("Kurgn", "Kurgan"), ("Mashtakvo", "Mashtakovo"), ("Ozinky", "Ozinki"),
    ]

    @Test(arguments: misspelled.indices) func suggestionsPutTheRightOneFirst(_ index: Int) throws {
        let (text, wanted) = Self.misspelled[index]
        guard case .unknown(let suggestions) = try Atlas.embedded().match(text) else {
            Issue.record("\(text) is known")
            return
        }
        #expect(suggestions.first == wanted, "\(text)")
        #expect(Set(suggestions).count == suggestions.count && suggestions.count <= 5)
    }

    @Test func groupsAnswerToTheirNames() throws {
        let atlas = try Atlas.embedded()
        for group in atlas.groups {
            for text in [group.id, group.name] + group.aliases {
                #expect(atlas.match(text) == .place(.group(group.id)), "\(text)")
            }
        }
    }

    @Test func everyRegionIsAmongTheAnswersToItsCodeAndName() throws {
        let atlas = try Atlas.embedded()
        let lost = atlas.regions.filter { region in
            switch atlas.match(region.code) {
            case .place(let place): place != .region(region.code)
            case .ambiguous(let places): !places.contains(.region(region.code))
            case .unknown: true
            }
        }
        #expect(lost.map(\.code) == [])
    }
}
