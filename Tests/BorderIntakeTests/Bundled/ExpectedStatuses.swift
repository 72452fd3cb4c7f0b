/// What every bundled status event is read as, in file order.
let expectedStatuses: [String] = [
    "mobilisation-announced | event | RUS | any | 2022-09-21",
    "bz-petropavlovsk-closed | closed | petropavlovsk-area | RUS>KAZ | age=military;sex=m | "
        + "2022-09-21..2022-09-27/2022-09-27",
    "bz-fsb-notices | restricted | KAZ-RUS | RUS>KAZ | citizen=RUS;status=reservist | "
        + "2022-09-21..2022-09-27/2022-09-27",
    "bz-rostov-commissar | rule | RUS | out of RUS | citizen=RUS;sex=m;status=conscript | "
        + "2022-09-21..2022-09-27/2022-09-27",
    "bz-kremlin-undecided | event | RUS | out of RUS | any | 2022-09-26",
    "bz-queues-georgia | queue | GEO-RUS | RUS>GEO | any | 2022-09-21..2022-09-27/2022-09-27",
    "bz-georgia-no-visa | rule | GEO | into GEO | citizen=RUS | 2022-09-21..2022-09-27/2022-09-27",
    "bz-dagestan-protests | event | RU-DA | any | 2022-09-21..2022-09-27/2022-09-21..2022-09-27",
    "bz-ust-ilimsk | event | RU-IRK | any | 2022-09-21..2022-09-27/2022-09-21..2022-09-27",
    "abd-north-ossetia-checkpoint | checkpoint | upper-lars-dariali | RUS>GEO | citizen=RUS;sex=m | "
        + "2022-09-21..2022-09-29/2022-09-29",
    "abd-finland-checkpoints | checkpoint | FIN-RUS | RUS>FIN | citizen=RUS;sex=m | "
        + "2022-09-21..2022-09-29/2022-09-29",
    "abd-queues | queue | RUS | out of RUS | any | 2022-09-21..2022-09-29/2022-09-29",
    "abd-georgia-no-visa | rule | GEO | into GEO | citizen=RUS | 2022-09-21..2022-09-29/2022-09-29",
    "abd-kazakhstan-no-visa | rule | KAZ | into KAZ | citizen=RUS | 2022-09-21..2022-09-29/2022-09-29",
    "abd-central-asia-no-visa | rule | m49:143 | into m49:143 | citizen=RUS | 2022-09-21..2022-09-29/2022-09-29",
    "kz-petropavlovsk-closed | closed | petropavlovsk-area | RUS>KAZ | age=military;sex=m | "
        + "2022-09-21..2022-09-25/2022-09-25",
    "kz-kurgan-turned-back | restricted | RU-KGN | RUS>KAZ | citizen=RUS;status=reservist | "
        + "2022-09-21..2022-09-30/2022-09-21..2022-09-30",
    "kz-kurgan-queue-status | queue | RU-KGN | RUS>KAZ | any | 2022-09-21..2022-09-30/2022-09-21..2022-09-30 "
        + "| range 10 vehicles",
    "kz-syrym-queue-status | queue | syrym-mashtakovo | RUS>KAZ | any | "
        + "2022-09-21..2022-09-30/2022-09-21..2022-09-30 | range 500 vehicles",
    "lars-queue-2300-status | queue | upper-lars-dariali | RUS>GEO | any | "
        + "2022-09-21..2022-09-30/2022-09-21..2022-09-30 | about 2300 vehicles",
    "lars-queue-3500-status | queue | upper-lars-dariali | RUS>GEO | any | 2022-09-26 | about 3500 vehicles",
    "lars-queue-5500-status | queue | upper-lars-dariali | RUS>GEO | any | 2022-09-27 | about 5500 vehicles",
    "lars-queue-3000-status | queue | upper-lars-dariali | RUS>GEO | any | 2022-09-28 | more_than 3000 vehicles",
    "north-ossetia-car-limit | restricted | upper-lars-dariali | RUS>GEO | any | 2022-09-28",
    "fi-entry-ban | restricted | FIN | into FIN | citizen=RUS;visa=tourist | 2022-09-30/2022-10-05..2022-12-31",
    "est-tourist-ban | restricted | EST | into EST | citizen=RUS;visa=tourist | 2022-09-19/2022-10-05..2022-12-31",
    "lva-tourist-ban | restricted | LVA | into LVA | citizen=RUS;visa=tourist | 2022-09-19/2022-10-05..2022-12-31",
    "ltu-tourist-ban | restricted | LTU | into LTU | citizen=RUS;visa=tourist | 2022-09-19/2022-10-05..2022-12-31",
    "pol-tourist-ban | restricted | POL | into POL | citizen=RUS;visa=tourist | 2022-09-19/2022-10-05..2022-12-31",
    "lars-on-foot | rule | upper-lars-dariali | RUS>GEO | any | 2022-09-26..2022-09-27/2022-09-28..2022-12-31",
    "kurmangazy-draft-office | checkpoint | kurmangazy-karauzek | RUS>KAZ | citizen=RUS;sex=m | "
        + "2022-09-29/2022-09-29..2022-12-31",
    "allegro-suspended | restricted | vainikkala-buslovskaya-rail | both | any | "
        + "2022-03-25..2022-03-31/2022-09-30..2022-12-31",
    "az-land-border-closed | closed | AZE-RUS | RUS>AZE | any | 2020-03-01..2020-03-31/2022-09-30..2022-12-31",
    "yalama-passenger-trains | closed | yalama-samur-rail | both | any | "
        + "2020-01-01..2020-12-31/2022-09-30..2022-12-31",
    "narva-2-closed | closed | narva-2-parusinka | both | any | 2020-01-01..2022-09-01/2022-09-30..2022-12-31",
    "nekhoteyevka-closed | closed | nekhoteyevka-hoptivka | both | any | 2022-02-24/2022-09-30..2022-12-31",
    "troyebortnoye-closed | closed | troyebortnoye-bachivsk | both | any | 2022-02-24/2022-09-30..2022-12-31",
    "kolotilovka-corridor | restricted | kolotilovka-pokrovka | RUS>UKR | any | "
        + "2022-02-24..2022-09-30/2022-09-30..2022-12-31",
    "khasan-closed | closed | khasan-tumangang-rail | both | any | 2020-01-01..2020-12-31/2022-09-30..2022-12-31",
    "zabaikalsk-closed | closed | zabaikalsk-manzhouli | both | any | 2022-01-01/2022-09-30..2022-12-31",
    "blagoveshchensk-closed | closed | blagoveshchensk-heihe | both | any | 2022-01-01/2022-09-30..2022-12-31",
    "kanikurgan-open | restricted | kanikurgan-heihe-bridge | both | any | "
        + "2022-06-01..2022-06-30/2022-09-30..2022-12-31",
    "nizhneleninskoye-open | restricted | nizhneleninskoye-tongjiang-rail | both | any | "
        + "2022-11-01..2022-11-30/2022-11-30..2022-12-31",
    "no-flights-to-eu | restricted | EU | into EU | any | 2022-02-27..2022-02-28/2022-09-30..2022-12-31",
    "st-petersburg-ferries | restricted | helsinki-port | both | any | 2022-01-01..2022-09-30/2022-09-30..2022-12-31",
]
