import BorderCore

/// Codes and names of countries that the atlas's own tables do not have: the numbers of ISO 3166-1, what Eurostat writes
/// for Greece and the United Kingdom, and the long and short forms of the United Nations' bodies.
///
/// Looked at only where no name of the atlas matches.
enum CountryWords {
    /// The country of a folded word; `nil` for a word that means none.
    static func code(_ key: String) -> CountryCode? {
        if key.utf8.count == 3, key.utf8.allSatisfy({ $0 &- 48 <= 9 }) { return numbers[key] }
        guard key.utf8.count <= 60 else { return nil }
        return names[key]
    }

    private static let numbers: [String: CountryCode] = {
        var numbers: [String: CountryCode] = [:]
        for entry in numberList.split(separator: " ") {
            if let code = CountryCode(entry.suffix(3)) { numbers[String(entry.prefix(3))] = code }
        }
        return numbers
    }()

    private static let names: [String: CountryCode] = {
        var names: [String: CountryCode] = [:]
        for line in nameList.split(separator: "\n") {
            guard let code = CountryCode(line.prefix(3)) else { continue }
            for name in line.dropFirst(4).split(separator: "|") { names[NameKey.fold(name)] = code }
        }
        return names
    }()

    private static let nameList = """
        GRC EL
        GBR UK|United Kingdom of Great Britain and Northern Ireland|United Kingdom of Great Britain and Northern Ireland (the)
        IRN Iran (Islamic Republic of)|Iran (Islamic Rep. of)|Islamic Rep. of Iran|Iran, Islamic Republic of|Islamic Republic of Iran
        COD Dem. Rep. of the Congo|Democratic Rep. of the Congo|Congo, Democratic Republic of|Congo (Democratic Republic of the)|Congo, Dem. Rep.|Dem. Republic of the Congo|Congo, The Democratic Republic of the
        COG Congo, Republic of|Congo (Republic of the)|Rep. of the Congo|Congo, Rep.
        VEN Venezuela (Bolivarian Republic of)|Venezuela (Bolivarian Rep. of)|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
        BOL Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia, Plurinational State of
        SYR Syrian Arab Rep.|Syrian Arab Republic
        CIV Cote d Ivoire|Côte d'Ivoire|Ivory Coast
        MDA Republic of Moldova|Rep. of Moldova|Moldova, Republic of|Moldova (the Republic of)
        KOR Rep. of Korea|Republic of Korea|Korea, Republic of|Korea, South|South Korea
        PRK Dem. People's Rep. of Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea, North|North Korea
        LAO Lao People's Dem. Rep.|Lao People's Democratic Republic|Lao PDR
        TZA United Rep. of Tanzania|United Republic of Tanzania|Tanzania, United Republic of
        MKD The former Yugoslav Republic of Macedonia|FYROM|North Macedonia|Macedonia
        CAF Central African Rep.|Central African Republic
        DOM Dominican Rep.|Dominican Republic
        CZE Czechia|Czech Rep.|Czech Republic
        RUS Russian Federation|Russian Fed.|Russian Federation (the)
        USA United States of America|United States of America (the)|U.S.A.
        VNM Viet Nam|Vietnam
        PSE State of Palestine|Palestine, State of|Palestine|Occupied Palestinian Territory|West Bank and Gaza
        HKG China, Hong Kong SAR|Hong Kong SAR, China|Hong Kong SAR
        MAC China, Macao SAR|Macao SAR, China|Macao SAR
        TWN Taiwan, Province of China|Taiwan, China|Chinese Taipei
        TUR Türkiye|Turkey|Turkiye
        CPV Cabo Verde|Cape Verde
        SWZ Eswatini|Swaziland
        MMR Myanmar|Burma
        FSM Micronesia (Federated States of)|Federated States of Micronesia
        BRN Brunei Darussalam|Brunei
        TLS Timor-Leste|East Timor
        GMB Gambia (the)|The Gambia|Gambia, The
        BHS Bahamas (the)|The Bahamas|Bahamas, The
        STP Sao Tome and Principe|São Tomé and Príncipe
        LBY Libyan Arab Jamahiriya|State of Libya
        NLD Netherlands (Kingdom of the)|Kingdom of the Netherlands|The Netherlands|Netherlands (the)
        BIH Bosnia & Herzegovina|Bosnia-Herzegovina
        SRB Serbia and Kosovo: S/RES/1244 (1999)|Serbia (and Kosovo: S/RES/1244 (1999))
        """

    private static let numberList = """
        004AFG 008ALB 010ATA 012DZA 016ASM 020AND 024AGO 028ATG 031AZE 032ARG 036AUS 040AUT 044BHS 048BHR 050BGD \
        051ARM 052BRB 056BEL 060BMU 064BTN 068BOL 070BIH 072BWA 074BVT 076BRA 084BLZ 086IOT 090SLB 092VGB 096BRN \
        100BGR 104MMR 108BDI 112BLR 116KHM 120CMR 124CAN 132CPV 136CYM 140CAF 144LKA 148TCD 152CHL 156CHN 158TWN \
        162CXR 166CCK 170COL 174COM 175MYT 178COG 180COD 184COK 188CRI 191HRV 192CUB 196CYP 203CZE 204BEN 208DNK \
        212DMA 214DOM 218ECU 222SLV 226GNQ 231ETH 232ERI 233EST 234FRO 238FLK 239SGS 242FJI 246FIN 248ALA 250FRA \
        254GUF 258PYF 260ATF 262DJI 266GAB 268GEO 270GMB 275PSE 276DEU 288GHA 292GIB 296KIR 300GRC 304GRL 308GRD \
        312GLP 316GUM 320GTM 324GIN 328GUY 332HTI 334HMD 336VAT 340HND 344HKG 348HUN 352ISL 356IND 360IDN 364IRN \
        368IRQ 372IRL 376ISR 380ITA 384CIV 388JAM 392JPN 398KAZ 400JOR 404KEN 408PRK 410KOR 414KWT 417KGZ 418LAO \
        422LBN 426LSO 428LVA 430LBR 434LBY 438LIE 440LTU 442LUX 446MAC 450MDG 454MWI 458MYS 462MDV 466MLI 470MLT \
        474MTQ 478MRT 480MUS 484MEX 492MCO 496MNG 498MDA 499MNE 500MSR 504MAR 508MOZ 512OMN 516NAM 520NRU 524NPL \
        528NLD 531CUW 533ABW 534SXM 535BES 540NCL 548VUT 554NZL 558NIC 562NER 566NGA 570NIU 574NFK 578NOR 580MNP \
        581UMI 583FSM 584MHL 585PLW 586PAK 591PAN 598PNG 600PRY 604PER 608PHL 612PCN 616POL 620PRT 624GNB 626TLS \
        630PRI 634QAT 638REU 642ROU 643RUS 646RWA 652BLM 654SHN 659KNA 660AIA 662LCA 663MAF 666SPM 670VCT 674SMR \
        678STP 682SAU 686SEN 688SRB 690SYC 694SLE 702SGP 703SVK 704VNM 705SVN 706SOM 710ZAF 716ZWE 724ESP 728SSD \
        729SDN 732ESH 740SUR 744SJM 748SWZ 752SWE 756CHE 760SYR 762TJK 764THA 768TGO 772TKL 776TON 780TTO 784ARE \
        788TUN 792TUR 795TKM 796TCA 798TUV 800UGA 804UKR 807MKD 818EGY 826GBR 831GGY 832JEY 833IMN 834TZA 840USA \
        850VIR 854BFA 858URY 860UZB 862VEN 876WLF 882WSM 887YEM 894ZMB
        """
}
