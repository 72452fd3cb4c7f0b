extension PressCase {
    /// How many: qualifiers, number words, scales, ranges, and figures that are none.
    static let numbers = cases(
        """
        Nearly 44,000 Russians entered Finland last week.
        44000 nearly | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-19/2022-09-25

        1.5 million Ukrainians entered Poland in March 2022
        1500000 rounded | citizen=UKR | flow | crossing | POL | into POL | 2022-03-01/2022-03-31

        Some 2.25 million people left Ukraine since the invasion
        2250000 about | any | flow | crossing | UKR | out of UKR | 2022-09-21/2022-09-27..2022-09-29

        0.5 million people left Ukraine in March 2022
        500000 rounded | any | flow | crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        1.3 mln. people entered Poland in March 2022
        1300000 rounded | any | flow | crossing | POL | into POL | 2022-03-01/2022-03-31

        half a million Ukrainians entered Poland in March 2022
        500000 rounded | citizen=UKR | flow | crossing | POL | into POL | 2022-03-01/2022-03-31

        nearly half a million people fled Ukraine in March 2022
        500000 nearly | any | flow | crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        a total of a million people left Ukraine in March 2022
        1000000 rounded | any | flow | crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        three thousand five hundred people entered Georgia yesterday
        3500 rounded | any | flow | crossing | GEO | into GEO | 2022-09-28

        One hundred and twelve Russians entered Norway on Monday
        112 exact | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-26

        at least forty-two thousand Russians entered Georgia last week
        42000 at_least | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25

        Between five and six thousand Russians entered Georgia yesterday
        5000-6000 range | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28

        From 5,000 to 6,000 Russians entered Georgia yesterday
        5000-6000 range | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28

        about 5,000 to 6,000 Russians entered Georgia yesterday
        5000-6000 range | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28
        ? about

        5-6 thousand Russians entered Georgia yesterday
        5000-6000 range | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28

        800 to 1,200 trucks entered Kazakhstan last week
        800-1200 range | any | flow | truck | KAZ | into KAZ | 2022-09-19/2022-09-25

        500 to 2 thousand trucks entered Kazakhstan last week
        500-2000 range | any | flow | truck | KAZ | into KAZ | 2022-09-19/2022-09-25

        Fewer than 200 Russians entered Norway on Sunday
        200 less_than | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-25

        Not more than 1,000 vehicles entered Georgia on Monday
        1000 up_to | any | flow | vehicle | GEO | into GEO | 2022-09-26

        a minimum of 3,000 people left Georgia today
        3000 at_least | any | flow | crossing | GEO | out of GEO | 2022-09-29

        upwards of 10k Russians arrived in Kazakhstan on Tuesday
        10000 more_than | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-27

        in the region of 2 million people fled Ukraine in March 2022
        2000000 about | any | flow | crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        just short of 9,000 Russians entered Finland on Saturday
        9000 nearly | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        an estimated 98,000 Russians entered Kazakhstan last week
        98000 about | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-19/2022-09-25

        precisely 17,000 Russians entered Finland on Saturday
        17000 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        a record 8,600 Russians entered Finland on Saturday
        8600 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        6 000 Russians entered Finland on Saturday
        6000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        10,200 entered Georgia yesterday
        10200 rounded | any | flow | crossing | GEO | into GEO | 2022-09-28

        0 Russians entered Norway on Sunday
        0 exact | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-25

        99 Russians entered Norway on Sunday
        99 exact | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-25

        90 Russians entered Norway on Sunday
        90 exact | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-25

        8,650 Russians entered Norway on Sunday
        8650 exact | citizen=RUS | flow | crossing | NOR | into NOR | 2022-09-25

        The number of Russians who entered Georgia rose to 11,000 yesterday
        11000 rounded | citizen=RUS | flow | crossing | GEO | into GEO | –
        ! period: a total until 'yesterday' does not say when it began

        17,000 Russians entered Finland and 8,000 left on Saturday
        – | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24
        ? 17,000
        ? and 8,000 left
        ! value: several numbers ('17,000', '8,000'): give each a sentence of its own

        300 pedestrians and 40 cyclists entered Norway on Monday
        – | any | flow | pedestrian | NOR | into NOR | 2022-09-26
        ? 300
        ? and 40 cyclists
        ! value: several numbers ('300', '40'): give each a sentence of its own

        Traffic at Vaalimaa rose by 30 percent on Friday, with 4,000 cars
        – | any | flow | car | vaalimaa-torfyanovka | – | 2022-09-23
        ? rose by 30 percent
        ? with 4,000
        ! value: 'rose by': a change is no count
        ! value: 'percent': a share is no count
        ! value: several numbers ('30', '4,000'): give each a sentence of its own
        ! direction: no word says which way

        8,572 Russians and 3,100 Finns entered Finland on Saturday
        – | any | flow | crossing | FIN | into FIN | 2022-09-24
        ? 8,572
        ? and 3,100 Finns
        ! value: several numbers ('8,572', '3,100'): give each a sentence of its own
        ! population: 'Finns' and 'Russians' count different people

        7,000 Russians in 2,000 cars entered Georgia yesterday
        – | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28
        ? 7,000
        ? in 2,000 cars
        ! value: several numbers ('7,000', '2,000'): give each a sentence of its own
        ! unit: people and 'cars' are counted at once

        ~5,000 Russians entered Georgia last week
        5000 about | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25

        5,000+ Russians entered Georgia last week
        5000 at_least | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25

        Georgia was entered by > 5,000 Russians last week
        5000 more_than | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25

        about ± 5,000 Russians <entered Georgia> last week
        5000 rounded | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? about ±

        Tens of thousands of Russians entered Georgia last week
        – | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? Tens
        ? thousands
        ! value: 'Tens': no certain number
        ! value: no number that could be read; write it in digits

        A couple of hundred Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? couple
        ? hundred Russians
        ! value: 'couple': no certain number
        ! value: no number that could be read; write it in digits
        ! population: 'hundred Russians' is not understood as a whole

        A quarter of a million Ukrainians entered Poland last week
        250000 rounded | citizen=UKR | flow | crossing | POL | into POL | 2022-09-19/2022-09-25

        Three quarters of a million Ukrainians entered Poland last week
        750000 rounded | citizen=UKR | flow | crossing | POL | into POL | 2022-09-19/2022-09-25

        1,5 million Ukrainians entered Poland last week
        – | any | flow | crossing | POL | into POL | 2022-09-19/2022-09-25
        ? 1,5 million Ukrainians
        ! value: no number that could be read; write it in digits
        ! population: '5 million Ukrainians' is not understood as a whole

        1/2 million Ukrainians entered Poland last week
        – | any | flow | crossing | POL | into POL | 2022-09-19/2022-09-25
        ? 1/2 million Ukrainians
        ! value: no number that could be read; write it in digits
        ! population: '1/2 million Ukrainians' is not understood as a whole

        6,000-5,000 Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 6,000-5,000 Russians
        ! value: no number that could be read; write it in digits
        ! population: '000 Russians' is not understood as a whole

        1.2345 thousand Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 1.2345 thousand Russians
        ! value: no number that could be read; write it in digits
        ! population: '2345 thousand Russians' is not understood as a whole

        9,007,199,254,740,992 Russians entered Georgia last week
        9007199254740992 exact | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25

        9,007,199,254,740,993 Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 9,007,199,254,740,993 Russians
        ! value: no number that could be read; write it in digits
        ! population: '993 Russians' is not understood as a whole

        1,000,000,000,000,000,000 Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 1,000,000,000,000,000,000 Russians
        ! value: no number that could be read; write it in digits
        ! population: '000 Russians' is not understood as a whole

        9999999999999999 Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 9999999999999999 Russians
        ! value: no number that could be read; write it in digits
        ! population: '9999999999999999 Russians' is not understood as a whole

        9223372036854775807 Russians entered Georgia last week
        – | any | flow | crossing | GEO | into GEO | 2022-09-19/2022-09-25
        ? 9223372036854775807 Russians
        ! value: no number that could be read; write it in digits
        ! population: '9223372036854775807 Russians' is not understood as a whole
        """
    )
}
