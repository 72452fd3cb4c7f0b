extension CorpusCase {
    /// Denials, plans, attempts, rates, changes, stocks and parts, alike in eight languages: none is a count of passages.
    static let noCounts = cases(
        """
        : en

        The ministry denied that 12,000 people entered Georgia on Sunday.
        –
        @ 2024-05-15

        Some 12,000 people were expected to enter Georgia on Sunday.
        –
        @ 2024-05-15

        Officials plan to let 4,000 people enter Finland on Sunday.
        –
        @ 2024-05-15

        Around 12,000 people tried to enter Poland on Sunday.
        –
        @ 2024-05-15

        Finland refused entry to 300 to 400 of 5,000 Russians on Sunday.
        –
        @ 2024-05-15

        12,000 people a week entered Georgia.
        –
        @ 2024-05-15

        The number of people entering Georgia fell by 12,000 on Sunday.
        –
        @ 2024-05-15

        Twice as many people as on Saturday, 12,000, entered Georgia on Sunday, not counting 3,000 drivers.
        –
        @ 2024-05-15

        The queue to enter Georgia was 12 km long on Sunday.
        –
        @ 2024-05-15

        Some 12,000 Ukrainians are staying in Moldova.
        –
        @ 2024-05-15

        Of the 12,000 people who entered Georgia on Sunday, 3,000 were Kazakh citizens.
        –
        @ 2024-05-15

        A net 12,000 people entered Georgia on Sunday.
        –
        @ 2024-05-15

        It is not true that 12,000 people entered Georgia on Sunday.
        –
        @ 2024-05-15

        No one knows whether 12,000 people entered Georgia on Sunday.
        –
        @ 2024-05-15

        Every fifth of the 12,000 people entered Georgia on Sunday.
        –
        @ 2024-05-15

        More than 12,000 tonnes of goods entered Georgia on Sunday.
        –
        @ 2024-05-15

        Up to 12,000 people an hour can enter Georgia.
        –
        @ 2024-05-15

        A bus with 50 people entered Georgia on Sunday with 12,000 others waiting.
        –
        @ 2024-05-15

        Had it stayed open, 12,000 people would have entered Georgia on Sunday.
        –
        @ 2024-05-15

        The 12,000th person entered Georgia on Sunday.
        –
        @ 2024-05-15

        12 percent more people entered Georgia on Sunday.
        –
        @ 2024-05-15

        Some 12,000 people entered Georgia on Sunday or on Monday.
        –
        @ 2024-05-15

        Between Sunday and an unknown day 12,000 people entered Georgia.
        –
        @ 2024-05-15

        Reports that 12,000 people entered Georgia on Sunday are exaggerated.
        –
        @ 2024-05-15

        : de

        Das Ministerium bestritt, dass am Sonntag 12.000 Menschen nach Georgien einreisten.
        –
        @ 2024-05-15

        Am Sonntag wollten 12.000 Menschen nach Georgien einreisen.
        –
        @ 2024-05-15

        12.000 Menschen pro Woche reisten nach Georgien ein.
        –
        @ 2024-05-15

        Die Zahl der Einreisen nach Georgien sank am Sonntag um 12.000.
        –
        @ 2024-05-15

        : fr

        Le ministère a démenti que 12 000 personnes soient entrées en Géorgie dimanche.
        –
        @ 2024-05-15

        12 000 personnes par semaine sont entrées en Géorgie.
        –
        @ 2024-05-15

        Près de 12 000 personnes ont tenté d'entrer en Géorgie dimanche.
        –
        @ 2024-05-15

        Le nombre d'entrées en Géorgie a baissé de 12 000 dimanche.
        –
        @ 2024-05-15

        : es

        El ministerio negó que 12.000 personas entraran en Georgia el domingo.
        –
        @ 2024-05-15

        12.000 personas por semana entraron en Georgia.
        –
        @ 2024-05-15

        Unas 12.000 personas intentaron entrar en Georgia el domingo.
        –
        @ 2024-05-15

        El número de entradas en Georgia bajó en 12.000 el domingo.
        –
        @ 2024-05-15

        : pl

        Ministerstwo zaprzeczyło, że w niedzielę do Gruzji wjechało 12 000 osób.
        –
        @ 2024-05-15

        Co tydzień do Gruzji wjeżdża 12 000 osób.
        –
        @ 2024-05-15

        W niedzielę 12 000 osób próbowało wjechać do Gruzji.
        –
        @ 2024-05-15

        Liczba wjazdów do Gruzji spadła w niedzielę o 12 000.
        –
        @ 2024-05-15

        : uk

        Міністерство заперечило, що в неділю до Грузії в'їхало 12 000 осіб.
        –
        @ 2024-05-15

        Щотижня до Грузії в'їжджає 12 000 осіб.
        –
        @ 2024-05-15

        У неділю 12 000 осіб намагалися в'їхати до Грузії.
        –
        @ 2024-05-15

        Кількість в'їздів до Грузії в неділю зменшилася на 12 000.
        –
        @ 2024-05-15

        : ru

        Министерство опровергло, что в воскресенье в Грузию въехали 12 000 человек.
        –
        @ 2024-05-15

        Каждую неделю в Грузию въезжают 12 000 человек.
        –
        @ 2024-05-15

        В воскресенье 12 000 человек пытались въехать в Грузию.
        –
        @ 2024-05-15

        Число въездов в Грузию в воскресенье снизилось на 12 000.
        –
        @ 2024-05-15

        : fi

        Ministeriö kiisti, että sunnuntaina Georgiaan saapui 12 000 ihmistä.
        –
        @ 2024-05-15

        Joka viikko Georgiaan saapuu 12 000 ihmistä.
        –
        @ 2024-05-15

        Sunnuntaina 12 000 ihmistä yritti päästä Georgiaan.
        –
        @ 2024-05-15

        Saapumisten määrä Georgiaan laski sunnuntaina 12 000:lla.
        –
        @ 2024-05-15
        """
    )
}
