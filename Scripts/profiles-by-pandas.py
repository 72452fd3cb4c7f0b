#!/usr/bin/env python3
"""Works out with pandas what each publisher's table says, and compares that with what borderflow says of it.

    Scripts/profiles-by-pandas.py .build/release/borderflow            every table
    Scripts/profiles-by-pandas.py .build/release/borderflow bts.csv    some

Every table is read twice: as it is, and with its rows repeated over two years with other numbers. Nothing is taken from
borderflow or its profiles: columns, codes and days are understood here once more, by what the publishers say of them.
Ends with 1 where a number differs.
"""
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile

try:
    import pandas as pd
except ImportError:
    sys.exit("pandas is missing: install the Debian package python3-pandas, or run `Scripts/setup test`")

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Tests/LawTests/Profiles/Fixtures"
KEY = ["measure", "unit", "at", "direction", "population", "start", "end"]
ENGLISH = "January February March April May June July August September October November December".split()
FINNISH = (
    "Tammikuu Helmikuu Maaliskuu Huhtikuu Toukokuu Kesäkuu Heinäkuu Elokuu Syyskuu Lokakuu Marraskuu Joulukuu".split()
)


def table(path, **how):
    """All cells as the text they are."""
    return pd.read_csv(path, dtype=str, keep_default_na=False, **how)


def numbers(texts):
    """Whole numbers with blanks, commas or nothing between thousands; missing where a text is no number."""
    return pd.to_numeric(texts.astype(str).str.replace(r"[\s,]", "", regex=True), errors="coerce")


def of_month(days):
    """The first and last day of the month in which each day lies."""
    first = days.dt.to_period("M").dt
    return first.start_time.dt.strftime("%Y-%m-%d"), first.end_time.dt.strftime("%Y-%m-%d")


def rows(frame, value, days=None, month=None, **columns):
    """Numbers with what they say; those that are missing say nothing."""
    made = pd.DataFrame({"value": value})
    for name in ["measure", "unit", "at", "direction", "population"]:
        made[name] = columns.get(name, "any" if name == "population" else "")
    if month is not None:
        made["start"], made["end"] = of_month(month)
    else:
        made["start"] = made["end"] = days.dt.strftime("%Y-%m-%d") if hasattr(days, "dt") else days
    for name in ["start", "end"]:
        if name in columns:
            made[name] = columns[name]
    return made[made["value"].notna() & made["at"].notna()]


def said(*parts):
    """Conditions in the order of their names, those without a word left out."""
    frame = pd.concat(parts, axis=1)
    return frame.apply(lambda row: ";".join(sorted(text for text in row if text)) or "any", axis=1)


def when(texts, words, key):
    """`key=word` for each text that means something, nothing for the others."""
    return texts.map(words).map(lambda word: f"{key}={word}" if isinstance(word, str) and word else "")


def lower(texts, key):
    return texts.str.lower().map(lambda word: f"{key}={word}" if word else "")


# --- What each publisher's table says ---------------------------------------------------------------------------------


def acled(frame):
    days = pd.to_datetime(frame["event_date"], format="mixed" if pd.__version__ >= "2" else None)
    return rows(
        frame,
        numbers(frame["fatalities"]),
        days,
        measure="context",
        unit="person",
        at=frame["country"].map({"Ukraine": "UKR", "Chad": "TCD"}),
        direction="*?" + frame["country"].map({"Ukraine": "UKR", "Chad": "TCD"}),
        population=lower(frame["event_type"], "category"),
    )


def bts(frame):
    kinds = {
        "Pedestrians": ("person", "by=foot"),
        "Bus Passengers": ("person", "by=bus"),
        "Personal Vehicle Passengers": ("person", "by=car"),
        "Truck Containers Empty": ("container", "category=empty"),
        "Trucks": ("truck", "any"),
    }
    ports = {
        ("0103", "Maine"): "eastport-deer-island-campobello",
        ("3302", "Idaho"): "eastport-kingsgate",
        ("2304", "Texas"): "laredo-nuevo-laredo",
        ("0115", "Maine"): "calais-st-stephen",
    }
    code = frame["Port Code"].str.zfill(4)
    days = pd.to_datetime(frame["Date"], format="mixed" if pd.__version__ >= "2" else None)
    border = frame["Border"].map({"US-Canada Border": "CAN>USA", "US-Mexico Border": "MEX>USA"})
    known = frame["Measure"].map(kinds)
    return rows(
        frame,
        numbers(frame["Value"]).where(known.notna()),
        month=days,
        measure="flow",
        unit=known.str[0],
        at=pd.Series(list(zip(code, frame["State"])), index=frame.index).map(ports),
        direction=border,
        population=known.str[1],
    )


