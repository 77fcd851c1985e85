"""What is dropped from the generated rows after all have joined."""

from collections import Counter, defaultdict

from names import is_acronym
from tables import fold, parts

OBSCURE = 30
# So much more prominent an entity must be to keep a one-word name for itself.
LEAD = 12


def clean_rows(rows, hand, words, person_words):
    """Drops names that mean something else; returns the rows that still have a name."""
    rows = [row for row in rows if not is_hopeless(row, words, person_words)]
    holders = best_holders(rows, hand)
    # A province of Liberia called Maryland, of which no more is known, only misleads.
    rows = [
        row for row in rows
        if row["type"] != "Place" or row["qid"] or holders[row["name"]] < row["prominence"] + LEAD
    ]
    shared = shared_aliases(rows)
    polity_names = {
        fold(name) for row in hand if row["type"] == "Polity"
        for cell in ("name", "aliases", "demonyms") for name in parts(row[cell])
    }
    for row in rows:
        kept = []
        for alias in row["aliases"]:
            if alias == row["name"] or alias in kept:
                continue
            if fold(alias) in polity_names or is_weak(alias, row, words, person_words):
                continue
            if " " not in alias and holders[alias] >= row["prominence"] + LEAD:
                continue
            if row["type"] == "Person" and shared[fold(alias)] > 1 and row["prominence"] < OBSCURE:
                continue
            kept.append(alias)
        row["aliases"] = kept
    rows = drop_clashes(rows, hand, polity_names)
    for row in rows:
        row["aliases"] = "|".join(row["aliases"])
    return rows


def is_hopeless(row, words, person_words):
    """Whether a row's own name is a word, a given name or a surname and the entity obscure."""
    name = row["name"]
    if row["type"] == "Person" or row["type"] == "Group":
        return False
    if " " not in name and "-" not in name:
        if row["prominence"] < OBSCURE and name.lower() in words:
            return True
        limit = 20 if row["type"] == "Place" else OBSCURE
        if row["prominence"] < limit and fold(name) in person_words:
            return True
        if is_acronym(name) and len(name) < 4 and row["prominence"] < 35:
            return True
    tokens = name.split()
    if tokens[0].isdigit() and all(t.lower() in words for t in tokens[1:]):
        return True
    if row["type"] in ("Organization", "ArmedGroup") and row["kind"] not in ("party", "igo"):
        tokens = name.replace("-", " ").split()
        if len(tokens) == 2 and all(t.lower() in words for t in tokens) and row["prominence"] < 16:
            return True
    return False


def is_weak(alias, row, words, person_words):
    """Whether an alias is too ordinary for its entity."""
    tokens = alias.split()
    if all(t.lower().strip(".,'") in words for t in tokens) and row["prominence"] < 40:
        return row["type"] not in ("Event", "Document") or len(tokens) < 3
    if len(tokens) == 1:
        if is_acronym(alias):
            return len(alias) < (4 if row["prominence"] < 24 else 3) and row["type"] != "Polity"
        if row["type"] == "Person":
            return True
        if row["type"] == "Organization" and row["prominence"] < OBSCURE:
            return True
        return row["prominence"] < OBSCURE and fold(alias) in person_words
    return False


def best_holders(rows, hand):
    """The prominence of the best-known bearer of each name."""
    best = Counter()
    for row in hand:
        for cell in ("name", "aliases", "demonyms"):
            for name in parts(row[cell]):
                best[name] = max(best[name], int(row["prominence"]))
    for row in rows:
        for name in [row["name"], *row["aliases"]]:
            best[name] = max(best[name], row["prominence"])
    return best


def shared_aliases(rows):
    """How many persons bear each alias."""
    bearers = defaultdict(set)
    for row in rows:
        if row["type"] == "Person":
            for name in [row["name"], *row["aliases"]]:
                bearers[fold(name)].add(id(row))
    return Counter({name: len(owners) for name, owners in bearers.items()})


def drop_clashes(rows, hand, polity_names):
    """Drops rows of a name that a polity or a body by hand holds in the same type."""
    bodies = defaultdict(set)
    for row in hand:
        if row["type"] in ("Organization", "ArmedGroup"):
            for name in [row["name"], *parts(row["aliases"])]:
                bodies[fold(name)].add(row["country"])
    kept = []
    for row in rows:
        key = fold(row["name"])
        if row["type"] not in ("Place", "Person", "Organization") and key in polity_names:
            continue
        if row["type"] in ("Organization", "ArmedGroup") and " " not in row["name"]:
            if key in bodies and (not bodies[key] - {""} or row["country"] in bodies[key]):
                continue
        kept.append(row)
    kept = unique(kept, hand)
    drop_mutual_aliases(kept, hand)
    return kept


def unique(rows, hand):
    """Of rows with one name, type and country keeps those with an id, else the best."""
    best = {}
    for row in hand:
        best[row["name"], row["type"], row["country"], ""] = None
    for row in sorted(rows, key=lambda r: (not r["qid"], -r["prominence"], r["kind"])):
        key = (row["name"], row["type"], row["country"])
        if row["qid"]:
            best.setdefault((*key, row["qid"]), row)
            best.setdefault((*key, ""), None)
        else:
            best.setdefault((*key, ""), row)
    return [row for row in best.values() if row is not None]


def drop_mutual_aliases(rows, hand):
    """Takes an alias from the lesser of two rows that are aliases of each other."""
    owners = defaultdict(list)
    for row in rows + hand:
        own = row["aliases"] if isinstance(row["aliases"], list) else parts(row["aliases"])
        for alias in own:
            owners[row["type"], alias].append(row)
    for row in rows:
        for other in owners.get((row["type"], row["name"]), ()):
            if other is row or other["name"] not in row["aliases"]:
                continue
            if int(other["prominence"]) >= row["prominence"] or "file" not in other:
                row["aliases"].remove(other["name"])
            elif row["name"] in other["aliases"]:
                other["aliases"].remove(row["name"])
