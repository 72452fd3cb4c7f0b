extension CorpusCase {
    /// Verbs that stand apart from their places.
    static let wordOrder = cases(
        """
        : ru

        В Финляндию с начала недели въехало 43 590 россиян.
        = 43590 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-26/2022-09-26..2022-09-28
        @ 2022-09-28

        В Грузию за выходные въехали более 10 тысяч россиян, сообщило МВД Грузии.
        = 10000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-24/2022-09-25
        @ 2022-09-28

        С 21 сентября в Казахстан въехали 98 тысяч россиян, заявил министр внутренних дел Марат Ахметжанов.
        = 98000 rounded | citizen=RUS | flow crossing | KAZ | into KAZ | 2022-09-21/2022-09-26..2022-09-28
        @ 2022-09-28

        За прошедшую неделю границу Финляндии пересекли более 33 тысяч россиян.
        –
        @ 2022-09-28

        В воскресенье через Верхний Ларс в Грузию проехало 3 тысячи автомобилей.
        = 3000 rounded | any | flow car | upper-lars-dariali | into GEO | 2022-09-25
        @ 2022-09-28

        Около 115 тысяч граждан России въехали в Грузию в сентябре.
        = 115000 about | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-01/2022-09-26..2022-09-28
        @ 2022-09-28

        Почти 17 тысяч россиян въехали в Финляндию за выходные, сообщила пограничная служба.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        По данным МВД Грузии, с 17 по 26 сентября в страну въехали 78 742 россиянина.
        = 78742 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-17/2022-09-26
        @ 2022-09-28

        Из России в Монголию с 21 сентября выехало более 12 тысяч человек.
        = 12000 more_than | any | flow crossing | MNG-RUS | RUS>MNG | 2022-09-21/2022-09-26..2022-09-28
        @ 2022-09-28

        24 сентября в Финляндию въехали 8572 россиянина.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24
        @ 2022-09-28

        За сутки в Польшу из Украины прибыли 21 тысяча человек.
        = 21000 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-27..2022-09-28/2022-09-27..2022-09-28
        @ 2022-09-28

        Более 200 тысяч россиян покинули страну с 21 сентября.
        = 200000 more_than | citizen=RUS | flow crossing | RUS | out of RUS | 2022-09-21/2022-09-26..2022-09-28
        @ 2022-09-28

        В Армению в первом полугодии 2022 года прибыло 372 тысячи россиян.
        = 372000 rounded | citizen=RUS | flow crossing | ARM | into ARM | 2022-01-01/2022-06-30
        @ 2022-09-28

        Не менее 700 тысяч человек выехали из России за две недели.
        = 700000 at_least | any | flow crossing | RUS | out of RUS | 2022-09-13..2022-09-14/2022-09-26..2022-09-27
        @ 2022-09-28

        Эстонская полиция сообщила, что 24.9.2022 в страну въехали 2 400 россиян.
        –
        @ 2022-09-28

        : de

        Mehr als 53.000 Russen sind seit vergangener Woche nach Georgien eingereist.
        = 53000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-19..2022-09-25/2022-09-25..2022-09-27
        @ 2022-09-28

        Am Wochenende reisten fast 17.000 Russen nach Finnland ein, teilte der Grenzschutz mit.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        Rund 98.000 Russen sind seit dem 21. September nach Kasachstan eingereist.
        = 98000 about | citizen=RUS | flow crossing | KAZ | into KAZ | 2022-09-21/2022-09-26..2022-09-28
        @ 2022-09-28

        Am Samstag überquerten 8.572 Russen die Grenze nach Finnland.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24
        @ 2022-09-28

        Nach Angaben des polnischen Grenzschutzes kamen am Mittwoch 21.400 Menschen aus der Ukraine nach Polen.
        = 21400 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-28
        @ 2022-09-28

        Etwa 4.200 Menschen flohen am Montag aus dem Sudan in den Tschad.
        = 4200 about | any | flow crossing | SDN-TCD | SDN>TCD | 2022-09-26
        @ 2022-09-28

        Im September reisten 222.274 Russen nach Georgien ein.
        = 222274 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-01/2022-09-26..2022-09-28
        @ 2022-09-28

        Mindestens 1.200 Menschen überquerten am Montag die Grenze vom Sudan in den Tschad.
        = 1200 at_least | any | flow crossing | SDN-TCD | SDN>TCD | 2022-09-26
        @ 2022-09-28

        Zwischen 4.000 und 5.000 Russen reisten am 26. September nach Georgien ein.
        = 4000-5000 range | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-26
        @ 2022-09-28

        Knapp 10.000 Russen verließen am Sonntag Russland.
        –
        @ 2022-09-28

        : pl

        W sobotę do Polski wjechało z Ukrainy 21,4 tys. osób, podała Straż Graniczna.
        = 21400 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-24
        @ 2022-09-28

        Od 24 lutego do Polski wjechało ponad 5 mln osób z Ukrainy.
        –
        @ 2022-09-28

        Wczoraj granicę z Ukrainy do Polski przekroczyło 25 100 osób.
        = 25100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-27
        @ 2022-09-28

        Z Polski do Ukrainy wyjechało w środę 18 tys. osób.
        = 18000 rounded | any | flow crossing | POL-UKR | POL>UKR | 2022-09-28
        @ 2022-09-28

        We wrześniu do Gruzji wjechało 222 274 Rosjan.
        = 222274 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-01/2022-09-26..2022-09-28
        @ 2022-09-28

        Prawie 17 tysięcy Rosjan wjechało do Finlandii w weekend.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        : es

        Más de 53.000 rusos han entrado en Georgia desde la semana pasada.
        = 53000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-19..2022-09-25/2022-09-25..2022-09-27
        @ 2022-09-28

        Unos 250.000 venezolanos entraron en Colombia el año pasado.
        = 250000 about | citizen=VEN | flow crossing | COL | into COL | 2021-01-01/2021-12-31
        @ 2022-09-28

        Al menos 1.200 personas cruzaron de Sudán a Chad el lunes.
        = 1200 at_least | any | flow crossing | SDN-TCD | SDN>TCD | 2022-09-26
        @ 2022-09-28

        Entre enero y agosto, 102.067 personas cruzaron de Colombia a Panamá.
        = 102067 exact | any | flow crossing | COL-PAN | COL>PAN | 2022-01-01/2022-08-31
        @ 2022-09-28

        El sábado entraron en Finlandia 8.572 rusos.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24
        @ 2022-09-28

        Casi 17.000 rusos entraron en Finlandia durante el fin de semana.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        : uk

        У суботу до Польщі з України в'їхало 21,4 тис. осіб, повідомила Прикордонна служба.
        = 21400 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-24
        @ 2022-09-28

        З 24 лютого до Польщі в'їхало понад 5 млн осіб.
        = 5000000 more_than | any | flow crossing | POL | into POL | 2022-02-24/2022-09-26..2022-09-28
        @ 2022-09-28

        Минулого тижня до Молдови прибуло 14 тисяч українців.
        = 14000 rounded | citizen=UKR | flow crossing | MDA | into MDA | 2022-09-19/2022-09-25
        @ 2022-09-28

        За вихідні до Грузії в'їхало майже 17 тисяч росіян.
        = 17000 nearly | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-24/2022-09-25
        @ 2022-09-28

        У вересні до Грузії в'їхало 222 274 росіян.
        = 222274 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-01/2022-09-26..2022-09-28
        @ 2022-09-28

        З України до Польщі у середу виїхало 18 тисяч осіб.
        = 18000 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-28
        @ 2022-09-28

        : fr

        Plus de 53 000 Russes sont entrés en Géorgie depuis la semaine dernière.
        = 53000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-19..2022-09-25/2022-09-25..2022-09-27
        @ 2022-09-28

        Environ 250 000 Vénézuéliens sont entrés en Colombie l'année dernière.
        = 250000 about | citizen=VEN | flow crossing | COL | into COL | 2021-01-01/2021-12-31
        @ 2022-09-28

        Au moins 1 200 personnes ont traversé la frontière du Soudan vers le Tchad lundi.
        = 1200 at_least | any | flow crossing | SDN-TCD | SDN>TCD | 2022-09-26
        @ 2022-09-28

        Samedi, 8 572 Russes sont entrés en Finlande.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24
        @ 2022-09-28

        Près de 17 000 Russes sont entrés en Finlande pendant le week-end, ont indiqué les garde-frontières.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        Selon le HCR, 4,2 millions de personnes ont fui l'Ukraine depuis le 24 février.
        = 4200000 rounded | any | flow crossing | UKR | out of UKR | 2022-02-24/2022-09-26..2022-09-28
        @ 2022-09-28

        : fi

        Lauantaina Suomeen saapui 8 572 venäläistä.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24
        @ 2022-09-28

        Suomeen tuli viikonloppuna lähes 17 000 venäläistä, Rajavartiolaitos kertoo.
        = 17000 nearly | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24/2022-09-25
        @ 2022-09-28

        Syyskuussa Georgiaan saapui 222 274 venäläistä.
        = 222274 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-01/2022-09-26..2022-09-28
        @ 2022-09-28

        Yli 53 000 venäläistä on saapunut Georgiaan viime viikosta.
        = 53000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-19..2022-09-25/2022-09-25..2022-09-27
        @ 2022-09-28

        Venäjältä saapui Suomeen sunnuntaina 8 314 henkilöä.
        = 8314 exact | any | flow crossing | FIN-RUS | RUS>FIN | 2022-09-25
        @ 2022-09-28

        : ru

        В Польше границу пересекли 5 тысяч человек в понедельник.
        –
        @ 2022-09-28

        Из России в понедельник прибыли 5 тысяч человек.
        –
        @ 2022-09-28

        В понедельник в Грузию въехали 5 тысяч россиян и 3 тысячи белорусов.
        –
        @ 2022-09-28

        В понедельник в Грузию не въехали 5 тысяч россиян.
        –
        @ 2022-09-28

        В понедельник из Грузии в Турцию уехали 5 тысяч россиян.
        = 5000 rounded | citizen=RUS | flow crossing | GEO-TUR | GEO>TUR | 2022-09-26
        @ 2022-09-28

        В Грузию и Армению в понедельник въехали 5 тысяч россиян.
        –
        @ 2022-09-28

        МВД Грузии сообщило, что в понедельник из России прибыли 5 тысяч человек.
        = 5000 rounded | any | flow crossing | GEO-RUS | RUS>GEO | 2022-09-26
        @ 2022-09-28

        : de

        In Polen überquerten am Montag 5.000 Menschen die Grenze.
        –
        @ 2022-09-28

        In der Ukraine kamen am Montag 5.000 Menschen an.
        –
        @ 2022-09-28

        5.000 Menschen aus der Ukraine kamen am Montag nach Polen.
        –
        @ 2022-09-28

        Am Montag flohen 5.000 Menschen in die Slowakei.
        = 5000 rounded | any | flow crossing | SVK | into SVK | 2022-09-26
        @ 2022-09-28

        Am Montag kamen nicht 5.000 Menschen nach Polen.
        –
        @ 2022-09-28

        Am Montag reisten weniger als 5.000 Russen aus Russland nach Finnland.
        = 5000 less_than | citizen=RUS | flow crossing | FIN-RUS | RUS>FIN | 2022-09-26
        @ 2022-09-28

        Laut Polizei kamen am Montag 5.000 Menschen aus der Ukraine.
        –
        @ 2022-09-28
        """
    )
}