def cbp_enc(frame):
    year = frame["Fiscal Year"].str.extract(r"(\d{4})")[0].astype(int)
    month = pd.to_datetime(frame["Month (abbv)"], format="%b").dt.month
    days = pd.to_datetime(pd.DataFrame({"year": year - (month >= 10), "month": month, "day": 1}))
    region = frame["Land Border Region"]
    at = region.map(
        {
            "Southwest Land Border": "MEX-USA",
            "Northern Land Border": "CAN-USA",
            "Other": "USA:Away From Land Borders",
        }
    )
    people = {"CHINA, PEOPLES REPUBLIC OF": "CHN", "MEXICO": "MEX", "OTHER": "other"}
    return rows(
        frame,
        numbers(frame["Encounter Count"]),
        month=days,
        measure=frame["Encounter Type"].map(
            {"Apprehensions": "detection", "Inadmissibles": "registration", "Expulsions": "detection"}
        ),
        unit="person",
        at=at,
        direction=at.map({"MEX-USA": "MEX>USA", "CAN-USA": "CAN>USA", "USA:Away From Land Borders": "*>USA"}),
        population=said(
            when(frame["Citizenship"], people, "citizen"),
            lower(frame["Demographic"], "group"),
            lower(frame["Title of Authority"], "reason"),
            lower(frame["Area of Responsibility"], "route"),
            lower(frame["Encounter Type"], "stage"),
        ),
    )


def cbp_tx(frame):
    month = frame["Month"].map(lambda word: int(word) if word.isdigit() else ENGLISH.index(word) + 1)
    days = pd.to_datetime(pd.DataFrame({"year": frame["Year"].astype(int), "month": month, "day": 1}))
    # The lanes of one kind of traveller are among all of it.
    unit = frame["Modes"].map({"Pedestrians": "person", "Passenger Vehicles": "car"})
    return rows(
        frame,
        numbers(frame["Northbound Crossing"]).where(unit.notna()),
        month=days,
        measure="flow",
        unit=unit,
        at="bridge-of-the-americas",
        direction="MEX>USA",
    )


def dtm_api(frame):
    frame = frame.replace("nan", "")
    return rows(
        frame,
        numbers(frame["numPresentIdpInd"]),
        pd.to_datetime(frame["reportingDate"]),
        measure="stock",
        unit="person",
        at=frame["admin0Pcode"],
        direction="*?" + frame["admin0Pcode"],
        population=said(
            lower(frame["admin1Name"], "group"),
            lower(frame["displacementReason"].replace("Not available", ""), "reason"),
            pd.Series("status=idp", index=frame.index),
        ),
    )


def ee_ppa(frame):
    ages = frame["Vanuserühm"].map(lambda text: f"age={text}")
    return rows(
        frame,
        pd.Series(1, index=frame.index),
        pd.to_datetime(frame["Piiriületuse kpv"], format="%d.%m.%Y"),
        measure="flow",
        unit="person",
        at="narva-ivangorod",
        direction="RUS>EST",
        population=said(
            ages,
            when(frame["Kodakondsus lühend"], {"EST": "EST", "RUS": "RUS"}, "citizen"),
            when(frame["Sugu"], {"M": "m", "N": "f"}, "sex"),
        ),
    )


COUNTRIES_OF_THE_UNION = {"EL": "GRC", "UK": "GBR", "DE": "DEU", "UA": "UKR", "NA": "NAM", "PL": "POL"}


def eurostat_dimensions(frame, number, days):
    at = frame["geo"].map(COUNTRIES_OF_THE_UNION)
    people = {**COUNTRIES_OF_THE_UNION, "TOTAL": "", "SY": "SYR"}
    return rows(
        frame,
        number.where(frame["citizen"].isin(people)),
        month=days,
        measure="application",
        unit="person",
        at=at,
        direction="*?" + at,
        population=said(
            when(frame["citizen"], people, "citizen"),
            when(frame["sex"], {"F": "f", "M": "m", "T": ""}, "sex"),
            *([when(frame["applicant"], {"FRST": "first time"}, "stage")] if "applicant" in frame else []),
        ),
    )


