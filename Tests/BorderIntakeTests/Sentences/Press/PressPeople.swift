extension PressCase {
    /// Who, what is counted, and what the number says.
    static let people = cases(
        """
        Nearly 1,500 Ukrainian refugees crossed into Poland on Sunday
        1500 nearly | citizen=UKR;status=refugee | flow | crossing | POL | into POL | 2022-09-25

        2,100 Georgian nationals left Russia last month
        2100 rounded | citizen=GEO | flow | crossing | RUS | out of RUS | 2022-08-01/2022-08-31

        300 citizens of Kazakhstan left Russia yesterday
        300 rounded | citizen=KAZ | flow | crossing | RUS | out of RUS | 2022-09-28

        450 Russian men entered Norway on Friday
        450 exact | citizen=RUS;sex=m | flow | crossing | NOR | into NOR | 2022-09-23

        80 male Russian citizens entered Norway on Friday
        80 exact | citizen=RUS;sex=m | flow | crossing | NOR | into NOR | 2022-09-23

        200 female Ukrainians entered Poland yesterday
        200 rounded | citizen=UKR;sex=f | flow | crossing | POL | into POL | 2022-09-28

        70,000 military-age Russian men left Russia yesterday
        70000 rounded | age=military;citizen=RUS;sex=m | flow | crossing | RUS | out of RUS | 2022-09-28

        5,000 males entered Georgia yesterday
        5000 rounded | sex=m | flow | crossing | GEO | into GEO | 2022-09-28

        Russian reservists: 1,000 entered Kazakhstan today
        1000 rounded | citizen=RUS;status=reservist | flow | crossing | KAZ | into KAZ | 2022-09-29

        450 Chinese tourists entered Mongolia yesterday
        450 exact | citizen=CHN;status=tourist | flow | crossing | MNG | into MNG | 2022-09-28

        12,000 children entered Poland from Ukraine last week
        12000 rounded | age=child | flow | crossing | – | UKR>POL | 2022-09-19/2022-09-25

        1,200 women and children left Ukraine on Friday
        1200 rounded | any | flow | crossing | UKR | out of UKR | 2022-09-23
        ? and children
        ! population: 'children' and 'women' count different people

        1,200 men and women left Ukraine on Friday
        1200 rounded | any | flow | crossing | UKR | out of UKR | 2022-09-23
        ? and women
        ! population: 'women' and 'men' count different people

        100,000 people entered Poland on 24 February 2022, 31,200 of them children
        – | any | flow | crossing | POL | into POL | 2022-02-24
        ? 100,000
        ? 31,200 of them children
        ! value: 'of them': a part of another number
        ! value: several numbers ('100,000', '31,200'): give each a sentence of its own
        ! population: 'children' and 'people' count different people

        600 people were detected at Upper Lars on Monday
        600 rounded | any | detection | crossing | upper-lars-dariali | – | 2022-09-26

        14 irregular crossings at Vaalimaa on Monday
        14 exact | any | detection | crossing | vaalimaa-torfyanovka | – | 2022-09-26

        52 people crossed illegally at Niirala last week
        52 exact | any | detection | crossing | niirala-vyartsilya | – | 2022-09-19/2022-09-25

        31 Russians were turned back at Vaalimaa yesterday
        31 exact | citizen=RUS | refusal | person | vaalimaa-torfyanovka | – | 2022-09-28
        ! direction: no word says which way

        Georgia turned away 400 Russians on Monday
        400 rounded | citizen=RUS | refusal | person | GEO | into GEO | 2022-09-26

        2,000 Ukrainians applied for protection in Poland yesterday
        2000 rounded | citizen=UKR | application | person | POL | – | 2022-09-28

        Nineteen Russians applied for asylum in Norway on Monday
        19 exact | citizen=RUS | application | person | NOR | – | 2022-09-26

        20,000 Russians currently live in Georgia
        20000 rounded | citizen=RUS | stock | person | GEO | – | –
        ! period: no words that say when

        40,000 Ukrainians stayed in Poland last year
        40000 rounded | citizen=UKR | stock | person | POL | – | 2021-01-01/2021-12-31

        about 4,000 cars lined up at Upper Lars on Sunday
        4000 about | any | queue | car | upper-lars-dariali | – | 2022-09-25

        a line of 2,500 trucks at Upper Lars today
        2500 rounded | any | queue | truck | upper-lars-dariali | – | 2022-09-29

        3,000 people stuck in traffic at Upper Lars today
        3000 rounded | any | queue | person | upper-lars-dariali | – | 2022-09-29

        3,000 stuck in traffic at Upper Lars today
        3000 rounded | any | queue | person | upper-lars-dariali | – | 2022-09-29
        ! unit: what waits is not said: people, cars, trucks

        Dozens of trucks are waiting at Upper Lars
        – | any | queue | truck | upper-lars-dariali | – | –
        ? Dozens
        ! value: 'Dozens': no certain number
        ! value: no number that could be read; write it in digits
        ! period: no words that say when

        as many as 1,000 vehicles per day entered Georgia in August
        1000 up_to | any | daily | vehicle | GEO | into GEO | 2022-08-01/2022-08-31

        Finland expects up to 2,000 Russians a day
        2000 up_to | citizen=RUS | forecast | crossing | – | – | –
        ? Finland
        ? a day
        ! place: no place that the gazetteer knows
        ! period: no words that say when

        50,000 Russians may enter Georgia in October 2022
        – | citizen=RUS | flow | crossing | GEO | into GEO | –
        ? may
        ? in October 2022
        ! value: 'may': what may or would be is no count
        ! period: 'in October 2022' lies after the day of the report

        260 buses entered Georgia from Russia yesterday
        260 exact | any | flow | bus | GEO-RUS | RUS>GEO | 2022-09-28

        1,300 containers entered Kazakhstan from Russia last month
        1300 rounded | any | flow | container | KAZ-RUS | RUS>KAZ | 2022-08-01/2022-08-31

        12,000 passenger cars left Russia last week
        12000 rounded | any | flow | car | RUS | out of RUS | 2022-09-19/2022-09-25

        5,000 cars and trucks entered Georgia yesterday
        5000 rounded | any | flow | crossing | GEO | into GEO | 2022-09-28
        ? cars and trucks
        ! unit: several things could be counted ('cars', 'trucks')

        Russian border guards counted 12,000 crossings in both directions at Vaalimaa on Friday
        12000 rounded | any | flow | crossing | vaalimaa-torfyanovka | both | 2022-09-23

        1,000,000 people are to be mobilised
        1000000 rounded | any | context | person | – | – | –
        ! place: no place that the gazetteer knows
        ! period: no words that say when
        """
    )
}
