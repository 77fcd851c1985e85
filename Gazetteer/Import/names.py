"""What of a source's names is trusted."""

import re

from tables import clean, is_ascii, is_name, parts

# Words of other languages for administrative units: "Kabul vilayeti" is no English name.
FOREIGN = re.compile(
    r"\b(ili|vilay\w*|eyaleti|viloyati|oblysy|tumani|il[cç]esi|provinz|oblys|distrikt|rayon\w*"
    r"|pr[eé]fecture|sehristani|okrugi|ostan|ostan-e|qo'ltig'i|bo[gğ]az[iı]|korfezi|denizi"
    r"|d[ae]niz\w*|dengizi?|mer|golf|golfe|baie|stra[sß]e|d[eé]troit|ayuntamiento|gouvernement"
    r"|bezirk|welayaty|velayati|autonome|kreis|rajon|okres|haut-\w+|uyezd|oblast'?|oblastı"
    r"|subdivisions?|administratives)\b",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"^(Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Sheikh|Shaikh|Sheik|President|Vice President|King|Queen"
    r"|Prince|Princess|Emir|Sultan|General|Gen|Lt Gen|Maj Gen|Brig Gen|Brig|Colonel|Col|Lt Col"
    r"|Captain|Capt|Major|Maj|Admiral|Adm|Prime Minister|Premier|Chancellor|Minister|Secretary"
    r"|Secretary of State|Foreign Minister|Senator|Sen|Rep|Gov|Gove|Governor|Ambassador"
    r"|Congressman|Congresswoman|Hajji|Haji|Datuk|Tan Sri|Kanzler|Bundeskanzler|US|Us|Former)\.? ",
    re.IGNORECASE,
)
NO_PERSON = re.compile(
    r"\b(Minister|Ministry|Government|Official|Department|Council|Office|Army|Police|Parliament"
    r"|Party|Bank|Court|President|Authority|Capital|Province|Region|City|Leader|Administration"
    r"|Secretary|Senator|Ambassador|Chancellor|Sec Gen|Spokesman|Embassy|Forces?|Company)\b",
    re.IGNORECASE,
)
PATRONYMIC = re.compile(r"(ovich|evich|ich|ovna|evna|ichna|yovych|ovych|avich)$")


def is_acronym(name):
    return " " not in name and sum(c.isupper() for c in name) >= 2 and len(name) <= 8


def aliases(row, strict=True, limit=12):
    """The trusted aliases of a source's row: Latin, capitalised, in no foreign unit's words."""
    found = []
    for alias in parts(row["aliases"]):
        alias = clean(alias)
        if not alias or not is_name(alias) or alias.islower() or alias == row["name"]:
            continue
        if strict and (not is_ascii(alias) or FOREIGN.search(alias)):
            continue
        if len(alias) < 3 and not alias.isupper() or re.search(r"[a-z]\d$", alias):
            continue
        found.append(alias)
    return list(dict.fromkeys(found))[:limit]


def recase(name):
    """Mends capitals that a source lost: A.p.j. -> A.P.J., O'neill, Mcdonald, Al-bashir."""
    name = re.sub(r"\b([A-Za-z])\.(?=[a-z]\.)", lambda m: m.group(1).upper() + ".", name)
    name = re.sub(r"(?<=\.)([a-z])(?=\.)", lambda m: m.group(1).upper(), name)
    name = re.sub(r"\bO'([a-z])", lambda m: "O'" + m.group(1).upper(), name)
    name = re.sub(r"\bMc([a-z])", lambda m: "Mc" + m.group(1).upper(), name)
    return re.sub(
        r"\b(Al|El|Ul|Ibn|Bin|Bint|Abu)-([a-z])",
        lambda m: m.group(1) + "-" + m.group(2).upper(), name)


def person_aliases(row, limit=12):
    """Full names of a person among the aliases, without titles."""
    found = []
    for alias in aliases(row, strict=False, limit=40):
        if "," in alias:
            continue
        while TITLE.match(alias):
            alias = TITLE.sub("", alias, count=1)
        alias = recase(alias)
        if " " in alias and not NO_PERSON.search(alias) and is_name(alias) and alias[0].isupper():
            found.append(alias)
    return [a for a in dict.fromkeys(found) if a != row["name"]][:limit]