def eurostat(frame):
    known = frame["DATAFLOW"].str.contains("MIGR_ASYAPPCTZM", regex=False)
    number = numbers(frame["OBS_VALUE"].str.replace(":", "")).where(known)
    return eurostat_dimensions(frame, number, pd.to_datetime(frame["TIME_PERIOD"], format="%Y-%m"))


def eurostat_both(frame):
    frame = frame.rename(columns=lambda word: word.split(": ")[0])
    return eurostat(frame.apply(lambda texts: texts.str.split(": ").str[0]))


def eurostat_tsv(frame):
    dimensions, *months = frame.columns
    names = dimensions.split("\\")[0].split(",")
    frame[names] = frame[dimensions].str.split(",", expand=True)
    long = frame.melt(names, months, "month", "number")
    number = numbers(long["number"].str.extract(r"^\s*([\d ]*\d)")[0].fillna(""))
    return eurostat_dimensions(long, number, pd.to_datetime(long["month"].str.strip(), format="%Y-%m"))


def fi_raja(frame):
    month = frame["Kuukausi"].map({name: place + 1 for place, name in enumerate(FINNISH)})
    days = pd.to_datetime(pd.DataFrame({"year": frame["Vuosi"].astype(int), "month": month, "day": 1}))
    # An airport is not at this border.
    at = frame["Rajanylityspaikka"].map({"Vaalimaa": "vaalimaa-torfyanovka", "Yhteensä": "FIN-RUS"})
    return rows(
        frame,
        numbers(frame["Rajanylitykset"]),
        month=days,
        measure="flow",
        unit="crossing",
        at=at,
        direction="FIN<>RUS",
    )


def fi_tulli(frame):
    days = pd.to_datetime(
        pd.DataFrame({"year": frame["Vuosi"].astype(int), "month": frame["Kuukausi"].astype(int), "day": 1})
    )
    country = frame["Rekisteröintimaa"].where(frame["Rekisteröintimaa"] != "Yhteensä", "")
    return rows(
        frame,
        numbers(frame["Määrä"]),
        month=days,
        measure="flow",
        unit=frame["Ajoneuvolaji"].map({"Henkilöautot": "car", "Kuorma-autot": "truck"}),
        at="vaalimaa-torfyanovka",
        direction=frame["Suunta"].map({"Saapuneet": "RUS>FIN", "Lähteneet": "FIN>RUS"}),
        population=lower(country, "category").replace("", "any"),
    )


def flowmap(frame):
    days = pd.to_datetime(frame["time"], format="mixed" if pd.__version__ >= "2" else None)
    isDay = frame["time"].str.len() == 10
    first, last = of_month(days)
    day = days.dt.strftime("%Y-%m-%d")
    return rows(
        frame,
        numbers(frame["count"]),
        days,
        measure="flow",
        unit="crossing",
        at=frame.apply(lambda row: "-".join(sorted([row["origin"], row["dest"]])), axis=1),
        direction=frame["origin"] + ">" + frame["dest"],
        start=day.where(isDay, first),
        end=day.where(isDay, last),
    )


def frontex(frame):
    names = list(frame.columns[:3])
    long = frame.melt(names, list(frame.columns[3:]), "month", "number")

    def day(text):
        # A spreadsheet counts days from the end of 1899.
        return (
            pd.Timestamp("1899-12-30") + pd.Timedelta(days=int(text))
            if text.isdigit()
            else pd.to_datetime(text.title(), format="%b%Y")
        )

    return rows(
        long,
        numbers(long["number"]),
        month=long["month"].map(day),
        measure="detection",
        unit="crossing",
        at="EU",
        direction="*>EU",
        population=said(
            lower(long["Border type or inland"], "by"),
            when(long["Nationality"], {"Afghanistan": "AFG", "Ukraine": "UKR", "Unknown": "unknown"}, "citizen"),
            lower(long["Route"], "route"),
        ),
    )


def ge_mia(frame):
    long = frame.melt(["Date"], ["Entry", "Exit"], "way", "number")
    return rows(
        long,
        numbers(long["number"]),
        pd.to_datetime(long["Date"], format="%d/%m/%Y"),
        measure="flow",
        unit="person",
        at="GEO-RUS",
        direction=long["way"].map({"Entry": "RUS>GEO", "Exit": "GEO>RUS"}),
    )


