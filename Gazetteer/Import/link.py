"""Wikidata ids of sources for rows by hand: by name, type, kind and country, never by guess."""

from collections import defaultdict

from places import WHO_IS_ON_FIRST
from registry import COUNTRY_CODES
from tables import clean, fold, parts, source_rows

# Source, prefix of its types, our type, rank: the lower is trusted first.
IDENTIFIED = [
    ("natural_earth", "place.country", "Polity", 0),
    ("country_codes", "polity.country", "Polity", 1),
    ("natural_earth", "place.map_unit", "Polity", 3),
    ("natural_earth_places", "", "Place", 0),
    ("natural_earth", "place.city", "Place", 1),
    ("natural_earth", "place.admin1", "Place", 1),
    *((source, type, "Place", 2) for source in WHO_IS_ON_FIRST
      for type in ("place.admin1", "place.city", "place.continent", "place.ocean", "place.sea")),
    ("supraverden_igo", "", "Organization", 0),
    ("wikidata_leaders", "org", "Organization", 1),
    ("ror_orgs", "", "Organization", 2),
    ("partyfacts", "", "Organization", 2),
    ("nsi_companies", "", "Organization", 3),
    ("partyfacts", "", "ArmedGroup", 2),
    ("wikidata_leaders", "person.head", "Person", 0),
    ("congress_legislators", "person.president", "Person", 0),
    ("congress_legislators", "person", "Person", 1),
    ("wikidata_leaders", "person.official", "Person", 1),
    ("wikidata_leaders", "person.legislator", "Person", 2),
    ("wikidata_events", "", "Event", 1),
    ("wikidata_events", "event.treaty", "Document", 1),
]
WATERS = {"sea", "ocean", "gulf", "strait", "bay"}


def fits(row, type):
    """Whether a source's type can be what a row by hand is."""
    kind = row["kind"]
    if row["type"] == "Place":
        if kind in ("city", "capital"):
            return type in ("place.city", "place.capital")
        if kind in ("province", "district", "territory", "region", "island"):
            return type == "place.admin1"
        if kind in WATERS:
            return type in ("place.sea", "place.ocean")
        return kind == "continent" and type == "place.continent"
    if row["type"] == "Organization":
        if kind == "party":
            return type == "org.political_party"
        if kind in ("company", "bank"):
            return type in ("org.company", "org.operator", "org.government")
        if kind in ("igo", "court"):
            return type.startswith("org.igo") or type in (
                "org.other", "org.government", "org.nonprofit")
        if kind == "university":
            return type == "org.education"
        return type.startswith("org.") and type != "org.political_party"
    if row["type"] == "Polity":
        return row["kind"] in ("country", "territory", "constituent-country") or type != (
            "polity.country")
    return True


def index(folder):
    """All names with an id: (type, folded name) to (rank, id, country, source's type)."""
    found = defaultdict(list)
    for source, prefix, type, rank in IDENTIFIED:
        for row in source_rows(folder, source):
            if not row["qid"] or not row["type"].startswith(prefix):
                continue
            country = COUNTRY_CODES.get(row["country"], row["country"])
            entry = (row["qid"], country, row["type"])
            found[type, fold(clean(row["name"]))].append((rank, *entry))
            for alias in parts(row["aliases"]):
                # A person's other spelling is as good as the first.
                penalty = 0 if type == "Person" else 5
                found[type, fold(alias)].append((rank + penalty, *entry))
    return found


def best_id(row, found):
    """The id of a row by hand, or nothing where none or several fit."""
    names = [row["name"]] + [a for a in parts(row["aliases"]) if " " in a or "-" in a]
    offers = []
    for position, name in enumerate(names):
        if row["type"] == "Polity" and position:
            break
        for rank, qid, country, type in found.get((row["type"], fold(name)), ()):
            if not fits(row, type):
                continue
            if row["country"] and country and country != row["country"]:
                continue
            if row["type"] == "Place" and country and not row["country"]:
                continue
            if row["type"] == "Polity" and row["country"] != country:
                continue
            known = 0 if not row["country"] or country == row["country"] else 1
            spelled = 0 if row["type"] == "Person" else min(position, 1) * 2
            offers.append((spelled + rank + known, qid))
    if not offers:
        return ""
    least = min(offers)[0]
    ids = {qid for score, qid in offers if score == least}
    return ids.pop() if len(ids) == 1 else ""


def fill(hand, folder, facts):
    """Fills empty ids of rows by hand; an id that two rows claim goes to neither.

    - facts: rows of Facts/wikidata-ids.tsv, which go before the sources.
    """
    found = index(folder)
    known = {(row["name"], row["type"]): row["qid"] for row in facts}
    # Of namesakes of one type the most prominent is meant.
    for row in sorted(hand, key=lambda row: -int(row["prominence"] or 0)):
        told = known.pop((row["name"], row["type"]), "")
        row["qid"] = row["qid"] or told
    taken = {row["qid"] for row in hand if row["qid"]}
    claims = defaultdict(list)
    for row in hand:
        if not row["qid"]:
            qid = best_id(row, found)
            if qid and qid not in taken:
                claims[qid].append(row)
    for qid, rows in claims.items():
        if len(rows) == 1:
            rows[0]["qid"] = qid
    return sum(len(rows) == 1 for rows in claims.values())
