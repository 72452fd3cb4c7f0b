import BorderCore

/// How clocks are set, as the IANA time zone database has it (release 2025b): one entry for the places whose clocks are
/// set alike from a year on.
///
/// Countries and regions with several zones are left out, and so are rules that neither Europe nor America has. Moldova
/// changes an hour before the rest of Europe, which changes no day.
enum ClockTable {
    private typealias Entry = (minutes: Int, summer: LocalTime.Summer, since: Int, codes: String)

    /// The clocks of countries with one zone, by ISO alpha-3 code.
    static let countries = table([
        (-660, .never, 2015, "ASM NIU"),
        (-600, .never, 2015, "COK"),
        (-480, .never, 2015, "PCN"),
        (-360, .never, 2015, "BLZ CRI GTM HND NIC SLV"),
        (-300, .never, 2015, "COL CYM JAM PAN PER"),
        (-300, .american, 2015, "BHS CUB"),
        (-300, .american, 2017, "HTI"),
        (-300, .american, 2019, "TCA"),
        (
            -240, .never, 2015,
            """
            ABW AIA ATG BES BLM BOL BRB CUW DMA DOM GLP GRD GUY KNA LCA MAF MSR MTQ PRI SXM TTO VCT VGB VIR
            """
        ),
        (-240, .never, 2017, "VEN"),
        (-240, .american, 2015, "BMU"),
        (-180, .never, 2015, "ARG FLK GUF SUR"),
        (-180, .never, 2016, "URY"),
        (-180, .never, 2025, "PRY"),
        (-180, .american, 2015, "SPM"),
        (-120, .never, 2015, "SGS"),
        (-60, .never, 2015, "CPV"),
        (0, .european, 2015, "FRO GBR GGY IMN IRL JEY"),
        (0, .never, 2015, "BFA CIV GHA GIN GMB GNB ISL LBR MLI MRT SEN SHN SLE TGO"),
        (0, .never, 2020, "STP"),
        (
            60, .european, 2015,
            """
            ALB AND AUT BEL BIH CHE CZE DEU DNK FRA GIB HRV HUN ITA LIE LUX MCO MKD MLT MNE NLD NOR POL SJM SMR \
            SRB SVK SVN SWE VAT
            """
        ),
        (60, .never, 2015, "AGO BEN CAF CMR COG DZA GAB GNQ NER NGA TCD TUN"),
        (120, .european, 2015, "ALA BGR EST FIN GRC LTU LVA MDA ROU UKR"),
        (120, .european, 2018, "CYP"),
        (120, .never, 2015, "BDI BWA LBY LSO MOZ MWI RWA SWZ ZAF ZMB ZWE"),
        (120, .never, 2018, "NAM SDN"),
        (120, .never, 2022, "SSD"),
        (180, .never, 2015, "BHR BLR COM DJI ERI ETH IRQ KEN KWT MDG MYT QAT SAU SOM TZA UGA YEM"),
        (180, .never, 2017, "TUR"),
        (180, .never, 2023, "JOR SYR"),
        (210, .never, 2023, "IRN"),
        (240, .never, 2015, "ARE ARM GEO MUS OMN REU SYC"),
        (240, .never, 2016, "AZE"),
        (270, .never, 2015, "AFG"),
        (300, .never, 2015, "ATF MDV PAK TJK TKM UZB"),
        (300, .never, 2025, "KAZ"),
        (330, .never, 2015, "IND LKA"),
        (345, .never, 2015, "NPL"),
        (360, .never, 2015, "BGD BTN IOT KGZ"),
        (390, .never, 2015, "CCK MMR"),
        (420, .never, 2015, "CXR KHM LAO THA VNM"),
        (480, .never, 2015, "BRN CHN HKG MAC MYS PHL SGP TWN"),
        (540, .never, 2015, "JPN KOR PLW TLS"),
        (540, .never, 2019, "PRK"),
        (600, .never, 2015, "GUM MNP"),
        (660, .never, 2015, "NCL SLB VUT"),
        (720, .never, 2015, "MHL NRU TUV WLF"),
        (720, .never, 2022, "FJI"),
        (780, .never, 2015, "TKL"),
        (780, .never, 2018, "TON"),
        (780, .never, 2022, "WSM"),
    ])

    /// The clocks of regions of countries with several zones, by ISO 3166-2 code.
    static let regions = table([
        (-480, .american, 2015, "MX-BCN US-CA US-WA"),
        (-420, .never, 2015, "MX-SON US-AZ"),
        (-420, .never, 2021, "CA-YT"),
        (-420, .american, 2015, "CA-AB US-MT US-NM"),
        (-360, .never, 2015, "CA-SK"),
        (-360, .american, 2015, "CA-MB US-MN"),
        (-300, .american, 2015, "CA-QC US-ME US-NH US-NY US-VT"),
        (-240, .american, 2015, "CA-NB"),
        (120, .never, 2015, "RU-KGD"),
        (
            180, .never, 2015,
            """
            RU-AD RU-ARK RU-BEL RU-BRY RU-CE RU-CU RU-DA RU-IN RU-IVA RU-KB RU-KC RU-KDA RU-KIR RU-KL RU-KLU \
            RU-KO RU-KOS RU-KR RU-KRS RU-LEN RU-LIP RU-ME RU-MO RU-MOS RU-MOW RU-MUR RU-NEN RU-NGR RU-NIZ RU-ORL \
            RU-PNZ RU-PSK RU-ROS RU-RYA RU-SE RU-SMO RU-SPE RU-STA RU-TA RU-TAM RU-TUL RU-TVE RU-VLA RU-VLG \
            RU-VOR RU-YAR
            """
        ),
        (180, .never, 2021, "RU-VGG"),
        (240, .never, 2015, "RU-SAM RU-UD"),
        (240, .never, 2017, "RU-AST RU-SAR RU-ULY"),
        (300, .never, 2015, "KZ-15 KZ-23 KZ-27 KZ-47 RU-BA RU-CHE RU-KGN RU-KHM RU-ORE RU-PER RU-SVE RU-TYU RU-YAN"),
        (360, .never, 2015, "RU-OMS"),
        (420, .never, 2015, "RU-KEM RU-KK RU-KYA RU-TY"),
        (420, .never, 2017, "MN-043 MN-046 MN-071 RU-AL RU-ALT RU-NVS RU-TOM"),
        (480, .never, 2015, "RU-BU RU-IRK"),
        (480, .never, 2017, "MN-041 MN-049 MN-053 MN-057 MN-061 MN-063"),
        (540, .never, 2015, "RU-AMU"),
        (540, .never, 2017, "RU-ZAB"),
        (600, .never, 2015, "RU-KHA RU-PRI RU-YEV"),
    ])

    private static func table(_ entries: [Entry]) -> [String: LocalTime] {
        var table: [String: LocalTime] = [:]
        for entry in entries {
            let time = LocalTime(minutes: entry.minutes, summer: entry.summer, since: entry.since)
            for code in entry.codes.split(separator: " ") { table[String(code)] = time }
        }
        return table
    }
}