def hapi(frame):
    """Displaced within their country, refugees, those who came back: the columns say which."""
    number = numbers(frame["population"])
    first, last = frame["reference_period_start"].str[:10], frame["reference_period_end"].str[:10]
    where = [name for name in ["asylum_location_code", "current_location_code", "location_code"] if name in frame][0]
    if where == "location_code":
        # Places below the country are among its number.
        number = number.where((frame["admin_level"] == "0") & (frame["error"] == ""))
        people = pd.Series("route=op;stage=baseline", index=frame.index)
    else:
        groups = {"REF": "refugee", "RDP": "returned idp", "RET": "returned refugee"}
        number = number.where(frame["population_group"].isin(groups))
        origin = frame["origin_location_code"].where(frame["origin_location_code"] != frame[where], "")
        people = said(
            when(frame["age_range"], {"0-4": "0-4", "all": ""}, "age"),
            origin.map(lambda code: f"from={code}" if code else ""),
            when(frame["gender"], {"f": "f", "m": "m", "all": ""}, "sex"),
            when(frame["population_group"], groups, "status"),
        )
    return rows(
        frame,
        number,
        first,
        measure="stock",
        unit="person",
        at=frame[where],
        direction="*?" + frame[where],
        population=people,
        start=first,
        end=last,
    )


def hxl(frame):
    frame = frame[~frame["Country"].str.startswith("#")]
    codes = {"Poland": "POL", "Romania": "ROU", "Ukraine": "UKR"}
    there, here = frame["Country"].map(codes), frame["From"].map(codes)
    return rows(
        frame,
        numbers(frame["Individuals"]),
        pd.to_datetime(frame["Date"]),
        measure="flow",
        unit="person",
        at=there + "-" + here,
        direction=here + ">" + there,
    )


def idmc_idu(frame):
    number = numbers(frame["figure"]).where(frame["qualifier"].isin(["total", "more than"]))
    return rows(
        frame,
        number,
        frame["displacement_start_date"],
        measure="context",
        unit="person",
        at=frame["iso3"],
        direction="*?" + frame["iso3"],
        population=lower(frame["displacement_type"], "category"),
        start=frame["displacement_start_date"],
        end=frame["displacement_end_date"],
    )


def mmp(frame):
    at = frame["Country of Incident"].map({"Greece": "GRC"})
    return rows(
        frame,
        numbers(frame["Total Number of Dead and Missing"]),
        pd.to_datetime(frame["Incident Date"], format="%m/%d/%Y"),
        measure="context",
        unit="person",
        at=at,
        direction="*?" + at,
        population=said(lower(frame["Cause of Death"], "reason"), lower(frame["Migration Route"], "route")),
    )


def pl_sg(frame):
    way = frame["Kierunek"] if "Kierunek" in frame else frame["Kierunek do/z RP"]
    if "Kto" in frame:
        people = when(frame["Kto"], {"C": "foreigner", "RP": "citizen of poland"}, "status")
    else:
        people = when(frame["Obywatelstwo (kod)"], {"NA": "NAM", "UA": "UKR"}, "citizen") + ";status=foreigner"
    return rows(
        frame,
        numbers(frame["Razem"]),
        pd.to_datetime(frame["Data"], format="%d.%m.%Y"),
        measure="flow",
        unit="person",
        at="medyka-shehyni",
        direction=way.map({"P": "UKR>POL", "przyjazd": "UKR>POL", "W": "POL>UKR", "wyjazd": "POL>UKR"}),
        population=people,
    )


def pl_sg_english(frame):
    at = frame["Border Guard Post"].map({"Medyka": "medyka-shehyni", "Kuźnica": "kuznica-bruzgi"})
    other = frame["Border with"].map({"Ukraine": "UKR", "Belarus": "BLR"})
    isIn = frame["Direction to / from Poland"].str.startswith("arrival")
    return rows(
        frame,
        numbers(frame["Number of persons (people)"]),
        pd.to_datetime(frame["Date"]),
        measure="flow",
        unit="person",
        at=at,
        direction=(other + ">POL").where(isIn, "POL>" + other),
        population=when(frame["Citizenship (code)"], {"NA": "NAM", "UA": "UKR", "PL": "POL"}, "citizen"),
    )


def sdmx_csv(frame):
    quarter = pd.PeriodIndex(frame["TIME_PERIOD"].str.replace("-", ""), freq="Q")
    at = frame["REF_AREA"].map({"FI": "FIN"})
    return rows(
        frame,
        numbers(frame["OBS_VALUE"]) * 10 ** frame["UNIT_MULT"].astype(int),
        "",
        measure="flow",
        unit="person",
        at=at,
        direction="*?" + at,
        population=said(
            when(frame["CITIZENSHIP"], {"RU": "RUS", "_T": ""}, "citizen"),
            when(frame["SEX"], {"F": "f", "M": "m", "_T": ""}, "sex"),
        ),
        start=quarter.start_time.strftime("%Y-%m-%d"),
        end=quarter.end_time.strftime("%Y-%m-%d"),
    )


