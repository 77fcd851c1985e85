"""Cities, provinces and natural features."""

import math
import re

from names import aliases
from tables import clean, fold, source_rows

WHO_IS_ON_FIRST = ["wof_af_tj_uz_kg_tm_kz_ir", "wof_pk", "wof_xy_ua_az"]
FEATURES = {
    "sea": 34, "strait": 32, "ocean": 40, "lake": 24, "river": 26, "mountain": 20, "island": 26,
    "feature": 18,
}
# Natural Earth shortens words of its maps.
SHORTENED = re.compile(r"\b(I|Is|Pt|B|Mt|Str|G|Pen|L|R|Res|Arch|Sa|Cd|Pk|Mts|Ra|Pla|Ste)\.")
SMALL_STATES = {"EST", "SVN", "LVA", "MKD", "MLT"}
# German spellings of Ukraine's and Azerbaijan's places.
GERMAN = re.compile(r"(w|tsch|sch|dsch|ski$|zk$|enko)")


def city_prominence(population):
    """A prior by population: 10,000 is 30, 100,000 is 48, a million 55, ten million 62."""
    try:
        size = math.log10(max(float(population), 1000))
    except ValueError:
        return 10
    return round(12 + 18 * (size - 3)) if size < 5 else round(48 + 7 * (size - 5))


def add_all(registry, folder):
    for row in source_rows(folder, "natural_earth_places"):
        is_capital = row["type"] == "place.capital"
        country = registry.country_prominence.get(row["country"], 60)
        prominence = city_prominence(row["population"])
        if is_capital:
            prominence = max(70 if country >= 80 else 58, min(84, country - 12))
        # Kuwait, Djibouti, Luxembourg: the bare name means the country.
        if registry.is_polity_name(row["name"]):
            prominence = min(prominence, 40)
        registry.add(
            "cities", row["name"], "Place", "capital" if is_capital else "city", row["qid"],
            aliases(row, strict=False), row["country"], prominence=prominence,
            source="natural_earth_places")
    for row in source_rows(folder, "natural_earth"):
        add_natural_earth(registry, row)
    for source in WHO_IS_ON_FIRST:
        for row in source_rows(folder, source):
            add_who_is_on_first(registry, row, source)
    known = {(fold(row["name"]), row["country"]) for row in registry.rows + registry.hand}
    for row in source_rows(folder, "factbook"):
        if row["type"] != "place.admin1" or "/" in row["name"]:
            continue
        if (fold(row["name"]), row["country"]) in known:
            continue
        registry.add(
            "provinces", row["name"], "Place", "province", country=row["country"],
            prominence=10 if row["country"] in SMALL_STATES else 24, source="factbook")


def add_natural_earth(registry, row):
    type, name, source = row["type"], row["name"], "natural_earth"
    if type == "place.city":
        registry.add("cities", name, "Place", "city", row["qid"], aliases(row), row["country"],
                     prominence=30, source=source)
    elif type == "place.admin1":
        known = [a for a in aliases(row) if not re.fullmatch(r"[A-Z]{2}|[A-Z][a-z]+\.", a)]
        registry.add("provinces", name, "Place", "province", row["qid"], known, row["country"],
                     prominence=53, source=source)
    elif type in ("facility.airport", "facility.airbase"):
        name = name.replace("Int'l", "International").replace("Airbase Airport", "Air Base")
        if type == "facility.airbase" and name.endswith(" Airport"):
            registry.add("nature", name.removesuffix(" Airport") + " Air Base", "Place", "base",
                         prominence=24, source=source)
        if "Airport" in name and "/" not in name and "Ft." not in name:
            short = name.replace("International Airport", "Airport")
            registry.add("nature", name, "Place", "airport", aliases=[short], prominence=22,
                         source=source)
    elif type.removeprefix("place.") in FEATURES:
        kind = type.removeprefix("place.")
        if SHORTENED.search(name) or "(" in name or name.split()[0] in ("Oceanic", "North Magnetic"):
            return
        if kind == "river" and " " not in name:
            name += " River"
        registry.add("nature", name, "Place", "cape" if kind == "feature" else kind,
                     prominence=FEATURES[kind], source=source)


def add_who_is_on_first(registry, row, source):
    kinds = {"place.admin1": "province", "place.admin2": "district", "place.city": "city",
             "place.sea": "sea"}
    kind = kinds.get(row["type"])
    name = clean(row["name"])
    if kind is None or not name:
        return
    name = name[0].upper() + name[1:]
    known = aliases(row)
    if kind == "sea":
        kind = ("strait" if "Strait" in name else
                "gulf" if "Gulf" in name or "Bay" in name else "sea")
        first = fold(name).split()[0]
        known = [a for a in known if fold(a).split()[:1] == [first] or "Sea" in a]
        registry.add("nature", name, "Place", kind, row["qid"], known, prominence=30,
                     source=source)
        return
    if not row["country"]:
        return
    if source == "wof_pk" and kind == "district":
        known = [a for a in known if name.split()[0] in a]
    if row["country"] in ("UKR", "AZE"):
        known = [a for a in known if "skyi" in a or not GERMAN.search(a)][:8]
    prominence = {"province": 48, "district": 22, "city": 14}[kind]
    registry.add("wof-" + kind, name, "Place", kind, row["qid"], known, row["country"],
                 prominence=prominence, source=source)
