extension CorpusCase {
    /// Which way is not said, or by who says so alone; comparisons with other days; homes and sides of borders.
    static let unsaidWay = cases(
        """
        : en

        Poland's Border Guard said 11,200 people crossed from Ukraine on Wednesday.
        = 11200 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-21
        @ 2022-09-27

        Georgian Interior Minister Vakhtang Gomelauri said 10,000 Russians were crossing into Georgia every day.
        –
        @ 2022-09-27

        On Friday, 7,000 Russians crossed into Finland, up 60 percent from a week earlier, officials said.
        = 7000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-23
        @ 2022-09-27

        In all, 8,572 Russians crossed into Finland on Saturday via the southeastern border.
        –
        @ 2022-09-27

        Hungary said 8,763 people arrived from Ukraine on Sunday.
        = 8763 exact | any | flow crossing | HUN-UKR | UKR>HUN | 2022-09-25
        @ 2022-09-27

        A record 10,000 Russians entered Georgia on September 25.
        = 10000 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-25
        @ 2022-09-27

        Between 4,000 and 5,000 Russians have been entering Georgia daily, officials said.
        –
        @ 2022-09-27

        Mongolia said more than 12,000 Russians had entered through the Altanbulag checkpoint on September 21.
        = 12000 more_than | citizen=RUS | flow crossing | kyakhta-altanbulag | into MNG | 2022-09-21
        @ 2022-09-27

        Türkiye said 12,000 Syrians returned home through Cilvegozu between December 9 and 13.
        = 12000 rounded | citizen=SYR | flow crossing | bab-al-hawa-cilvegozu | into SYR | 2021-12-09/2021-12-13
        @ 2022-09-27

        More than 25,000 Syrians have returned home from Turkey last week, Interior Minister Ali Yerlikaya said.
        = 25000 more_than | citizen=SYR | flow crossing | SYR-TUR | TUR>SYR | 2022-09-19/2022-09-25
        @ 2022-09-27

        UNHCR said more than 90,000 people had crossed from Sudan into Chad by the end of May.
        –
        @ 2022-09-27

        Frontex said 66,000 Russians entered the EU in the past week, up more than 30% compared with the previous week.
        = 66000 rounded | citizen=RUS | flow crossing | EU | into EU | 2022-09-19..2022-09-20/2022-09-25..2022-09-26
        @ 2022-09-27

        Norway's police said 243 Russians entered at Storskog on Wednesday.
        = 243 exact | citizen=RUS | flow crossing | storskog-borisoglebsky | into NOR | 2022-09-21
        @ 2022-09-27

        Some 1.5 million Ukrainians had entered Poland by March 12, the Border Guard said.
        –
        @ 2022-09-27

        Ukraine's State Border Guard Service said 2,300 people returned from Poland on Monday.
        = 2300 rounded | any | flow crossing | POL-UKR | POL>UKR | 2022-09-26
        @ 2022-09-27

        Turkish officials said 5,000 Russians entered on Monday through Upper Lars.
        –
        @ 2022-11-09

        Russian state television said 5,000 Russians entered on Monday.
        –
        @ 2022-11-09

        Ukraine's intelligence said 5,000 Russians entered on Monday.
        –
        @ 2022-11-09

        Polish and Ukrainian officials said 5,000 people crossed from Ukraine on Monday.
        –
        @ 2022-11-09

        Polish officials said 5,000 people crossed from Belarus on Monday at Medyka.
        –
        @ 2022-11-09

        Reuters said 5,000 people crossed from Ukraine on Monday.
        –
        @ 2022-11-09

        Polish officials said 5,000 people arrived from Sudan on Monday.
        –
        @ 2022-11-09

        Ukraine's border guards said 5,000 people crossed from Russia on Monday.
        = 5000 rounded | any | flow crossing | RUS-UKR | RUS>UKR | 2022-11-07
        @ 2022-11-09

        Georgia's interior ministry said 5,000 Armenians returned home on Monday.
        = 5000 rounded | citizen=ARM | flow crossing | ARM-GEO | GEO>ARM | 2022-11-07
        @ 2022-11-09

        About 5,000 people returned home on Monday.
        –
        @ 2022-11-09

        Germany said 5,000 Syrians returned home from Lebanon on Monday.
        = 5000 rounded | citizen=SYR | flow crossing | LBN-SYR | LBN>SYR | 2022-11-07
        @ 2022-11-09

        Officials in Jordan said 2,000 Syrians returned home via Nasib on Monday.
        = 2000 rounded | citizen=SYR | flow crossing | jaber-nasib | into SYR | 2022-11-07
        @ 2022-11-09

        7,000 Russians crossed into Finland on Friday, up 60 percent from a week earlier and 3,000 left.
        –
        @ 2022-11-09

        7,000 Russians crossed into Finland on Friday, up 60 percent from 4,000 a week earlier.
        –
        @ 2022-11-09

        7,000 Russians crossed into Finland on Friday, up to 60 percent from Saint Petersburg.
        –
        @ 2022-11-09

        Finnish traffic was busy, up 60 percent from a week earlier, as 7,000 Russians crossed into Finland on Friday.
        –
        @ 2022-11-09

        Finnish police said 5,000 Russians arrived on Monday.
        = 5000 rounded | citizen=RUS | flow crossing | FIN | into FIN | 2022-11-07
        @ 2022-11-09

        Finnish police said 5,000 Russians arrived at Vaalimaa on Monday.
        –
        @ 2022-11-09

        Finnish police said 5,000 Russians arrived on Monday, fewer than expected.
        –
        @ 2022-11-09

        Kenyan police said 500 people entered from Somalia on Monday.
        = 500 rounded | any | flow crossing | KEN-SOM | SOM>KEN | 2022-11-07
        @ 2022-11-09

        Georgian police said 500 Georgians entered on Monday.
        –
        @ 2022-11-09

        Georgian police said 500 people entered and 300 left on Monday.
        –
        @ 2022-11-09

        Russian border guards said 500 people crossed from Georgia to Turkey on Monday.
        = 500 rounded | any | flow crossing | GEO-TUR | GEO>TUR | 2022-11-07
        @ 2022-11-09

        Some 500 people crossed from Belgorod to Ukraine on Monday.
        = 500 about | any | flow crossing | RU-BEL | RUS>UKR | 2022-11-07
        @ 2022-11-09

        About 200 people crossed from Gaza into Egypt on Monday.
        = 200 about | any | flow crossing | PSE:gaza-strip | PSE>EGY | 2022-11-07
        @ 2022-11-09

        Mexico's immigration agency said 1,500 Hondurans had entered from Guatemala since Friday.
        = 1500 rounded | citizen=HND | flow crossing | GTM-MEX | GTM>MEX | 2022-11-04/2022-11-07..2022-11-09
        @ 2022-11-09

        The Lebanese army said 300 Syrians crossed from Syria illegally on Monday.
        = 300 rounded | citizen=SYR | detection crossing | LBN-SYR | SYR>LBN | 2022-11-07
        @ 2022-11-09

        The UN in Chad said 4,000 people crossed from Sudan on Monday.
        = 4000 rounded | any | flow crossing | SDN-TCD | SDN>TCD | 2022-11-07
        @ 2022-11-09

        The Polish Border Guard, citing Ukraine, said 5,000 people crossed from Ukraine on Monday.
        –
        @ 2022-11-09

        Polish-born officials said 5,000 people crossed from Ukraine on Monday.
        –
        @ 2022-11-09

        Poland said 5,000 people crossed from Ukraine to Romania on Monday.
        = 5000 rounded | any | flow crossing | ROU-UKR | UKR>ROU | 2022-11-07
        @ 2022-11-09

        Poland said 5,000 people crossed from Ukraine via Romania on Monday.
        –
        @ 2022-11-09

        The Russian embassy in Georgia said 5,000 Russians entered on Monday.
        –
        @ 2022-11-09

        The Georgian ministry said 5,000 Russians entered Turkey and returned home on Monday.
        –
        @ 2022-11-09

        Hungarian police said 300 people had arrived by train from Ukraine on Monday.
        –
        @ 2022-11-09

        Bulgaria's border police said 1,000 people who arrived from Turkey on Monday were sent back.
        –
        @ 2022-11-09

        Bulgaria said 1,000 Syrians arrived from Turkey on Monday, most of them children.
        –
        @ 2022-11-09

        Serbia said 1,000 people arrived from Russia by plane on Monday.
        –
        @ 2022-11-09

        Iran said 3,000 Afghans a day returned home last week.
        = 3000 rounded | citizen=AFG | daily crossing | AFG-IRN | IRN>AFG | 2022-10-31/2022-11-06
        @ 2022-11-09

        Iran's interior minister said 30,000 Afghans went home in May.
        = 30000 rounded | citizen=AFG | flow crossing | AFG-IRN | IRN>AFG | 2022-05-01/2022-05-31
        @ 2022-11-09

        Pakistan says 20,000 Afghans have gone home through Torkham since 1 October 2022.
        = 20000 rounded | citizen=AFG | flow crossing | torkham | into AFG | 2022-10-01/2022-11-07..2022-11-09
        @ 2022-11-09

        Hundreds of Russians, 500 in all, arrived from Russia, Finnish police said on Monday.
        –
        @ 2022-11-09
        """
    )
}