def statcan(frame):
    kinds = {"Total international travellers": "", "Residents of the United States": "residents of the united states"}
    kinds["Residents of other countries"] = "residents of other countries"
    # The zero of a suppressed number is no number, and adjusted numbers stand beside those that were counted.
    is_suppressed = (frame["STATUS"] == "x") & (frame["VALUE"] == "0")
    raw = (frame["Seasonal adjustment"] == "Unadjusted") & ~is_suppressed
    return rows(
        frame,
        (numbers(frame["VALUE"]) * frame["SCALAR_ID"].map(lambda power: 10 ** int(power))).where(raw),
        month=pd.to_datetime(frame["REF_DATE"], format="%Y-%m"),
        measure="flow",
        unit="person",
        at=frame["GEO"].map({"Canada": "CAN", "Ontario": "CA-ON"}),
        direction="*>CAN",
        population=said(when(frame["Traveller characteristics"], kinds, "series")),
    )


def statcan_wide(frame):
    names = ["Geography", "Traveller characteristics", "Traveller type"]
    long = frame.melt(names, var_name="month", value_name="number")
    number = numbers(long["number"].str.extract(r"^([\d,]+)")[0].fillna("").str.replace(",", ""))
    kinds = {"United States residents entering Canada": "united states residents entering canada"}
    return rows(
        long,
        number,
        month=pd.to_datetime(long["month"], format="%b-%y"),
        measure="flow",
        unit="person",
        at=long["Geography"].map({"Canada": "CAN", "Ontario": "CA-ON"}),
        direction="*>CAN",
        population=said(
            when(long["Traveller characteristics"], kinds, "series"), lower(long["Traveller type"], "subseries")
        ),
    )


def eurostat_labels(frame):
    number = numbers(frame["OBS_VALUE"].str.replace(":", ""))
    return eurostat_dimensions(frame, number, pd.to_datetime(frame["TIME_PERIOD"], format="%Y-%m"))


ARRIVALS = {"4797": "sea arrivals", "5634": "arrivals in the canary islands"}


def unhcr_odp(frame, measure="registration"):
    at = frame["geomaster_name"].map({"Italy": "ITA", "Spain": "ESP"})
    return rows(
        frame,
        numbers(frame["individuals"]).where(frame["population_group"].isin(ARRIVALS)),
        pd.to_datetime(frame["date"]),
        measure=measure,
        unit="person",
        at=at,
        direction="*>" + at,
        population=when(frame["population_group"], ARRIVALS, "category"),
    )


def unhcr_odp_totals(frame):
    return unhcr_odp(frame, "stock")


def year(texts):
    return {"start": texts.astype(str) + "-01-01", "end": texts.astype(str) + "-12-31"}


def unhcr_rdf_download(frame):
    return rows(
        frame,
        numbers(frame["applied"]).where(frame["Cases / Persons"] == "P"),
        "",
        measure="application",
        unit="person",
        at=frame["Country of asylum (ISO)"],
        direction="*?" + frame["Country of asylum (ISO)"],
        population=said(
            lower(frame["Application type"], "category"),
            "from=" + frame["Country of origin (ISO)"],
            lower(frame["Stage of procedure"], "stage"),
        ),
        **year(frame["Year"]),
    )


def unhcr_rdf(frame):
    kinds = {
        "refugees": ("stock", "refugee"),
        "asylum_seekers": ("stock", "asylum-seeker"),
        "returned_refugees": ("registration", "returned refugee"),
        "idps": ("stock", "idp"),
        "returned_idps": ("registration", "returned idp"),
        "stateless": ("stock", "stateless"),
        "ooc": ("stock", "other of concern"),
        "oip": ("stock", "in need of protection"),
        "hst": ("stock", "host community"),
    }
    long = frame.melt(["year", "coo_iso", "coa_iso"], list(kinds), "kind", "number").astype(str)
    known = long["kind"].map(kinds)
    return rows(
        long,
        numbers(long["number"]),
        "",
        measure=known.str[0],
        unit="person",
        at=long["coa_iso"],
        direction="*?" + long["coa_iso"],
        population=said(
            long["coo_iso"].map(lambda code: "" if code == "-" else f"from={code}"), "status=" + known.str[1]
        ),
        **year(long["year"]),
    )


