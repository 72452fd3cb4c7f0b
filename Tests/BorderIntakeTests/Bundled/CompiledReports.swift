/// The 140 reports of the compilation, by what each number says; the one without a number is a status.
let compiledReports: [String: [String]] = [
    "flow": [
        "fi-2022-09-14-in", "fi-2022-09-21-in", "fi-2022-09-22-in", "fi-2022-09-23-in", "fi-2022-09-23-out",
        "fi-2022-09-17-in", "fi-2022-09-24-in", "fi-2022-09-24-out", "fi-2022-09-24-in-rounded", "fi-2022-09-25-in",
        "fi-2022-09-25-out", "fi-2022-09-weekend-in", "fi-2022-09-weekend-in-17k", "fi-2022-09-26-in",
        "fi-2022-09-21-26-in", "fi-2022-09-21-26-out", "fi-since-last-week-ap", "fi-2022-09-27-in",
        "fi-2022-09-27-out", "fi-week-after", "fi-week-before", "fi-vaalimaa-2022-09-28-in", "fi-se-2022-09-14-in",
        "fi-se-2022-09-15-in", "fi-se-2022-09-19-in", "fi-se-2022-09-20-in", "fi-se-2022-09-21-in",
        "fi-se-2022-09-22-in", "fi-se-2022-09-21-22-both", "fi-se-2022-09-22-all-in", "fi-se-2022-09-23-in",
        "fi-ambassador-since-21", "fi-2022-10-03-in", "fi-2022-10-04-in", "fi-2022-10-04-out", "fi-kasr-2022-01-se",
        "fi-kasr-2022-01-vaalimaa", "fi-kasr-2022-01-nuijamaa", "fi-kasr-2022-01-vainikkala",
        "fi-kasr-2022-01-imatra", "fi-kasr-2022-01-parikkala", "fi-kasr-2022-01-02-se", "fi-kasr-2022-01-02-vaalimaa",
        "fi-kasr-2022-01-02-nuijamaa", "fi-kasr-2022-01-02-vainikkala", "fi-kasr-2022-01-02-imatra",
        "fi-kasr-2022-01-02-parikkala", "fi-kasr-2022-q1-se", "fi-kasr-2022-q1-vaalimaa", "fi-kasr-2022-q1-nuijamaa",
        "fi-kasr-2022-q1-vainikkala", "fi-kasr-2022-q1-imatra", "fi-kasr-2022-q1-parikkala", "fi-kasr-2022-year-se",
        "fi-kasr-2022-year-vaalimaa", "fi-kasr-2022-year-nuijamaa", "fi-kasr-2022-year-vainikkala",
        "fi-kasr-2022-year-imatra", "fi-kasr-2022-year-parikkala", "fi-kasr-2021-year-se",
        "fi-kasr-2021-year-vaalimaa", "fi-kasr-2021-year-nuijamaa", "fi-kasr-2021-year-vainikkala",
        "fi-kasr-2021-year-imatra", "fi-kasr-2021-year-parikkala", "ge-2022-09-25-in", "ge-2022-09-26-in",
        "ge-2022-09-26-in-lower", "ge-since-last-week", "ge-2022-09-21-26-in", "ge-2022-09-17-26-in",
        "ge-2022-09-17-26-out", "ge-2022-09-28-29-in", "ge-2022-09-28-29-out", "ge-2022-09-29-30-in",
        "ge-2022-09-29-30-out", "ge-2022-09-month-in", "ge-2021-09-month-in", "ge-zourabichvili-700k",
        "lars-two-days-20000", "kz-2022-09-27-in", "kz-2022-09-27-in-more", "kz-2022-09-27-out",
        "kz-2022-09-26-onward", "kz-2022-10-04-in", "kz-2022-10-04-out", "kz-2022-10-04-out-typo", "kz-2022-10-03-in",
        "kz-2022-10-03-out", "kz-400k-in", "kz-400k-out", "uz-2022-in", "mn-altanbulag-in", "mn-altanbulag-men",
        "eu-week-in", "eu-week-in-wrong-period", "eu-fi-four-days", "eu-land-since-feb-in", "eu-land-since-feb-out",
        "pl-week-in", "pl-kgd-week-in", "frontex-feb-aug-ee-in", "frontex-feb-aug-fi-in", "frontex-feb-aug-lt-in",
        "frontex-feb-aug-lv-in", "frontex-feb-aug-pl-in", "frontex-feb-aug-no-in", "frontex-feb-aug-ee-out",
        "frontex-feb-aug-fi-out", "ee-week-late-aug", "ee-week-mobilisation", "no-2022-09-25-in", "no-2022-09-25-out",
        "no-2022-09-27-in", "no-2022-09-27-out", "ru-ap-194k", "ru-nyt-200k", "ru-fsb-261k", "ru-forbes-700k",
        "ru-forbes-1m",
    ],
    "daily": [
        "fi-se-per-day-late-sept", "fi-niirala-early-autumn", "fi-niirala-october", "ge-per-day-now",
        "ge-per-day-before", "ge-lars-per-day", "kz-normal-per-day",
    ],
    "forecast": [
        "fi-forecast-weekend", "fi-forecast-saturday",
    ],
    "refusal": [
        "fi-2022-10-04-refused"
    ],
    "stock": [
        "ge-stock-2022-10-03", "kz-400k-stock",
    ],
    "queue": [
        "lars-queue-2300", "lars-queue-3500", "lars-queue-5500", "lars-queue-3000", "kz-syrym-queue",
        "kz-kurgan-queue",
    ],
    "status": [
        "kz-petropavlovsk-closed"
    ],
    "registration": [
        "kg-registered"
    ],
]
