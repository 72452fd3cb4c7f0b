import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// In which region cities lie: the crosswalk, the arcs and the search all have to be right.
@Suite struct CityRegionTests {
    static let cities: [(name: String, country: CountryCode, region: String)] = [
        ("Vyborg", "RUS", "RU-LEN"),
        ("Murmansk", "RUS", "RU-MUR"),
        ("Petrozavodsk", "RUS", "RU-KR"),
        ("Pskov", "RUS", "RU-PSK"),
        ("Kaliningrad", "RUS", "RU-KGD"),
        ("Smolensk", "RUS", "RU-SMO"),
        ("Bryansk", "RUS", "RU-BRY"),
        ("Kursk", "RUS", "RU-KRS"),
        ("Belgorod", "RUS", "RU-BEL"),
        ("Voronezh", "RUS", "RU-VOR"),
        ("Rostov-on-Don", "RUS", "RU-ROS"),
        ("Sochi", "RUS", "RU-KDA"),
        ("Vladikavkaz", "RUS", "RU-SE"),
        ("Grozny", "RUS", "RU-CE"),
        ("Makhachkala", "RUS", "RU-DA"),
        ("Astrakhan", "RUS", "RU-AST"),
        ("Volgograd", "RUS", "RU-VGG"),
        ("Saratov", "RUS", "RU-SAR"),
        ("Samara", "RUS", "RU-SAM"),
        ("Orenburg", "RUS", "RU-ORE"),
        ("Orsk", "RUS", "RU-ORE"),
        ("Chelyabinsk", "RUS", "RU-CHE"),
        ("Magnitogorsk", "RUS", "RU-CHE"),
        ("Kurgan", "RUS", "RU-KGN"),
        ("Tyumen", "RUS", "RU-TYU"),
        ("Omsk", "RUS", "RU-OMS"),
        ("Novosibirsk", "RUS", "RU-NVS"),
        ("Barnaul", "RUS", "RU-ALT"),
        ("Rubtsovsk", "RUS", "RU-ALT"),
        ("Kyzyl", "RUS", "RU-TY"),
        ("Ulan-Ude", "RUS", "RU-BU"),
        ("Chita", "RUS", "RU-ZAB"),
        ("Blagoveshchensk", "RUS", "RU-AMU"),
        ("Khabarovsk", "RUS", "RU-KHA"),
        ("Vladivostok", "RUS", "RU-PRI"),
        ("Petropavlovsk-Kamchatsky", "RUS", "RU-KAM"),
        ("Helsinki", "FIN", "FI-18"),
        ("Lappeenranta", "FIN", "FI-02"),
        ("Joensuu", "FIN", "FI-13"),
        ("Kuopio", "FIN", "FI-15"),
        ("Oulu", "FIN", "FI-14"),
        ("Rovaniemi", "FIN", "FI-10"),
        ("Tampere", "FIN", "FI-11"),
        ("Turku", "FIN", "FI-19"),
        ("Vaasa", "FIN", "FI-12"),
        ("Tallinn", "EST", "EE-37"),
        ("Tartu", "EST", "EE-79"),
        ("Vilnius", "LTU", "LT-VL"),
        ("Klaipėda", "LTU", "LT-KL"),
        ("Olsztyn", "POL", "PL-28"),
        ("Minsk", "BLR", "BY-HM"),
        ("Vitebsk", "BLR", "BY-VI"),
        ("Kharkiv", "UKR", "UA-63"),
        ("Sumy", "UKR", "UA-59"),
        ("Luhansk", "UKR", "UA-09"),
        ("Simferopol", "UKR", "UA-43"),
        ("Sevastopol", "UKR", "UA-40"),
        ("Tbilisi", "GEO", "GE-TB"),
        ("Kutaisi", "GEO", "GE-IM"),
        ("Oral", "KAZ", "KZ-27"),
        ("Aktobe", "KAZ", "KZ-15"),
        ("Kostanay", "KAZ", "KZ-39"),
        ("Petropavl", "KAZ", "KZ-59"),
        ("Pavlodar", "KAZ", "KZ-55"),
        ("Semey", "KAZ", "KZ-63"),
        ("Atyrau", "KAZ", "KZ-23"),
        ("Kyzylorda", "KAZ", "KZ-43"),
        ("Astana", "KAZ", "KZ-71"),
        ("Almaty", "KAZ", "KZ-75"),
        ("Los Angeles", "USA", "US-CA"),
        ("Chicago", "USA", "US-IL"),
        ("Toronto", "CAN", "CA-ON"),
        ("Berlin", "DEU", "DE-BE"),
        ("Munich", "DEU", "DE-BY"),
    ]

    @Test(arguments: cities.indices) func liesIn(_ index: Int) throws {
        let (name, country, region) = Self.cities[index]
        let atlas = try Atlas.embedded()
        let city = try #require(atlas.cities.first { $0.name == name && $0.country == country })
        let location = try atlas.locate(Position(x: city.longitude, y: city.latitude))
        #expect(location.region == region, "\(name)")
        #expect(location.country == country, "\(name)")
    }

    @Test func regionsOfACountryAreItsOwn() throws {
        let atlas = try Atlas.embedded()
        for (country, count) in [("FIN", 18), ("EST", 15), ("GEO", 12), ("USA", 51), ("CAN", 13), ("DEU", 16)] {
            let code = try #require(CountryCode(country))
            let regions = atlas.regions(of: code)
            #expect(regions.count == count, "\(country)")
            #expect(regions.allSatisfy { $0.country == code })
            #expect(regions.map(\.code) == regions.map(\.code).sorted())
        }
    }
}
