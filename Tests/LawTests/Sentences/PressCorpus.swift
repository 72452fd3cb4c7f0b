extension CorpusCase {
    /// As the English press writes.
    static let press = cases(
        """
        : en

        8,572 Russians entered Finland on Saturday.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        The Finnish Border Guard said on Monday that 8,314 Russians entered Finland on Sunday.
        = 8314 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-25

        More than 98,000 Russians have crossed into Kazakhstan since 21 September, Minister Marat Akhmetzhanov says.
        = 98000 more_than | citizen=RUS | flow crossing | KAZ | into KAZ | 2022-09-21/2022-09-27..2022-09-29

        According to the Norwegian police, 243 people entered Norway from Russia on Sunday.
        = 243 exact | any | flow crossing | NOR-RUS | RUS>NOR | 2022-09-25

        Officials say about 10,000 people crossed into Georgia from Russia on Monday.
        = 10000 about | any | flow crossing | GEO-RUS | RUS>GEO | 2022-09-26

        Around 1,400 Ukrainian refugees arrived in Moldova on Friday, according to the border police.
        = 1400 about | citizen=UKR;status=refugee | flow crossing | MDA | into MDA | 2022-09-23

        Poland's Border Guard said 24,800 people crossed from Ukraine into Poland on Tuesday.
        = 24800 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-27

        Nearly 18,000 people left Poland for Ukraine on Tuesday, the Border Guard tweeted.
        = 18000 nearly | any | flow crossing | POL-UKR | POL>UKR | 2022-09-27

        On 24 September 2022, 8,572 Russians entered Finland and the record stood.
        –

        Some 4,200 people fled Sudan for Chad on 2 May 2023.
        = 4200 about | any | flow crossing | SDN-TCD | SDN>TCD | 2023-05-02
        @ 2023-05-05

        About 3,100 Venezuelans crossed into Colombia in the past 24 hours, the migration agency said.
        = 3100 about | citizen=VEN | flow crossing | COL | into COL | 2022-09-28..2022-09-29/2022-09-28..2022-09-29

        At least 600 Syrians returned to Syria from Lebanon last week.
        = 600 at_least | citizen=SYR | flow crossing | LBN-SYR | LBN>SYR | 2022-09-19/2022-09-25

        Between 5,000 and 6,000 Russians entered Georgia on 26 September, the interior ministry reported.
        = 5000-6000 range | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-26

        In August 2022, 1.2 million people entered Turkey from Bulgaria.
        = 1200000 rounded | any | flow crossing | BGR-TUR | BGR>TUR | 2022-08-01/2022-08-31

        A total of 16,886 Russians entered Finland over the weekend.
        = 16886 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25

        Up to 7,000 people have left Russia for Mongolia since last week, Mongolian officials say.
        = 7000 up_to | any | flow crossing | MNG-RUS | RUS>MNG | 2022-09-19..2022-09-25/2022-09-26..2022-09-28

        No fewer than 2,300 trucks crossed the Polish-Belarusian border last month.
        = 2300 at_least | any | flow truck | BLR-POL |  | 2022-08-01/2022-08-31

        The ministry said 5,483 people entered Estonia on Wednesday.
        = 5483 exact | any | flow crossing | EST | into EST | 2022-09-28

        Almost 66,000 Russian citizens entered the EU last week, Frontex said.
        = 66000 nearly | citizen=RUS | flow crossing | EU | into EU | 2022-09-19/2022-09-25

        More than 1.1 million people fled Ukraine into Poland in March 2022.
        = 1100000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2022-03-01/2022-03-31

        More than 1.1 million people crossed from Ukraine into Poland in March 2022.
        = 1100000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2022-03-01/2022-03-31

        Half a million Ukrainians entered Poland in February 2022, the government said.
        = 500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2022-02-01/2022-02-28

        One and a half million people left Ukraine in March 2022.
        = 1500000 rounded | any | flow crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        1.5 to 2 million people left Ukraine in March 2022.
        = 1500000-2000000 range | any | flow crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        A million and a half Ukrainians crossed into Poland in March 2022.
        = 1500000 rounded | citizen=UKR | flow crossing | POL | into POL | 2022-03-01/2022-03-31

        5-6,000 Russians entered Georgia yesterday.
        = 5000-6000 range | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-28

        2,500 vehicles crossed the border between Russia and Georgia on Monday.
        = 2500 rounded | any | flow vehicle | GEO-RUS |  | 2022-09-26

        1,700 cars left Finland for Russia on Sunday.
        = 1700 rounded | any | flow car | FIN-RUS | FIN>RUS | 2022-09-25

        69 Russians were refused entry to Finland on Tuesday, the Border Guard said.
        = 69 exact | citizen=RUS | refusal person | FIN | into FIN | 2022-09-27

        Latvia registered 431 arrivals from Russia on 19 September 2022.
        –

        Finland recorded 4,199 departures to Russia on 24 September.
        –

        Estonia recorded 1,250 arrivals on Monday.
        –

        1,250 arrivals in Estonia from Russia on Monday, border guards reported.
        = 1250 exact | any | flow crossing | EST-RUS | RUS>EST | 2022-09-26

        The number of Russians entering Finland rose to 8,572 on Saturday.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        The number of people entering Norway fell to 180 on Tuesday.
        = 180 exact | any | flow crossing | NOR | into NOR | 2022-09-27

        The number of Ukrainians crossing into Slovakia reached 3,400 on Friday.
        = 3400 rounded | citizen=UKR | flow crossing | SVK | into SVK | 2022-09-23

        The number of people who entered Latvia on Sunday did not exceed 300.
        = 300 up_to | any | flow crossing | LVA | into LVA | 2022-09-25

        Just 12 people crossed into Hungary on Monday.
        = 12 exact | any | flow crossing | HUN | into HUN | 2022-09-26

        Only 37 people entered Lithuania from Belarus on Monday.
        = 37 exact | any | flow crossing | BLR-LTU | BLR>LTU | 2022-09-26

        Not even 5,000 Russians entered Georgia on 24 September 2022.
        = 5000 less_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-24

        5,000 Russians or more entered Georgia on Monday.
        = 5000 at_least | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-26

        5,000 or more Russians entered Georgia on Monday.
        = 5000 at_least | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-26

        More than 5,000 Russians entered Georgia on Sept. 24-25.
        = 5000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-24/2022-09-25

        8,314 Russians entered Georgia on 24/25 September.
        = 8314 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-24/2022-09-25

        44,000 Russians entered Finland from 21 to 26 September 2022.
        = 44000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-21/2022-09-26

        44,000 Russians entered Finland September 21-26, 2022, officials said.
        = 44000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-21/2022-09-26

        300,000 people crossed into Poland in July and August 2022.
        = 300000 rounded | any | flow crossing | POL | into POL | 2022-07-01/2022-08-31

        In the first quarter of 2022, 222,000 people crossed at Vaalimaa in both directions.
        = 222000 rounded | any | flow crossing | vaalimaa-torfyanovka | both | 2022-01-01/2022-03-31

        In the week to 25 September, 30,000 Russians entered Finland.
        = 30000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-19/2022-09-25

        More than one million refugees crossed into Poland since Russia invaded Ukraine on February 24.
        = 1000000 more_than | status=refugee | flow crossing | POL | into POL | 2022-02-24/2022-03-03..2022-03-05
        @ 2022-03-05

        Two days ago 9,642 people entered Georgia from Russia.
        = 9642 exact | any | flow crossing | GEO-RUS | RUS>GEO | 2022-09-27

        7,000 people crossed into Kazakhstan yesterday, the interior ministry said in a statement.
        = 7000 rounded | any | flow crossing | KAZ | into KAZ | 2022-09-28

        About 3,000 people entered Finland through Vaalimaa on Wednesday.
        = 3000 about | any | flow crossing | vaalimaa-torfyanovka | into FIN | 2022-09-28

        9,642 Russians entered Georgia between 10:00 a.m. on Wednesday and 10:00 a.m. on Thursday.
        = 9642 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-28T10:00/2022-09-29T10:00

        Agents made 57,000 apprehensions on the US-Mexico border in September 2022.
        –

        The Border Patrol recorded 57,000 apprehensions at the US-Mexico border in August 2022.
        = 57000 rounded | any | detection crossing | MEX-USA |  | 2022-08-01/2022-08-31

        There were 2.8 million Venezuelans living in Colombia in 2021.
        = 2800000 rounded | citizen=VEN | stock person | COL |  | 2021-01-01/2021-12-31

        The net inflow from Russia into Georgia was 16,000 in August 2022.
        = 16000 rounded | any | net crossing | GEO-RUS | RUS>GEO | 2022-08-01/2022-08-31

        12 Russians applied for asylum in Norway last month, officials said.
        = 12 exact | citizen=RUS | application person | NOR |  | 2022-08-01/2022-08-31

        1,200 Afghans crossed from Afghanistan into Iran yesterday.
        = 1200 rounded | citizen=AFG | flow crossing | AFG-IRN | AFG>IRN | 2022-09-28

        More than 5,000 Haitian migrants crossed from Mexico into the United States last week.
        = 5000 more_than | citizen=HTI;status=migrant | flow crossing | MEX-USA | MEX>USA | 2022-09-19/2022-09-25

        Over 30,000 people fled Myanmar into Thailand last month.
        = 30000 more_than | any | flow crossing | MMR-THA | MMR>THA | 2022-08-01/2022-08-31

        Over 30,000 people fled from Myanmar to Thailand last month.
        = 30000 more_than | any | flow crossing | MMR-THA | MMR>THA | 2022-08-01/2022-08-31

        Some 12,000 Sudanese refugees arrived in Chad on 3 May 2023, UNHCR said.
        = 12000 about | citizen=SDN;status=refugee | flow crossing | TCD | into TCD | 2023-05-03
        @ 2023-05-05

        Egypt let in 5,200 people from Sudan on 2 May 2023.
        –

        Officials in Warsaw said that 30,100 people entered Poland from Ukraine on Monday.
        = 30100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-26

        The UN refugee agency said on Tuesday that 4,012,000 people have left Ukraine since 24 February.
        = 4012000 rounded | any | flow crossing | UKR | out of UKR | 2022-02-24/2022-09-25..2022-09-27

        UNHCR figures show 120,000 people left Ukraine in January 2022.
        = 120000 rounded | any | flow crossing | UKR | out of UKR | 2022-01-01/2022-01-31

        The Border Guard reported that 22,400 people crossed into Poland from Ukraine on Monday.
        = 22400 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-26

        Matti Pitkäniitty said 6,470 Russian citizens arrived in Finland on Thursday.
        = 6470 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-29

        A record 8,600 Russians entered Finland on Saturday.
        = 8600 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Nearly 5,000 Russians have already entered Mongolia this week.
        = 5000 nearly | citizen=RUS | flow crossing | MNG | into MNG | 2022-09-26/2022-09-27..2022-09-29

        So far this year 395,000 Russians have entered Uzbekistan.
        = 395000 rounded | citizen=RUS | flow crossing | UZB | into UZB | 2022-01-01/2022-09-27..2022-09-29

        In 2021 more than 1,300,000 Russians entered Finland.
        = 1300000 more_than | citizen=RUS | flow crossing | FIN | into FIN | 2021-01-01/2021-12-31

        In September alone 222,274 people entered Georgia from Russia.
        = 222274 exact | any | flow crossing | GEO-RUS | RUS>GEO | 2022-09-01/2022-09-27..2022-09-29

        Fewer than 200 people crossed into Norway at Storskog on Sunday.
        = 200 less_than | any | flow crossing | storskog-borisoglebsky | into NOR | 2022-09-25

        20,000 Russians a day entered Georgia last week.
        = 20000 rounded | citizen=RUS | daily crossing | GEO | into GEO | 2022-09-19/2022-09-25

        Three thousand people left Georgia for Russia on Monday.
        = 3000 rounded | any | flow crossing | GEO-RUS | GEO>RUS | 2022-09-26

        Russians fled Russia.
        –

        Some 6,000 Russians crossed the Georgian-Russian border on Sunday.
        = 6000 about | citizen=RUS | flow crossing | GEO-RUS |  | 2022-09-25

        About 40,000 Georgians have left the country since Wednesday.
        = 40000 about | citizen=GEO | flow crossing | GEO | out of GEO | 2022-09-28/2022-09-28..2022-09-29

        450 buses entered Poland from Belarus in August 2022, customs officials said.
        = 450 exact | any | flow bus | BLR-POL | BLR>POL | 2022-08-01/2022-08-31

        12,000 children entered Poland from Ukraine last week.
        = 12000 rounded | age=child | flow crossing | POL-UKR | UKR>POL | 2022-09-19/2022-09-25

        Roughly 70,000 men left Russia in the last seven days.
        = 70000 about | sex=m | flow crossing | RUS | out of RUS | 2022-09-21..2022-09-22/2022-09-27..2022-09-28

        More than 17,000 Russians crossed the border into Finland at the weekend, the Finnish border agency said.
        = 17000 more_than | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25

        Colombia registered 2,100 entries from Venezuela on Monday.
        –

        Germany recorded 3,000 irregular crossings from Poland in August 2022.
        = 3000 rounded | any | detection crossing | DEU-POL | POL>DEU | 2022-08-01/2022-08-31

        14 irregular crossings were detected at Vaalimaa on Monday.
        = 14 exact | any | detection crossing | vaalimaa-torfyanovka |  | 2022-09-26

        52 people crossed illegally into Finland from Russia last week, the Border Guard said on Monday.
        = 52 exact | any | detection crossing | FIN-RUS | RUS>FIN | 2022-09-19/2022-09-25

        1,000 people were turned back at Medyka on Friday.
        = 1000 rounded | any | refusal person | medyka-shehyni |  | 2022-09-23

        The Georgian interior ministry said 78,742 people entered Georgia between 17 and 26 September.
        = 78742 exact | any | flow crossing | GEO | into GEO | 2022-09-17/2022-09-26

        On Saturday, 8,572 Russian citizens arrived in Finland.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Yesterday 2,326 Ukrainians entered Romania, the border police said.
        = 2326 exact | citizen=UKR | flow crossing | ROU | into ROU | 2022-09-28

        5,800 Ukrainian citizens entered Slovakia on Monday, police said on Tuesday.
        = 5800 rounded | citizen=UKR | flow crossing | SVK | into SVK | 2022-09-26

        Reuters reported on Tuesday that 4,824 Russians entered Finland on Wednesday, 21 September.
        = 4824 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-21

        Some 100,000 people fled Armenia.
        –

        More than 50,000 people crossed into Armenia from Azerbaijan on 24–27 September 2023, the government said.
        = 50000 more_than | any | flow crossing | ARM-AZE | AZE>ARM | 2023-09-24/2023-09-27
        @ 2023-09-29

        Another 3,400 people entered Poland from Ukraine overnight.
        –

        About 400 vehicles an hour pass Upper Lars.
        –

        Some 5,500 vehicles are waiting at Upper Lars today.
        = 5500 about | any | queue vehicle | upper-lars-dariali |  | 2022-09-29

        Approximately 2,000 trucks were queuing at Medyka on Monday, the regional governor said.
        = 2000 about | any | queue truck | medyka-shehyni |  | 2022-09-26
        """
    )
}
