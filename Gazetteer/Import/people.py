"""Persons and peoples."""

import re
from collections import Counter

from names import NO_PERSON, PATRONYMIC, TITLE, person_aliases, recase
from tables import clean, fold, is_name, source_rows


def add_all(registry, folder):
    add_congress(registry, folder)
    add_wikidata(registry, folder)
    add_factbook(registry, folder)
    add_oeda(registry, folder)
    add_ofac(registry, folder)
    add_peoples(registry, folder)


def add_congress(registry, folder):
    kinds = {"person.president": ("head-of-state", 56), "person.vice_president": ("politician", 46),
             "person.legislator": ("legislator", 42)}
    for row in source_rows(folder, "congress_legislators"):
        if row["type"] in kinds:
            kind, prominence = kinds[row["type"]]
            registry.add("persons-us", row["name"], "Person", kind, row["qid"],
                         person_aliases(row), "USA", row["start"], row["end"], prominence,
                         "congress_legislators")
        else:
            registry.add("agencies", row["name"], "Organization", "parliament", country="USA",
                         prominence=36, source="congress_legislators")


def add_wikidata(registry, folder):
    kinds = {"person.head": ("head-of-state", 62), "person.official": ("politician", 38),
             "person.legislator": ("legislator", 24)}
    for row in source_rows(folder, "wikidata_leaders"):
        name = clean(row["name"])
        if not is_name(name):
            continue
        if row["type"].startswith("org"):
            registry.add("agencies", name, "Organization", "ministry", row["qid"],
                         country=row["country"], prominence=40, source="wikidata_leaders")
        elif " " in name:
            kind, prominence = kinds[row["type"]]
            registry.add("persons", name, "Person", kind, row["qid"], person_aliases(row),
                         row["country"], row["start"], row["end"], prominence, "wikidata_leaders")


def add_factbook(registry, folder):
    kinds = {"person.head_of_government": "head-of-government",
             "person.head_of_state": "head-of-state", "person.diplomat": "diplomat"}
    heads = [row for row in source_rows(folder, "factbook") if row["type"] == "person.head_of_state"]
    realms = Counter(clean(row["name"]) for row in heads)
    for row in source_rows(folder, "factbook"):
        name = clean(row["name"])
        # The monarch of many countries is one person, who has a row by hand.
        if realms[name] > 2 and fold(name) in registry.hand_names:
            continue
        kind = kinds.get(row["type"])
        # The head of state of a territory is that of its country.
        if kind is None or " " not in name or row["country"] in registry.territories:
            continue
        if name[0].islower() or TITLE.match(name) and len(name.split()) < 3:
            continue
        registry.add("persons", name, "Person", kind, "", person_aliases(row), row["country"],
                     row["start"], row["end"], 24 if kind == "diplomat" else 50, "factbook")


def add_oeda(registry, folder):
    for row in source_rows(folder, "oeda_actors"):
        if row["type"] not in ("person.official", "actor.elite"):
            continue
        if row["country"] not in registry.country_prominence:
            continue
        name = recase(clean(row["name"]))
        while TITLE.match(name):
            name = TITLE.sub("", name, count=1)
        if " " not in name or NO_PERSON.search(name):
            continue
        registry.add("persons-oeda", name, "Person", "politician", "", person_aliases(row),
                     row["country"], prominence=16 + registry.weight(row["country"], 3),
                     source="oeda_actors")


def add_ofac(registry, folder):
    for row in source_rows(folder, "ofac_sdn"):
        name = TITLE.sub("", clean(row["name"]))
        if row["type"] != "person.sanctioned" or " " not in name:
            continue
        words = name.split()
        known = person_aliases(row, limit=8)
        # News leaves out the patronymic that the list gives.
        if len(words) == 3 and PATRONYMIC.search(words[1]):
            known = [f"{words[0]} {words[2]}"] + known
        registry.add("persons-ofac", name, "Person", "person", "", list(dict.fromkeys(known)),
                     row["country"], prominence=15, source="ofac_sdn")


def add_peoples(registry, folder):
    for source in ("oeda_actors", "factbook"):
        for row in source_rows(folder, source):
            name = row["name"]
            if row["type"] != "group.ethnic" or " " in name or len(name) < 4:
                continue
            if name.endswith("'s") or registry.is_polity_name(name):
                continue
            registry.add("groups", name, "Group", "ethnic", "",
                         forms(row), prominence=16,
                         source=source)


def forms(row):
    """The other forms of a people's name."""
    return [
        a for a in row["aliases"].split("|")
        if len(a) > 3 and is_name(a) and not re.search(r"'s$", a) and a != row["name"]
    ]