def wait(texts):
    """Minutes that somebody wrote; no delay is none, and what is not applicable is not known."""
    return numbers(texts.str.replace("No Delay", "0").str.extract(r"^\s*(\d+)")[0].fillna(""))


def waits(frame, days, columns):
    """A row for each column of waits, with what it is of."""
    parts = [
        rows(frame, wait(frame[column].fillna("")), days, measure="queue", unit="min", population=note, **more)
        for column, (note, more) in columns.items()
    ]
    return pd.concat(parts)


def cbp_bwt(frame):
    flat = pd.json_normalize(frame.to_dict("records"))
    at = flat["port_number"].map({"230401": "gateway-to-the-americas-bridge", "070801": "alexandria-bay-lansdowne"})
    where = {"at": at, "direction": flat["border"].map({"Mexican Border": "MEX>USA", "Canadian Border": "CAN>USA"})}
    days = pd.to_datetime(flat["date"], format="%m/%d/%Y")
    is_closed = flat["port_status"] == "Closed"
    closed = rows(flat, pd.Series(1, index=flat.index).where(is_closed), days, measure="closed", **where)
    columns = {
        "passenger_vehicle_lanes.standard_lanes.delay_minutes": ("passenger vehicles, standard lanes", where),
        "commercial_vehicle_lanes.standard_lanes.delay_minutes": ("commercial vehicles, standard lanes", where),
        "pedestrian_lanes.standard_lanes.delay_minutes": ("pedestrians, standard lanes", where),
    }
    return pd.concat([closed.assign(population=""), waits(flat, days, columns)])


def cbsa_bwt(frame):
    frame = frame.rename(columns=str.strip)
    at = frame["Customs Office"].map(
        {"Thousand Islands Bridge": "alexandria-bay-lansdowne", "St. Stephen": "calais-st-stephen"}
    )
    north, south = {"at": at, "direction": "USA>CAN"}, {"at": at, "direction": "CAN>USA"}
    columns = {
        "Commercial Flow - Canada bound": ("commercial traffic", north),
        "Commercial Flow - U.S. bound": ("commercial traffic", south),
        "Travellers Flow - Canada bound": ("travellers", north),
        "Travellers Flow - U.S. bound": ("travellers", south),
    }
    return waits(frame, pd.to_datetime(frame["Last updated"].str.strip().str[:10]), columns)


# --- Tables that go on for two years -----------------------------------------------------------------------------------


def spaced(number):
    return f"{number:,}".replace(",", " ")


