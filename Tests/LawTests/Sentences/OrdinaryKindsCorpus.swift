extension CorpusCase {
    /// Numbers, days and people as reports word them, beside what only looks like them.
    static let ordinaryKinds = cases(
        """
        : en

        30,000 people crossed the Polish-Ukrainian border on 3 March 2024.
        = 30000 rounded | any | flow crossing | POL-UKR |  | 2024-03-03
        @ 2024-03-05

        300 Ukrainians detected in Poland on 3 March 2024.
        –
        @ 2024-03-05

        300 Ukrainians were apprehended in Poland in February 2024.
        –
        @ 2024-03-05

        300 illegal crossings were detected in Poland in February 2024.
        = 300 rounded | any | detection crossing | POL |  | 2024-02-01/2024-02-29
        @ 2024-03-05

        3,000 Ukrainians entered Poland so far today.
        –
        @ 2024-03-05

        Have 300 Ukrainians entered Poland since Sunday
        –
        @ 2024-03-05

        Have more than 300 Ukrainians entered Poland since Sunday
        –
        @ 2024-03-05

        Did 300 Ukrainians enter Poland on Sunday
        –
        @ 2024-03-05

        300 Ukrainians only entered Poland on 3 March 2024.
        –
        @ 2024-03-05

        Only 300 Ukrainians entered Poland on Sunday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        120,000 Singaporeans entered Malaysia on Friday.
        = 120000 rounded | citizen=SGP | flow crossing | MYS | into MYS | 2024-03-01
        @ 2024-03-05

        300 North Macedonians entered Greece on Friday.
        = 300 rounded | citizen=MKD | flow crossing | GRC | into GRC | 2024-03-01
        @ 2024-03-05

        600 Myanmar nationals entered India on Monday.
        = 600 rounded | citizen=MMR | flow crossing | IND | into IND | 2024-03-04
        @ 2024-03-05

        40,000 Rohingya entered Bangladesh on Monday.
        –
        @ 2024-03-05

        300 tourists entered Poland on Monday.
        = 300 rounded | status=tourist | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        More than 4,000 Haitians crossed into the Dominican Republic on Friday, the army said.
        = 4000 more_than | citizen=HTI | flow crossing | DOM | into DOM | 2024-03-01
        @ 2024-03-05

        As many as 3,000 people crossed from Sudan to Chad on Monday, aid workers said.
        = 3000 up_to | any | flow crossing | SDN-TCD | SDN>TCD | 2024-03-04
        @ 2024-03-05

        3,000 people crossed from Sudan to Chad on Monday, a South African official said.
        = 3000 rounded | any | flow crossing | SDN-TCD | SDN>TCD | 2024-03-04
        @ 2024-03-05

        Poland received 300 Ukrainians on Sunday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Uganda has received 1,500 Sudanese since Friday.
        = 1500 rounded | citizen=SDN | flow crossing | UGA | into UGA | 2024-03-01/2024-03-03..2024-03-05
        @ 2024-03-05

        Ukraine received 300 trucks on Sunday.
        –
        @ 2024-03-05

        Poland received 300 asylum applications on Sunday.
        = 300 rounded | any | application person | POL |  | 2024-03-03
        @ 2024-03-05

        Uganda received 1,500 refugees from South Sudan last week.
        –
        @ 2024-03-05

        12,345 travellers entered Canada from the United States by land on 9 August 2021.
        –
        @ 2024-03-05

        3,000 Ukrainians entered Poland in Q2 2023.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-04-01/2023-06-30
        @ 2024-03-05

        3,000 Ukrainians entered Poland in Q4 of 2023.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-10-01/2023-12-31
        @ 2024-03-05

        3,000 Ukrainians entered Poland in Q1 2023.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-03-31
        @ 2024-03-05

        3,000 Ukrainians entered Poland on 2, 3 and 4 March.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-02/2024-03-04
        @ 2024-03-05

        3,000 Ukrainians entered Poland on 2, 4 and 5 March.
        –
        @ 2024-03-05

        3,000 Ukrainians entered Poland on Friday, Saturday and Sunday.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-01/2024-03-03
        @ 2024-03-05

        3,000 Ukrainians entered Poland the day before yesterday.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        3,000 Ukrainians entered Poland in the past 48 hours.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03..2024-03-04/2024-03-04..2024-03-05
        @ 2024-03-05

        3,000 Ukrainians entered Poland on 3 March last year.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-03-03
        @ 2024-03-05

        3,000 Ukrainians entered Poland in January of last year.
        = 3000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-01-31
        @ 2024-03-05

        3,000 Ukrainians entered Poland on Sunday last year.
        –
        @ 2024-03-05

        3,000 Ukrainians entered Poland on 29 February last year.
        –
        @ 2024-03-05

        A quarter of a million Ukrainians entered Poland in 2023.
        = 250000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05

        Nearly three quarters of a million Ukrainians entered Poland in 2023.
        = 750000 nearly | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05

        A quarter of the Ukrainians entered Poland in 2023.
        –
        @ 2024-03-05

        ½ million Ukrainians entered Poland in 2023.
        = 500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05

        2 1/2 million Ukrainians entered Poland in 2023.
        = 2500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05

        300 Ukrainians or more entered Poland on Sunday.
        = 300 at_least | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        300 Ukrainians at most entered Poland on Sunday.
        = 300 up_to | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        300 Ukrainian refugees at least entered Poland on Sunday.
        = 300 at_least | citizen=UKR;status=refugee | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        About 300 Ukrainians at most entered Poland on Sunday.
        –
        @ 2024-03-05

        300 Ukrainians at least 60 years old entered Poland on Sunday.
        –
        @ 2024-03-05

        Two dozen Ukrainians entered Poland on Sunday.
        = 24 about | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        A dozen Ukrainians entered Poland on Sunday.
        = 12 about | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        About three dozen Ukrainians entered Poland on Sunday.
        = 36 about | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Half a dozen Ukrainians entered Poland on Sunday.
        = 6 about | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Dozens of Ukrainians entered Poland on Sunday.
        –
        @ 2024-03-05

        Several dozen Ukrainians entered Poland on Sunday.
        –
        @ 2024-03-05

        A few dozen Ukrainians entered Poland on Sunday.
        –
        @ 2024-03-05

        More or less 300 Ukrainians entered Poland on Sunday.
        = 300 about | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Entries into Poland from Ukraine: 300 on Sunday.
        = 300 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-03-03
        @ 2024-03-05

        Arrivals in Poland: 300 on Sunday.
        = 300 rounded | any | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Ukraine: 300 people entered Poland on Sunday.
        –
        @ 2024-03-05

        ¼ of 2 million Ukrainians entered Poland in 2023.
        –
        @ 2024-03-05

        : de

        Am 3. März 2024 reisten 4.500 Menschen aus der Ukraine nach Polen ein.
        = 4500 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-03-03
        @ 2024-03-05

        Am 3. März 2024 kehrten 300 Ukrainer aus Polen in die Ukraine zurück.
        = 300 rounded | citizen=UKR | flow crossing | POL-UKR | POL>UKR | 2024-03-03
        @ 2024-03-05

        Am 3. März 2024 kehrten 300 Ukrainer aus Polen zurück.
        –
        @ 2024-03-05

        Weniger als 300 Ukrainer reisten am 3. März aus Polen aus.
        = 300 less_than | citizen=UKR | flow crossing | POL | out of POL | 2024-03-03
        @ 2024-03-05

        Anderthalb Millionen Ukrainer reisten im Jahr 2023 nach Polen ein.
        = 1500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05

        Sind 300 Ukrainer am 3. März 2024 nach Polen eingereist
        –
        @ 2024-03-05

        : es

        Un millón y medio de venezolanos entraron en Colombia en 2018.
        = 1500000 rounded | citizen=VEN | flow crossing | COL | into COL | 2018-01-01/2018-12-31
        @ 2024-03-05

        Al menos 700 nicaragüenses entraron en Costa Rica el viernes.
        = 700 at_least | citizen=NIC | flow crossing | CRI | into CRI | 2024-03-01
        @ 2024-03-05

        : fi

        Vaalimaan kautta Suomeen saapui 24. syyskuuta 2022 noin 3 800 venäläistä.
        = 3800 about | citizen=RUS | flow crossing | vaalimaa-torfyanovka | into FIN | 2022-09-24
        @ 2024-03-05

        Suomeen tuli puolitoista miljoonaa venäläistä vuonna 2013.
        = 1500000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2013-01-01/2013-12-31
        @ 2024-03-05

        Yli 900 turvapaikanhakijaa tuli Venäjältä Suomeen marraskuussa 2023.
        = 900 more_than | status=asylum-seeker | flow crossing | FIN-RUS | RUS>FIN | 2023-11-01/2023-11-30
        @ 2024-03-05

        : fr

        Près de 1,5 million d'Ukrainiens sont entrés en Pologne en mars 2022.
        = 1500000 nearly | citizen=UKR | flow crossing | POL | into POL | 2022-03-01/2022-03-31
        @ 2024-03-05

        Un million et demi d’Ukrainiens sont entrés en Pologne en 2022.
        = 1500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2022-01-01/2022-12-31
        @ 2024-03-05

        Au moins 700 Maliens sont arrivés en Mauritanie vendredi.
        = 700 at_least | citizen=MLI | flow crossing | MRT | into MRT | 2024-03-01
        @ 2024-03-05

        300 migrants sont passés de France en Italie dimanche.
        = 300 rounded | status=migrant | flow crossing | FRA-ITA | FRA>ITA | 2024-03-03
        @ 2024-03-05

        300 Ukrainiens sont rentrés en Ukraine depuis la Pologne dimanche.
        = 300 rounded | citizen=UKR | flow crossing | POL-UKR | POL>UKR | 2024-03-03
        @ 2024-03-05

        300 personnes ont quitté le Tchad pour le Cameroun dimanche.
        = 300 rounded | any | flow crossing | CMR-TCD | TCD>CMR | 2024-03-03
        @ 2024-03-05

        : ka

        2022 წლის 27 სექტემბერს რუსეთიდან საქართველოში 10 000 ადამიანი შემოვიდა.
        = 10000 rounded | any | flow crossing | GEO-RUS | RUS>GEO | 2022-09-27
        @ 2024-03-05

        საქართველოში 300 ადამიანი 3 მარტს შემოვიდა.
        = 300 rounded | any | flow crossing | GEO | into GEO | 2024-03-03
        @ 2024-03-05

        კვირას საქართველოში დაახლოებით 5 000 რუსი შემოვიდა.
        = 5000 about | citizen=RUS | flow crossing | GEO | into GEO | 2024-03-03
        @ 2024-03-05

        2024 წლის იანვარში საქართველოდან თურქეთში 12 300 ადამიანი გავიდა.
        = 12300 rounded | any | flow crossing | GEO-TUR | GEO>TUR | 2024-01-01/2024-01-31
        @ 2024-03-05

        საქართველოში 17-26 სექტემბერს 78 742 რუსი შემოვიდა.
        = 78742 exact | citizen=RUS | flow crossing | GEO | into GEO | 2023-09-17/2023-09-26
        @ 2024-03-05

        საქართველოში 3 მარტს 200-300 რუსი შემოვიდა.
        = 200-300 range | citizen=RUS | flow crossing | GEO | into GEO | 2024-03-03
        @ 2024-03-05

        საქართველოში 3 მარტს 300 რუსი იმყოფებოდა.
        –
        @ 2024-03-05

        საქართველოში 3 მარტს 300 რუსი არ შემოვიდა.
        –
        @ 2024-03-05

        : pl

        W ciągu ostatniej doby do Polski wjechało 300 Ukraińców.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04..2024-03-05/2024-03-04..2024-03-05
        @ 2024-03-05

        3 marca do Polski wjechało półtora tysiąca Ukraińców.
        = 1500 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        : ru

        За сутки 3 марта 2024 года из России в Грузию въехали 4 500 человек.
        = 4500 rounded | any | flow crossing | GEO-RUS | RUS>GEO | 2024-03-03
        @ 2024-03-05

        Почти полтора миллиона украинцев въехали в Польшу в марте 2022 года.
        = 1500000 nearly | citizen=UKR | flow crossing | POL | into POL | 2022-03-01/2022-03-31
        @ 2024-03-05

        Не менее 700 человек перешли из Украины в Молдавию 3 марта.
        = 700 at_least | any | flow crossing | MDA-UKR | UKR>MDA | 2024-03-03
        @ 2024-03-05

        : uk

        За добу 3 березня кордон з України до Польщі перетнули близько 30 тис. людей.
        = 30000 about | any | flow crossing | POL-UKR | UKR>POL | 2024-03-03
        @ 2024-03-05

        Півтори тисячі українців в'їхали до Польщі 3 березня.
        = 1500 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-03
        @ 2024-03-05

        Півтора мільйона українців в'їхали до Польщі у 2023 році.
        = 1500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2023-01-01/2023-12-31
        @ 2024-03-05
        """
    )
}
