extension PressCase {
    /// When: dates in every order, words that depend on the day of the report, and days that nobody named.
    static let dates = cases(
        """
        8,572 Russians entered Finland on Saturday, September 24, 2022
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        8,572 Russians entered Finland on Sat, 24 Sept. 2022
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        8,572 Russians entered Finland on the 24th of September
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        8,572 Russians entered Finland on 24th September, 2022
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        8,572 Russians entered Finland on 2022-09-24
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        On September 24, 8,572 Russians entered Finland
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        On 24 September 8,572 Russians entered Finland
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        In September 21,000 Russians entered Norway
        21000 rounded | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-01/2022-09-27..2022-09-29

        In 2021, 21,000 Russians entered Norway
        21000 rounded | citizen=RUS | flow | crossing | NOR | into NOR | 2021-01-01/2021-12-31

        8,572 Russians entered Finland on Friday, 24 September 2022
        8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? on Friday
        ? 24 September 2022
        ! period: 'on Friday, 24 September 2022' names no day of the calendar, or in the wrong order

        500 Russians entered Finland on 24.09.2022
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        500 Russians entered Finland on 9/24/2022
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        500 Russians entered Finland in the week of 19 September 2022
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? in the week of 19 September 2022
        ! period: 'the week of 19 September 2022': which days it takes is not said
        ! period: no words that say when

        500 Russians entered Finland since the 21st
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-21/2022-09-27..2022-09-29

        500 Russians entered Finland since the 30th
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-08-30/2022-09-27..2022-09-29

        500 Russians entered Finland since the 31st
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-01-31/2022-02-27..2022-03-01
        @ 2022-03-01

        500 Russians entered Finland over the weekend
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2024-12-28/2024-12-29
        @ 2025-01-01

        500 Russians entered Finland over the weekend
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-01-01/2022-01-02
        @ 2022-01-02

        500 Russians entered Finland yesterday
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2000-02-29
        @ 2000-03-01

        500 Russians entered Finland yesterday
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 1900-02-28
        @ 1900-03-01

        500 Russians entered Finland on 29 February
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? on 29 February
        ! period: 'on 29 February' may be of one year or month or another; write the date out
        @ 1904-02-28

        500 Russians entered Finland on 31 April
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? on 31 April
        ! period: 'on 31 April' names no day of the calendar, or in the wrong order

        500 Russians entered Finland last week
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2020-12-28/2021-01-03
        @ 2021-01-10

        500 Russians entered Finland last week
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2020-12-28/2021-01-03
        @ 2021-01-04

        500 Russians entered Finland this month
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-10-01
        @ 2022-10-01

        500 Russians entered Finland on 31 December and 1 January
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-12-31/2022-01-01
        @ 2022-01-02

        500 Russians entered Finland from 30 December to 2 January
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-12-30/2022-01-02
        @ 2022-01-02

        500 Russians entered Finland from 30 December 2021 to 2 January 2022
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-12-30/2022-01-02

        500 Russians entered Finland from 28 February to 1 March
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2024-02-28/2024-03-01
        @ 2024-03-02

        500 Russians entered Finland between January and March
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-01-01/2022-03-31

        500 Russians entered Finland between November and January
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-11-01/2022-01-31

        500 Russians entered Finland in the last 24 hours
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-12-31..2022-01-01/2021-12-31..2022-01-01
        @ 2022-01-01

        500 Russians entered Finland in the past month
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-08-28..2022-08-31/2022-09-27..2022-09-28

        500 Russians entered Finland over the past thirty days
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-08-29..2022-08-30/2022-09-27..2022-09-28

        500 Russians entered Finland within one day
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? within one day
        ! period: no words that say when

        500 Russians entered Finland within 2 days
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? within 2 days
        ! period: 'within 2 days': when these days began or ended is not said
        ! period: no words that say when

        500 Russians entered Finland since the mobilisation was announced
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-21/2022-09-27..2022-09-29

        500 Russians entered Finland in the week after the mobilisation
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-21/2022-09-21..2022-09-23
        @ 2022-09-23

        500 Russians entered Finland since the order
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? since the order
        ! period: 'since the order' ends before it starts
        @ 2022-09-20

        500 Russians entered Finland on Monday and on Wednesday
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? on Monday and on Wednesday
        ! period: 'on Monday and on Wednesday' leaves days out between its dates

        500 Russians entered Finland last week, on Tuesday
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? last week
        ? on Tuesday
        ! period: several periods ('last week', 'on Tuesday'): give each a sentence of its own

        500 Russians entered Finland on Wednesday, 28 September, and yesterday
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-28
        ? and

        500 Russians entered Finland on Saturday, officials said on 27 September
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        500 Russians entered Finland on Wednesday from 8 a.m. to 6:30 p.m.
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-28T08:00/2022-09-28T18:30

        500 Russians entered Finland on Wednesday between noon and 24:00
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-28T12:00/2022-09-28T24:00

        500 Russians entered Finland on Wednesday between 18:00 and 10:00
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ! hours: the hours end before they begin

        500 Russians entered Finland from 22:00 on 31 December 2021 to 6:00 on 1 January 2022
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2021-12-31T22:00/2022-01-01T06:00

        500 Russians entered Finland recently
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? recently
        ! period: no words that say when

        500 Russians entered Finland before Christmas
        500 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? before Christmas
        ! period: 'before': when it began or ended is not said
        ! period: no words that say when
        """
    )
}