def repeated(frame, dates, columns, shown=str, seed=1):
    """The rows once more for each month of two years, with other dates and, where there are numbers, other numbers."""
    chance = random.Random(seed)
    parts = []
    for place in range(24):
        part = frame.copy()
        day = pd.Timestamp(2021 + place // 12, place % 12 + 1, chance.randint(1, 28))
        for column, text in dates.items():
            part[column] = text(day)
        for column in columns:
            part[column] = [
                shown(chance.randint(0, 99_999)) if str(text).replace(" ", "").isdigit() else text
                for text in part[column]
            ]
        parts.append(part)
    return pd.concat(parts, ignore_index=True)


def widened(frame, count, name, shown=str, seed=1):
    """The rows with columns of numbers for two years."""
    chance = random.Random(seed)
    wide = frame.iloc[:, :count].copy()
    for place in range(24):
        column = name(pd.Timestamp(2021 + place // 12, place % 12 + 1, 1))
        wide[column] = [shown(chance.randint(0, 99_999)) for _ in range(len(wide))]
    return wide


def as_text(form):
    return lambda day: day.strftime(form)


def whole(part):
    """The year of a day as a number."""
    return lambda day: str(getattr(day, part))


# Fixture, how it is read, what it says, and how it goes on.
TABLES = {
    "acled.csv": ({}, acled, lambda f: repeated(f, {"event_date": as_text("%d %B %Y"), "year": whole("year"),
                  "event_id_cnty": lambda day: [f"E{day:%y%m}{n}" for n in range(len(f))]}, ["fatalities"])),
    "bts.csv": ({}, bts, lambda f: repeated(f, {"Date": as_text("%b %Y")}, ["Value"])),
    "bts-2019.csv": ({}, bts, lambda f: repeated(f, {"Date": as_text("%m/01/%Y 12:00:00 AM")}, ["Value"])),
    "cbp-bwt.json": (None, cbp_bwt, lambda f: repeated(f, {"date": as_text("%m/%d/%Y")}, [])),
    "cbp-enc.csv": ({}, cbp_enc, lambda f: repeated(f, {"Fiscal Year": lambda day: str(day.year + (day.month >= 10)),
                    "Month (abbv)": lambda day: day.strftime("%b").upper()}, ["Encounter Count"])),
    "cbp-tx.csv": ({}, cbp_tx, lambda f: repeated(f, {"Year": whole("year"), "Month": whole("month"),
                   "ID": lambda day: [f"{day:%y%m}{n}" for n in range(len(f))]}, ["Northbound Crossing"])),
    "cbsa-bwt.csv": ({"sep": ";;", "engine": "python", "encoding": "utf-8-sig", "index_col": False}, cbsa_bwt, None),
    "dtm-api.csv": ({}, dtm_api, lambda f: repeated(f, {"reportingDate": as_text("%Y-%m-%dT00:00:00"),
                    "yearReportingDate": whole("year"), "monthReportingDate": whole("month")}, ["numPresentIdpInd"])),
    "ee-ppa.sisse.tsv": ({"sep": "\t"}, ee_ppa, lambda f: repeated(f, {"Piiriületuse kpv": as_text("%d.%m.%Y")}, [])),
    "acled.trimmed.csv": ({}, acled, None),
    "eurostat.labels.csv": ({"sep": ";"}, eurostat_labels, None),
    "eurostat.both.csv": ({"sep": ";"}, eurostat_both, None),
    "pl-sg.english.csv": ({"sep": ";"}, pl_sg_english, None),
    "statcan.wide.csv": ({}, statcan_wide, None),
    "eurostat.csv": ({}, eurostat, lambda f: repeated(f, {"TIME_PERIOD": as_text("%Y-%m")}, ["OBS_VALUE"])),
    "eurostat-tsv.migr_asyappctzm.tsv": ({"sep": "\t"}, eurostat_tsv,
                                         lambda f: widened(f, 1, as_text("%Y-%m "), lambda n: f"{n} p")),
    "fi-raja.csv": ({"sep": ";"}, fi_raja, lambda f: repeated(f, {"Vuosi": whole("year"),
                    "Kuukausi": lambda day: FINNISH[day.month - 1]}, ["Rajanylitykset"], spaced)),
    "fi-tulli.csv": ({"sep": ";"}, fi_tulli, lambda f: repeated(f, {"Vuosi": whole("year"),
                     "Kuukausi": whole("month")}, ["Määrä"])),
    "flowmap.csv": ({}, flowmap, lambda f: repeated(f, {"time": as_text("%Y-%m")}, ["count"])),
    "frontex.csv": ({"skiprows": 1}, frontex, lambda f: widened(f, 3, lambda day: day.strftime("%b%Y").upper())),
    "ge-mia.csv": ({}, ge_mia, lambda f: repeated(f[:1], {"Date": as_text("%d/%m/%Y")}, ["Entry", "Exit"], spaced)),
    "hapi.idps.csv": ({}, hapi, lambda f: repeated(f, {"reference_period_start": as_text("%Y-%m-01T00:00:00"),
                      "reference_period_end": as_text("%Y-%m-28T23:59:59")}, ["population"])),
    "hapi.refugees.csv": ({"encoding": "utf-8-sig"}, hapi, None),
    "hapi.returnees.csv": ({}, hapi, None),
    "hxl.csv": ({}, hxl, None),
    "idmc-idu.json": (None, idmc_idu, None),
    "mmp.csv": ({"encoding": "utf-8-sig"}, mmp, lambda f: repeated(f, {"Incident Date": as_text("%m/%d/%Y"),
                "Incident Year": whole("year"), "Month": as_text("%B"),
                "Incident ID": lambda day: [f"I{day:%y%m}{n}" for n in range(len(f))]},
                ["Total Number of Dead and Missing"])),
    "pl-sg.csv": ({"sep": ";"}, pl_sg, lambda f: repeated(f, {"Data": as_text("%d.%m.%Y")}, ["Razem"], spaced)),
    "pl-sg.foreigners.csv": ({"sep": ";"}, pl_sg, lambda f: repeated(f, {"Data": as_text("%d.%m.%Y")}, ["Razem"])),
    "sdmx-csv.csv": ({}, sdmx_csv, None),
    "statcan.csv": ({"encoding": "utf-8-sig"}, statcan, lambda f: repeated(f, {"REF_DATE": as_text("%Y-%m")}, ["VALUE"])),
    "unhcr-odp.json": (None, unhcr_odp, lambda f: repeated(f, {"date": as_text("%Y-%m-%d")}, ["individuals"])),
    "unhcr-odp-totals.csv": ({}, unhcr_odp_totals, None),
    "unhcr-rdf.json": (None, unhcr_rdf, None),
    "unhcr-rdf.download.csv": ({}, unhcr_rdf_download, None),
}


def read(path, how):
    if how is not None:
        return table(path, **how)
    data = json.loads(path.read_text())
    return pd.DataFrame(data if isinstance(data, list) else data.get("data", data.get("items")))


def write(path, frame, how):
    if how is None:
        path.write_text(json.dumps(frame.to_dict("records")))
        return
    # What stands above the header belongs to the table.
    above = "above,,,,,\n" if how.get("skiprows") else ""
    path.write_text(above + frame.to_csv(index=False, sep=how.get("sep", ",")))


def totals(made):
    """What is added: numbers of the same people at the same place on days of one month."""
    made = made.copy()
    for name in KEY:
        made[name] = made[name].astype(str)
    made["month"] = made["start"].str[:7]
    key = ["measure", "unit", "at", "direction", "population", "month"]
    summed = made.groupby(key).agg(value=("value", "sum"), start=("start", "min"), end=("end", "max"))
    return {key + (row.start, row.end): int(row.value) for key, row in zip(summed.index, summed.itertuples())}


def nets(sums):
    """What is left of both ways, where both are known on the same days; under the way that is named first."""
    for (measure, unit, at, direction, *rest), value in list(sums.items()):
        ends = direction.split(">")
        other = sums.get((measure, unit, at, ">".join(reversed(ends)), *rest))
        if measure == "flow" and len(ends) == 2 and other is not None:
            yield ("net", unit, at, direction, *rest), value - other


def answer(binary, path, verb, *options):
    name = path.name.split(".")[0]
    profile = ["--profile", name] if name in ["ge-mia", "unhcr-odp-totals"] else []
    done = subprocess.run([binary, verb, str(path), "--csv", *profile, *options], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{path.name}: {done.stderr}")
    return pd.read_csv(io.StringIO(done.stdout), dtype=str, keep_default_na=False)


def measured(binary, path):
    """What borderflow says, by the same key."""
    if path.name.endswith(("bwt.csv", "bwt.json")):
        said = answer(binary, path, "status")
        said["measure"], said["unit"], said["population"] = said["effect"], said["magnitude_unit"], said["note"]
        said["value"] = said["magnitude"].where(said["effect"] == "queue", "1")
    else:
        kinds = ["flow", "daily", "stock", "refusal", "detection", "application", "registration", "context"]
        options = [word for kind in kinds for word in ("--measure", kind)]
        said = answer(binary, path, "flows", "--all", "--by", "crossing,month,direction,population,measure", *options)
        said = said[said["role"] != "source"]
    said["value"] = said["value"].astype(int)
    said = said.rename(columns={"period_start": "start", "period_end": "end"})
    return said


def differences(binary, path, frame, meaning):
    expected, found = totals(meaning(frame)), totals(measured(binary, path)[KEY + ["value"]])
    both = dict(nets(expected))
    # A net stands once for the two ways.
    expected.update({key: value for key, value in both.items() if key in found})
    if 2 * sum(key[0] == "net" for key in found) != len(both):
        yield f"{path.name}: {len(both) // 2} pairs of ways have other nets"
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            yield f"{path.name}: {' '.join(key)}: pandas has {expected.get(key)}, borderflow {found.get(key)}"


def main(binary, chosen):
    wrong = []
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (how, meaning, growth) in TABLES.items():
            if chosen and name not in chosen:
                continue
            path = FIXTURES / name
            frame = read(path, how)
            wrong += differences(binary, path, frame.copy(), meaning)
            count += 1
            if growth:
                longer = pathlib.Path(folder) / name
                frame = growth(frame)
                write(longer, frame, how)
                wrong += differences(binary, longer, frame.copy(), meaning)
                count += 1
    missing = {path.name for path in FIXTURES.iterdir()} - TABLES.keys()
    wrong += [f"{name} is not worked out" for name in sorted(missing)]
    print("\n".join(wrong + [f"{count} tables, {len(wrong)} differences"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
