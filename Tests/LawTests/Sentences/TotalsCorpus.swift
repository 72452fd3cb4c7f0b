extension CorpusCase {
    /// Bounds of ranges, totals that have grown, days that are not those of the number.
    static let totals = cases(
        """
        : en

        At least 10,000 to 12,000 people entered Chad on Sunday.
        –
        @ 2024-05-15

        More than 5,000 to 6,000 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Up to 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Nearly 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Fewer than 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        At most 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        No more than 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Over 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Just under 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        As many as 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        Exactly 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        About 400-500 people entered Chad on Sunday.
        –
        @ 2024-05-15

        The number of people who have fled Ukraine to Poland has passed 1 million since February 24.
        = 1000000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2024-02-24/2024-05-13..2024-05-15
        @ 2024-05-15

        The number of people who have fled Ukraine to Poland has crossed 1 million since February 24.
        = 1000000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2024-02-24/2024-05-13..2024-05-15
        @ 2024-05-15

        Arrivals in Greece passed 500 in April.
        –
        @ 2024-05-15

        The number of people entering Greece crossed 500,000 in April.
        –
        @ 2024-05-15

        The number of people who have fled Sudan to Chad reached 600,000 on Sunday.
        –
        @ 2024-05-15

        The number of people who have fled Sudan to Chad passed 600,000 on Sunday.
        –
        @ 2024-05-15

        The number of people who have fled Sudan to Chad hit 600,000 on Sunday.
        –
        @ 2024-05-15

        The number of people who have fled Sudan to Chad rose to 600,000 on Sunday.
        –
        @ 2024-05-15

        The number of people who have fled Sudan to Chad stood at 600,000 on Sunday.
        –
        @ 2024-05-15

        600,000 people had already crossed into Chad on Sunday.
        –
        @ 2024-05-15

        600,000 people have so far fled Sudan into Chad on Sunday.
        –
        @ 2024-05-15

        A total of 600,000 people had fled Sudan for Chad on Sunday.
        –
        @ 2024-05-15

        A total of 600,000 people fled Sudan for Chad on Sunday.
        = 600000 rounded | any | flow crossing | SDN-TCD | SDN>TCD | 2024-05-12
        @ 2024-05-15

        500 people crossed into Chad in a single day in April.
        –
        @ 2024-05-15

        500 people crossed into Chad on a single day last week.
        –
        @ 2024-05-15

        500 people crossed into Chad in a single day on Sunday.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-12
        @ 2024-05-15

        A record 500 people a day crossed into Chad in April.
        –
        @ 2024-05-15

        500 people crossed into Chad on May 16.
        –
        @ 2024-05-15

        500 people crossed into Chad between May 1 and May 20.
        –
        @ 2024-05-15

        500 people crossed into Chad from May 10 to May 16.
        –
        @ 2024-05-15

        500 people crossed into Chad in the week to May 20.
        –
        @ 2024-05-15

        500 people crossed into Chad from May 12 to May 10.
        –
        @ 2024-05-15

        500 people crossed into Chad from 2023 to 2025.
        –
        @ 2024-05-15

        500 people crossed into Chad in May.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-01/2024-05-13..2024-05-15
        @ 2024-05-15

        500 people who had left Sudan on Sunday entered Chad.
        –
        @ 2024-05-15

        500 people crossed into Chad in two days.
        –
        @ 2024-05-15

        500 people crossed into Chad in ten days.
        –
        @ 2024-05-15

        900-1 million people crossed into Chad in April.
        –
        @ 2024-05-15

        800 to 1 million people crossed into Chad in April.
        –
        @ 2024-05-15

        900,000 to 1 million people crossed into Chad in April.
        = 900000-1000000 range | any | flow crossing | TCD | into TCD | 2024-04-01/2024-04-30
        @ 2024-05-15

        5-600 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        4-500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        14-1500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        5-6,000 people crossed into Chad on Sunday.
        = 5000-6000 range | any | flow crossing | TCD | into TCD | 2024-05-12
        @ 2024-05-15

        500 people entered Chad over the weekend.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-11/2024-05-12
        @ 2024-05-12

        500 people entered Chad this weekend.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-11/2024-05-12
        @ 2024-05-12

        500 people entered Chad last weekend.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-04/2024-05-05
        @ 2024-05-12

        500 people entered Chad at the weekend.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-11/2024-05-12
        @ 2024-05-12

        500 people entered Chad this past weekend.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-04..2024-05-11/2024-05-05..2024-05-12
        @ 2024-05-12

        500 people entered Chad in January.
        –
        @ 2024-01-01

        500 people entered Chad since January.
        –
        @ 2024-01-01

        500 people entered Chad in December.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2023-12-01/2023-12-31
        @ 2024-01-01

        500 people entered Chad on December 31.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2023-12-31
        @ 2024-01-01

        The number of people entering Finland reached 8,572 on Saturday.
        = 8572 exact | any | flow crossing | FIN | into FIN | 2024-05-11
        @ 2024-05-15

        The number of people who entered Finland on Saturday reached 8,572.
        = 8572 exact | any | flow crossing | FIN | into FIN | 2024-05-11
        @ 2024-05-15

        500 to a thousand people crossed into Chad on Sunday.
        = 500-1000 range | any | flow crossing | TCD | into TCD | 2024-05-12
        @ 2024-05-15

        The Border Guard said that arrivals in Finland reached 500 on Sunday.
        = 500 rounded | any | flow crossing | FIN | into FIN | 2024-05-12
        @ 2024-05-15

        5,000 people have already crossed into Chad this week.
        = 5000 rounded | any | flow crossing | TCD | into TCD | 2024-05-13/2024-05-13..2024-05-15
        @ 2024-05-15

        500 people crossed into Chad between April 2023 and Sunday.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2023-04-01/2024-05-12
        @ 2024-05-15

        600,000 people had fled Sudan into Chad on Sunday.
        –
        @ 2024-05-15

        600,000 people have now crossed into Chad on Sunday.
        –
        @ 2024-05-15

        The total number of people fleeing Sudan to Chad reached 600,000 on Sunday.
        –
        @ 2024-05-15

        500 people leaving Sudan on Sunday entered Chad.
        –
        @ 2024-05-15

        500 people leaving Sudan entered Chad on Sunday.
        = 500 rounded | any | flow crossing | SDN-TCD | SDN>TCD | 2024-05-12
        @ 2024-05-15

        Somewhere between 300 and 400 people crossed into Chad on Sunday.
        = 300-400 range | any | flow crossing | TCD | into TCD | 2024-05-12
        @ 2024-05-15

        500 people crossed into Chad in the first ten days of May.
        = 500 rounded | any | flow crossing | TCD | into TCD | 2024-05-01/2024-05-10
        @ 2024-05-15

        : ru

        Более чем 500–600 россиян въехали в Грузию в воскресенье.
        –
        @ 2024-05-15

        Минимум 500–600 россиян въехали в Грузию в воскресенье.
        –
        @ 2024-05-15

        До 500–600 россиян въехали в Грузию в воскресенье.
        –
        @ 2024-05-15

        900–1 млн россиян въехали в Грузию в апреле.
        –
        @ 2024-05-15

        За выходные в Грузию въехали 500 россиян.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : de

        Mindestens 500 bis 600 Russen reisten am Sonntag nach Georgien ein.
        –
        @ 2024-05-15

        Bis zu 500 bis 600 Russen reisten am Sonntag nach Georgien ein.
        –
        @ 2024-05-15

        Gut 1.000 Russen reisten am Sonntag nach Georgien ein.
        = 1000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-15

        Am Sonntag waren bereits 500.000 Menschen aus der Ukraine nach Polen gekommen.
        –
        @ 2024-05-15

        Am Wochenende reisten 500 Russen nach Georgien ein.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : es

        Al menos de 500 a 600 rusos entraron en Georgia el domingo.
        –
        @ 2024-05-15

        Hasta 500-600 rusos entraron en Georgia el domingo.
        –
        @ 2024-05-15

        500 rusos entraron en Georgia este fin de semana.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : fi

        Sunnuntaina Georgiaan saapui yli 500–600 venäläistä.
        –
        @ 2024-05-15

        Jopa 500–600 venäläistä saapui Georgiaan sunnuntaina.
        –
        @ 2024-05-15

        Viikonloppuna Georgiaan saapui 500 venäläistä.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : fr

        Jusqu'à 500-600 Russes sont entrés en Géorgie dimanche.
        –
        @ 2024-05-15

        Au moins 500 à 600 Russes sont entrés en Géorgie dimanche.
        –
        @ 2024-05-15

        500 Russes sont entrés en Géorgie le dimanche.
        –
        @ 2024-05-15

        500 Russes sont entrés en Géorgie ce week-end.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : pl

        Ponad 500–600 Rosjan wjechało do Gruzji w niedzielę.
        –
        @ 2024-05-15

        Do 500–600 Rosjan wjechało do Gruzji w niedzielę.
        –
        @ 2024-05-15

        W weekend do Gruzji wjechało 500 Rosjan.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12

        : uk

        Понад 500–600 росіян в'їхали до Грузії в неділю.
        –
        @ 2024-05-15

        За вихідні до Грузії в'їхало 500 росіян.
        = 500 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-11/2024-05-12
        @ 2024-05-12
        """
    )
}
