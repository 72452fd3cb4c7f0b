/// Sentences said on 29 September 2022 with the rows they must become, and the words that nobody may claim to have
/// understood. The first seven are those of the two articles on which the project began.
let sentenceCases: [(sentence: String, row: String, leftOver: [String])] = [
    (
        "17,000 Russians entered Finland at the weekend",
        "17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24/2022-09-25", []
    ),
    (
        "more than 53,000 Russians entered Georgia since last week",
        "53000 more_than | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19..2022-09-23/2022-09-26..2022-09-28",
        []
    ),
    (
        "Over 98,000 Russians have entered Kazakhstan since last week.",
        "98000 more_than | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-19..2022-09-23/2022-09-26..2022-09-28",
        []
    ),
    (
        "More than 200,000 Russians have fled abroad since the order was announced on the 21st",
        "200000 more_than | citizen=RUS | flow | crossing | RUS | out of RUS | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "300,000 reservists are to be drafted",
        "300000 rounded | status=reservist | context | person | – | – | –", []
    ),
    (
        "the number could rise by more than a million",
        "– | any | flow | crossing | – | – | –", ["number could rise by"]
    ),
    (
        "There are long queues at the border with Georgia",
        "– | any | flow | crossing | – | – | –", ["long queues"]
    ),
    (
        "4,824 Russians entered Finland on Wednesday",
        "4824 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-28", []
    ),
    (
        "Some 6,470 Russian citizens arrived in Finland on Thursday",
        "6470 about | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-29", []
    ),
    (
        "nearly 8,600 Russians crossed into Finland on Saturday",
        "8600 nearly | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24", []
    ),
    (
        "8,314 Russians entered Finland from Russia on Sunday",
        "8314 exact | citizen=RUS | flow | crossing | FIN-RUS | RUS>FIN | 2022-09-25", []
    ),
    (
        "5,068 Russians left Finland for Russia on Sunday",
        "5068 exact | citizen=RUS | flow | crossing | FIN-RUS | FIN>RUS | 2022-09-25", []
    ),
    (
        "16,886 Russians crossed from Russia into Finland on 24-25 September 2022",
        "16886 exact | citizen=RUS | flow | crossing | FIN-RUS | RUS>FIN | 2022-09-24/2022-09-25", []
    ),
    (
        "Almost 44,000 Russians entered Finland between 21 September and 26 September",
        "44000 nearly | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-21/2022-09-26", []
    ),
    (
        "More than 22,000 Russians left Finland since 21 September",
        "22000 more_than | citizen=RUS | flow | crossing | FIN | out of FIN | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "Around 7,000 Russians entered Finland on Tuesday",
        "7000 about | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-27", []
    ),
    (
        "50,655 Russians entered Finland in the week since the mobilisation",
        "50655 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-21/2022-09-27", []
    ),
    (
        "about 3,000 people entered Finland through Vaalimaa on Wednesday",
        "3000 about | any | flow | crossing | vaalimaa-torfyanovka | into FIN | 2022-09-28", []
    ),
    (
        "15,832 Russians crossed the Finnish-Russian border in both directions on Wednesday and Thursday",
        "15832 exact | citizen=RUS | flow | crossing | FIN-RUS | both | 2022-09-28/2022-09-29", []
    ),
    (
        "up to 10,000 Russians are expected to enter Finland on 1 October 2022",
        "10000 up_to | citizen=RUS | forecast | crossing | FIN | into FIN | 2022-10-01", []
    ),
    (
        "69 Russians were refused entry to Finland on Tuesday",
        "69 exact | citizen=RUS | refusal | person | FIN | into FIN | 2022-09-27", []
    ),
    (
        "just under 1,300 Russians left Finland yesterday",
        "1300 nearly | citizen=RUS | flow | crossing | FIN | out of FIN | 2022-09-28", []
    ),
    (
        "between 450 and 700 people a day crossed at Niirala in October 2022",
        "450-700 range | any | daily | crossing | niirala-vyartsilya | – | –", ["in October 2022"]
    ),
    (
        "78,742 Russian citizens entered Georgia between 17 and 26 September",
        "78742 exact | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-17/2022-09-26", []
    ),
    (
        "Less than 10,000 Russians entered Georgia on 26 September",
        "10000 less_than | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-26", []
    ),
    (
        "10-11 thousand Russians enter Georgia through Upper Lars daily",
        "10000-11000 range | citizen=RUS | daily | crossing | upper-lars-dariali | into GEO | –", []
    ),
    (
        "5,000–6,000 Russians a day entered Georgia",
        "5000-6000 range | citizen=RUS | daily | crossing | GEO | into GEO | –", []
    ),
    (
        "9,642 Russians entered Georgia between 10:00 a.m. on Wednesday and 10:00 a.m. on Thursday",
        "9642 exact | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28T10:00/2022-09-29T10:00", []
    ),
    (
        "6,109 Russians entered Georgia from 10:00 Thursday to 10:00 Friday",
        "6109 exact | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-22T10:00/2022-09-23T10:00", []
    ),
    (
        "222,274 Russians entered Georgia in September 2022",
        "222274 exact | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-01/2022-09-27..2022-09-29", []
    ),
    (
        "112,733 Russians remain in Georgia",
        "112733 exact | citizen=RUS | stock | person | GEO | – | –", []
    ),
    (
        "around 5,500 vehicles are waiting at Upper Lars",
        "5500 about | any | queue | vehicle | upper-lars-dariali | – | –", []
    ),
    (
        "a queue of 3,500 cars at Upper Lars on Monday",
        "3500 rounded | any | queue | car | upper-lars-dariali | – | 2022-09-26", []
    ),
    (
        "20,000 people crossed at Upper Lars in two days",
        "20000 rounded | any | flow | crossing | upper-lars-dariali | – | –", ["in two days"]
    ),
    (
        "about 98,000 Russians entered Kazakhstan since 21 September",
        "98000 about | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "64,234 Russians left Kazakhstan since 21 September",
        "64234 exact | citizen=RUS | flow | crossing | KAZ | out of KAZ | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "more than 400,000 Russians arrived in Kazakhstan since the mobilization order",
        "400000 more_than | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "some 100,000 Russians are still there in Kazakhstan",
        "100000 about | citizen=RUS | stock | person | KAZ | – | –", []
    ),
    (
        "about 20,000 Russians registered in Kyrgyzstan in September",
        "20000 about | citizen=RUS | registration | person | KGZ | – | 2022-09-01/2022-09-27..2022-09-29", []
    ),
    (
        "roughly 395,000 Russians came to Uzbekistan this year",
        "395000 about | citizen=RUS | flow | crossing | UZB | into UZB | 2022-01-01/2022-09-27..2022-09-29", []
    ),
    (
        "More than 3,000 Russians entered Mongolia from Russia by noon",
        "3000 more_than | citizen=RUS | flow | crossing | MNG-RUS | RUS>MNG | –", ["by noon"]
    ),
    (
        "nearly 66,000 Russians entered the EU in the past week",
        "66000 nearly | citizen=RUS | flow | crossing | EU | into EU | 2022-09-21..2022-09-22/2022-09-27..2022-09-28",
        []
    ),
    (
        "30,000 Russians entered Finland over the last four days",
        "30000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24..2022-09-25/2022-09-27..2022-09-28",
        []
    ),
    (
        "over 1.3 million Russian citizens entered the EU since 24 February",
        "1300000 more_than | citizen=RUS | flow | crossing | EU | into EU | 2022-02-24/2022-09-27..2022-09-29", []
    ),
    (
        "exactly 2,326 Russians entered Poland last week",
        "2326 exact | citizen=RUS | flow | crossing | POL | into POL | 2022-09-19/2022-09-25", []
    ),
    (
        "243 people entered Norway from Russia on Sunday",
        "243 exact | any | flow | crossing | NOR-RUS | RUS>NOR | 2022-09-25", []
    ),
    (
        "more than 194,000 Russians left Russia since last week",
        "194000 more_than | citizen=RUS | flow | crossing | RUS | out of RUS | 2022-09-19..2022-09-23/2022-09-26..2022-09-28",
        []
    ),
    (
        "261,000 men left Russia between Wednesday and Saturday",
        "261000 rounded | sex=m | flow | crossing | RUS | out of RUS | 2022-09-21/2022-09-24", []
    ),
    (
        "600,000 to 700,000 Russians left Russia since the mobilisation",
        "600000-700000 range | citizen=RUS | flow | crossing | RUS | out of RUS | 2022-09-21/2022-09-27..2022-09-29", []
    ),
    (
        "half a million Russians fled Russia in 2022",
        "500000 rounded | citizen=RUS | flow | crossing | RUS | out of RUS | 2022-01-01/2022-09-27..2022-09-29", []
    ),
    (
        "two hundred and fifty thousand people fled Ukraine yesterday",
        "250000 rounded | any | flow | crossing | UKR | out of UKR | 2022-09-28", []
    ),
    (
        "Twenty-five thousand Ukrainians returned to Ukraine in the last three days",
        "25000 rounded | citizen=UKR | flow | crossing | UKR | into UKR | 2022-09-25..2022-09-26/2022-09-27..2022-09-28",
        []
    ),
    (
        "a hundred Ukrainian women crossed into Poland today",
        "100 rounded | citizen=UKR;sex=f | flow | crossing | POL | into POL | 2022-09-29", []
    ),
    (
        "17k Russians entered Finland over the weekend",
        "17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24/2022-09-25", []
    ),
    (
        "1.25 million people left Ukraine in February 2022",
        "1250000 rounded | any | flow | crossing | UKR | out of UKR | 2022-02-01/2022-02-28", []
    ),
    (
        "thousands of Russians entered Georgia yesterday",
        "– | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28", ["thousands"]
    ),
    (
        "53.000 Russians entered Georgia yesterday",
        "– | any | flow | crossing | GEO | into GEO | 2022-09-28", ["53.000 Russians"]
    ),
    (
        "Russian men of military age left Russia yesterday",
        "– | age=military;citizen=RUS;sex=m | flow | crossing | RUS | out of RUS | 2022-09-28", []
    ),
    (
        "2,300 trucks are queuing at Upper Lars",
        "2300 rounded | any | queue | truck | upper-lars-dariali | – | –", []
    ),
    (
        "12 Russians applied for asylum in Norway last month",
        "12 exact | citizen=RUS | application | person | NOR | – | 2022-08-01/2022-08-31", []
    ),
    (
        "78,742 Russians entered Georgia and 62,120 left, 17-26 September",
        "– | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-17/2022-09-26", ["78,742", "and 62,120 left"]
    ),
    (
        "the traffic grew by 107 % on Thursday",
        "– | any | flow | crossing | – | – | 2022-09-29", ["grew by", "%"]
    ),
    (
        "people entered Petropavlovsk",
        "– | any | flow | crossing | petropavlovsk-area | – | –", []
    ),
    (
        "1,000 Russians entered the moon yesterday",
        "1000 rounded | citizen=RUS | flow | crossing | – | – | 2022-09-28", ["entered", "moon"]
    ),
    (
        "8,572 Russians entered Finland on Saturday, the ministry said on Monday",
        "8572 exact | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24", []
    ),
    (
        "7,000 Russians returned to Russia from Georgia last week",
        "7000 rounded | citizen=RUS | flow | crossing | GEO-RUS | GEO>RUS | 2022-09-19/2022-09-25", []
    ),
    (
        "at least 10 buses crossed the border between Russia and Georgia on 25 September 2022",
        "10 at_least | any | flow | bus | GEO-RUS | – | 2022-09-25", []
    ),
    (
        "no fewer than 500 Russian conscripts entered Kazakhstan last year",
        "500 at_least | citizen=RUS;status=conscript | flow | crossing | KAZ | into KAZ | 2021-01-01/2021-12-31", []
    ),
    (
        "99999999999999999999 Russians entered Georgia yesterday",
        "– | any | flow | crossing | GEO | into GEO | 2022-09-28", ["99999999999999999999 Russians"]
    ),
]
