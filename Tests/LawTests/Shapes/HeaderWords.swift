/// The header words of a ministry and the names of its months.
struct HeaderWords: Sendable {
    var place = "Place"
    var date, year, month, way, count, entries, exits: String
    var months: [String]

    static let english = HeaderWords(
        place: "Border crossing",
        date: "Reporting date",
        year: "Year",
        month: "Month",
        way: "Flow direction",
        count: "Total",
        entries: "Arrivals",
        exits: "Departures",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
    )
    static let german = HeaderWords(
        date: "Datum",
        year: "Jahr",
        month: "Monat",
        way: "Richtung",
        count: "Anzahl",
        entries: "Einreisen",
        exits: "Ausreisen",
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ]
    )
    static let french = HeaderWords(
        date: "Jour",
        year: "Année",
        month: "Mois",
        way: "Sens",
        count: "Nombre",
        entries: "Entrées",
        exits: "Sorties",
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ]
    )
    static let spanish = HeaderWords(
        date: "Fecha",
        year: "Año",
        month: "Mes",
        way: "Dirección",
        count: "Cantidad",
        entries: "Entradas",
        exits: "Salidas",
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ]
    )
    static let polish = HeaderWords(
        place: "Przejście graniczne",
        date: "Data",
        year: "Rok",
        month: "Miesiąc",
        way: "Kierunek",
        count: "Liczba",
        entries: "Wjazdy",
        exits: "Wyjazdy",
        months: [
            "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
            "listopad", "grudzień",
        ]
    )
}
