extension CorpusCase {
    /// Who was recorded entering or noticed at a border, and rates that were reached.
    static let entering = cases(
        """
        : en

        Daily arrivals in Greece from Turkey reached 3,170 in April.
        –
        @ 2024-05-16

        The number of Russians entering Georgia rose to 3,170 a day in September 2022.
        –
        @ 2024-05-16

        About 3,170 Russians a day entered Georgia in September 2022.
        = 3170 about | citizen=RUS | daily crossing | GEO | into GEO | 2022-09-01/2022-09-30
        @ 2024-05-16

        Daily arrivals in Greece from Turkey exceeded 3,170 in April.
        –
        @ 2024-05-16

        Lithuania recorded 1,930 Belarusians entering at Medininkai on Saturday.
        = 1930 exact | citizen=BLR | flow crossing | medininkai-kamenny-log | into LTU | 2024-05-11
        @ 2024-05-16

        Lithuania recorded 1,930 Belarusians entering Poland on Saturday.
        –
        @ 2024-05-16

        Lithuania recorded 1,930 Lithuanians entering on Saturday.
        = 1930 exact | citizen=LTU | flow crossing | LTU | into LTU | 2024-05-11
        @ 2024-05-16

        Costa Rica recorded 1,900 migrants entering from Panama on Monday.
        = 1900 rounded | status=migrant | flow crossing | CRI-PAN | PAN>CRI | 2024-05-13
        @ 2024-05-16

        Polish border guards cleared 23,500 people entering from Ukraine on 14 May.
        = 23500 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-14
        @ 2024-05-16

        Polish border guards cleared 23,500 people on 14 May.
        –
        @ 2024-05-16

        Germany's federal police recorded 7,500 unauthorised entries from Poland in April.
        = 7500 rounded | any | detection crossing | DEU-POL | POL>DEU | 2024-04-01/2024-04-30
        @ 2024-05-16

        German federal police registered 127,549 unauthorised entries in 2023.
        = 127549 exact | any | detection crossing | DEU |  | 2023-01-01/2023-12-31
        @ 2024-05-16

        Frontex registered 127,549 unauthorised entries in 2023.
        –
        @ 2024-05-16

        Austria counted 1,500 illegal crossings at the border with Hungary in April.
        = 1500 rounded | any | detection crossing | AUT-HUN |  | 2024-04-01/2024-04-30
        @ 2024-05-16

        Slovenian police recorded 13,300 illegal crossings from Croatia in the first four months of 2024.
        = 13300 rounded | any | detection crossing | HRV-SVN | HRV>SVN | 2024-01-01/2024-04-30
        @ 2024-05-16

        3,170 Russians entered Georgia in the first five months of 2023.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2023-01-01/2023-05-31
        @ 2024-05-16

        3,170 Russians entered Georgia in the first eleven months of 2023.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2023-01-01/2023-11-30
        @ 2024-05-16

        3,170 Russians entered Georgia in the first four months of this year.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-01-01/2024-04-30
        @ 2024-05-16

        3,170 Russians entered Georgia in the first thirteen months of 2023.
        –
        @ 2024-05-16

        3,170 Russians entered Georgia in the past two months.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-03-14..2024-03-21/2024-05-14..2024-05-15
        @ 2024-05-16

        At least 8,000 Afghans returned from Pakistan through the Torkham crossing on Wednesday.
        = 8000 at_least | citizen=AFG | flow crossing | torkham | PAK>AFG | 2024-05-15
        @ 2024-05-16

        At least 8,000 Afghans returned from Iran through the Torkham crossing on Wednesday.
        –
        @ 2024-05-16

        A total of 57 trucks entered Gaza via Kerem Shalom on Friday.
        = 57 exact | any | flow truck | kerem-shalom-karam-abu-salem | into PSE | 2024-05-10
        @ 2024-05-16

        A total of 1,366 foreign nationals left Gaza through the Rafah crossing on Thursday.
        = 1366 exact | status=foreigner | flow crossing | rafah | out of PSE | 2024-05-16
        @ 2024-05-16

        An estimated 1,800 Eritreans crossed into Ethiopia's Tigray region in March.
        = 1800 about | citizen=ERI | flow crossing | ETH:tigray | into ETH | 2024-03-01/2024-03-31
        @ 2024-05-16

        An estimated 1,800 people crossed into Ethiopia's Texas region in March.
        –
        @ 2024-05-16

        More than 3.5 million Iranian pilgrims crossed into Iraq in September 2023.
        = 3500000 more_than | citizen=IRN;status=pilgrim | flow crossing | IRQ | into IRQ | 2023-09-01/2023-09-30
        @ 2024-05-16

        A caravan of about 3,000 migrants crossed into Mexico from Guatemala on Sunday.
        = 3000 about | status=migrant | flow crossing | GTM-MEX | GTM>MEX | 2024-05-12
        @ 2024-05-16

        A group of 300 Cubans crossed from Suriname into Guyana on Friday.
        = 300 rounded | citizen=CUB | flow crossing | GUY-SUR | SUR>GUY | 2024-05-10
        @ 2024-05-16

        Around 57,000 Tajiks left for Russia in March.
        –
        @ 2024-05-16

        Traffic from Russia into Finland rose to 8,314 people on Sunday.
        = 8314 exact | any | flow crossing | FIN-RUS | RUS>FIN | 2024-05-12
        @ 2024-05-16

        About 35,000 Venezuelans crossed into Colombia on Sunday over the Simon Bolivar bridge.
        = 35000 about | citizen=VEN | flow crossing | simon-bolivar-bridge | into COL | 2024-05-12
        @ 2024-05-16

        5,000 tourists entered Georgia illegally on Monday.
        –
        @ 2024-05-16

        5,000 Ukrainian tourists entered Georgia on Monday.
        –
        @ 2024-05-16

        3,170 people illegally crossed from Belarus into Poland on Monday.
        = 3170 exact | any | detection crossing | BLR-POL | BLR>POL | 2024-05-13
        @ 2024-05-16

        Vietnam recorded 12,500 arrivals through Mong Cai on 30 April.
        = 12500 rounded | any | flow crossing | dongxing-mong-cai | into VNM | 2024-04-30
        @ 2024-05-16

        Vietnam recorded 12,500 arrivals on 30 April.
        –
        @ 2024-05-16

        Kyrgyzstan registered 12,400 Russians entering the country in April.
        = 12400 rounded | citizen=RUS | flow crossing | KGZ | into KGZ | 2024-04-01/2024-04-30
        @ 2024-05-16

        Estonia's border guard said 300 Ukrainians entering from Russia were turned back on Monday.
        = 300 rounded | citizen=UKR | refusal person | EST-RUS | RUS>EST | 2024-05-13
        @ 2024-05-16

        A group of 300 of 5,000 Cubans crossed from Suriname into Guyana on Friday.
        –
        @ 2024-05-16

        Daily crossings from Sudan into Chad topped 3,170 last month.
        –
        @ 2024-05-16

        : ru

        В апреле в Грузию ежедневно въезжали 3170 россиян.
        –
        @ 2024-05-16

        Порядка 4 тысяч украинцев вернулись на Украину из Молдавии во вторник.
        = 4000 about | citizen=UKR | flow crossing | MDA-UKR | MDA>UKR | 2024-05-14
        @ 2024-05-16

        : de

        Am Wochenende kamen etwa 1.200 Migranten aus Belarus nach Polen.
        = 1200 about | status=migrant | flow crossing | BLR-POL | BLR>POL | 2024-05-11/2024-05-12
        @ 2024-05-16

        Im vergangenen Jahr reisten 52.000 Menschen illegal in die Schweiz ein.
        = 52000 rounded | any | detection crossing | CHE | into CHE | 2023-01-01/2023-12-31
        @ 2024-05-16

        : pl

        W poniedziałek granicę polsko-ukraińską przekroczyło 52 tys. osób.
        = 52000 rounded | any | flow crossing | POL-UKR |  | 2024-05-13
        @ 2024-05-16

        : uk

        У понеділок кордон України з Польщею перетнули 52 тисячі осіб.
        = 52000 rounded | any | flow crossing | POL-UKR |  | 2024-05-13
        @ 2024-05-16

        У неділю в Україну з Польщі в'їхало понад 21 тисячу людей.
        = 21000 more_than | any | flow crossing | POL-UKR | POL>UKR | 2024-05-12
        @ 2024-05-16

        : fr

        Lundi, 27 100 personnes sont passées d'Ukraine en Pologne.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-13
        @ 2024-05-16

        : en

        Finland counted 300 irregular crossings into Sweden in April.
        –
        @ 2024-05-16

        Finland recorded 300 irregular entries in Estonia in April.
        –
        @ 2024-05-16

        300 people entered Texas via Narva on Monday.
        –
        @ 2024-05-16

        Some 1,900 migrants crossed the Darien from Colombia into Panama on Monday.
        = 1900 about | status=migrant | flow crossing | darien-gap | COL>PAN | 2024-05-13
        @ 2024-05-16

        300 Syrians crossed into Turkey's Hatay province on Monday.
        = 300 rounded | citizen=SYR | flow crossing | TR-31 | into TUR | 2024-05-13
        @ 2024-05-16

        8,000 foreigners entered Poland in August 2022.
        = 8000 rounded | status=foreigner | flow crossing | POL | into POL | 2022-08-01/2022-08-31
        @ 2022-09-29

        Djibouti said 18,000 migrants left for Yemen in March.
        –
        @ 2024-05-16

        """
    )
}
