"""Intergovernmental bodies, parties, armed forces and groups, companies, agencies, universities."""

import re
from collections import Counter

from names import aliases, is_acronym, recase
from tables import clean, is_ascii, source_rows

IGO_WORDS = re.compile(
    r"\b(of|for|on|and|Union|Bank|Organi|Council|Agency|Centre|Center|Fund|Commission)\b")
# Names that many countries' bodies bear; alone they say nothing.
GENERIC = re.compile(
    r"^(Ministry|Ministère|Ministerio|Department|Directorate|National|General|Armed|Air|Land"
    r"|Ground|Navy|Army|Police|Coast|Border|State|Public|Federal|Civil|Special|Presidential"
    r"|Republican|Royal|Internal|Security|Gendarmerie|Customs|Joint|Military|Marine|Defense"
    r"|Defence|Interior|Central|Territorial|Maritime|Prison|Immigration|Prime|Office|Bureau"
    r"|Institute|Center|Centre)\b")
BAND = re.compile(
    r"(Army|Front|Group|Brigade|Force|Movement|Cell|Party|Guard|Union|Command|Jihad|Militia"
    r"|Faction|League|Council|Organi|Commando|Corps|Liberation|Resist|Islam|Battalion|Network"
    r"|Alliance|Warrior|Tiger|Hand|Star|Gang|Cartel|Legion|Revolution|Action|Patriot|Guerr|Squad"
    r"|Unit|Path|Arm|State)")
PUBLIC_BODY = re.compile(
    r"City of|Stadt|County|Town|Department|Council|Agency|Ministry|Authority|Ville|Comune")


def add_all(registry, folder):
    add_igos(registry, folder)
    add_parties(registry, folder)
    add_forces(registry, folder)
    add_companies(registry, folder)
    add_institutions(registry, folder)


def add_igos(registry, folder):
    source = "supraverden_igo"
    for row in source_rows(folder, source):
        known = [a for a in aliases(row, limit=8) if is_acronym(a) or IGO_WORDS.search(a)]
        registry.add("igo-supraverden", row["name"], "Organization", "igo", row["qid"], known,
                     row["country"], row["start"], row["end"], 36, source)


def add_parties(registry, folder):
    for row in source_rows(folder, "partyfacts"):
        start = "" if row["start"] == "1800" else row["start"]
        end = row["end"]
        is_recent = not end or int(end[:4]) >= 2005
        known = [a for a in aliases(row, strict=False) if not (is_acronym(a) and len(a) < 3)]
        registry.add(
            "parties", row["name"], "Organization", "party", row["qid"], known, row["country"],
            start, end if end and int(end[:4]) < 2010 else "",
            14 + registry.weight(row["country"], 3) + (12 if is_recent else 0), "partyfacts")
    for row in source_rows(folder, "factbook"):
        name = row["name"]
        if row["type"] != "org.political_party" or "/" in name or len(name) < 5:
            continue
        # Parties of a territory are mostly branches of those of its country.
        if name[0].islower() or row["country"] in registry.territories:
            continue
        known = [
            a for a in aliases(row, strict=False) if not re.match(r"(aka|formerly|also|or)\b", a)
        ]
        registry.add("parties", name, "Organization", "party", "", known, row["country"],
                     prominence=22 + registry.weight(row["country"], 3), source="factbook")


def add_forces(registry, folder):
    for row in source_rows(folder, "factbook"):
        name = clean(row["name"])
        if row["type"] == "org.military" and not GENERIC.match(name):
            known = [a for a in aliases(row, strict=False) if is_acronym(a) and len(a) >= 3]
            registry.add("military", name, "Organization", "military", "", known, row["country"],
                         prominence=24 + registry.weight(row["country"], 3), source="factbook")
        elif row["type"] == "org.armed_group":
            if re.search(r"\b(rebels|clashes|attack|criminal|gangs?)\b", name.lower()):
                continue
            registry.add("armed-groups", name, "ArmedGroup", "militant", "",
                         [a for a in aliases(row) if len(a) > 2], row["country"], prominence=30,
                         source="factbook")
    for row in source_rows(folder, "ofac_sdn"):
        if row["type"] == "org.armed_group":
            registry.add("armed-groups", row["name"], "ArmedGroup", "militant", "",
                         [a for a in aliases(row, limit=10) if len(a) > 3], row["country"],
                         prominence=28, source="ofac_sdn")
    for row in source_rows(folder, "oeda_actors"):
        if row["type"] != "org.armed_group" or " " not in row["name"]:
            continue
        name = recase(re.sub(r"^(.*), the$", r"\1", row["name"]))
        if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", name) and not BAND.search(name):
            continue
        country = row["country"] if row["country"] in registry.country_prominence else ""
        registry.add("armed-groups", name, "ArmedGroup", "militant", "",
                     [recase(a) for a in aliases(row) if len(a) > 3], country, prominence=20,
                     source="oeda_actors")


def add_companies(registry, folder):
    for row in source_rows(folder, "nsi_companies"):
        name = re.sub(r" \([^)]*\)$", "", clean(row["name"]))
        kind = "bank" if re.search(r"bank|banco|banque", name, re.IGNORECASE) else "company"
        if row["type"] == "org.government" or (
            row["type"] == "org.operator" and PUBLIC_BODY.search(name)
        ):
            kind = "agency"
        known = [a for a in aliases(row, strict=False) if not is_acronym(a) or len(a) >= 4]
        registry.add("agencies" if kind == "agency" else "companies", name, "Organization", kind,
                     row["qid"], known, row["country"],
                     prominence=24 if row["type"] == "org.company" else 14,
                     source="nsi_companies")


def add_institutions(registry, folder):
    kinds = {"org.education": "university", "org.government": "agency", "org.nonprofit": "ngo",
             "org.company": "company", "org.other": "organization"}
    files = {"university": "universities", "agency": "agencies", "ngo": "ngos",
             "company": "companies", "organization": "ngos"}
    companies = Counter(
        re.sub(r" \([^)]*\)$", "", clean(row["name"]))
        for row in source_rows(folder, "ror_orgs") if row["type"] == "org.company")
    branches = {name for name, count in companies.items() if count > 1}
    for row in source_rows(folder, "ror_orgs"):
        kind = kinds[row["type"]]
        name = clean(re.sub(r" \([^)]*\)$", "", row["name"]))
        qid, country = row["qid"], row["country"]
        if not qid and (not is_ascii(name) or " " not in name):
            continue
        # The register names national branches by the brand: "Oracle (United Kingdom)".
        if kind == "company" and (" " not in name or name in branches):
            registry.counts["branch of a company"] += 1
            continue
        words = [w for w in re.findall(r"[A-Za-z]+", name)]
        is_plain = bool(words) and all(w.lower() in registry.words for w in words)
        if kind != "university" and is_plain and (not qid or GENERIC.match(name)):
            registry.counts["generic body"] += 1
            continue
        known = [
            a for a in aliases(row)
            if (" " in a or is_acronym(a)) and not (is_acronym(a) and len(a) < (3 if qid else 4))
            and not all(w.lower() in registry.words for w in a.split())
        ]
        prominence = 8 + registry.weight(country, 6) + (6 if qid else 0)
        if kind == "university" and re.match(
            r"^(University of|.* University$|.* Institute of Technology)", name
        ):
            prominence += 6
        registry.add(files[kind], name, "Organization", kind, qid, known, country, row["start"],
                     row["end"], prominence, "ror_orgs")
