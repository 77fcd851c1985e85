"""The entities gathered so far, and the rules by which a row joins one of them."""

from collections import Counter, defaultdict

from tables import clean, fold, is_name, parts

# Codes of sources that are no ISO 3166 codes.
COUNTRY_CODES = {
    "KOS": "XKX", "SDS": "SSD", "PSX": "PSE", "PSG": "PSE", "SAH": "ESH", "SOL": "SOM",
    "CYN": "CYP", "KAB": "", "USG": "", "PGA": "", "CNM": "", "SCR": "", "SER": "", "BJN": "",
    "KAS": "",
}
SETTLEMENTS = {"city", "capital"}


class Registry:
    """Rows by hand and the generated rows that join or follow them."""

    def __init__(self, hand, words):
        self.hand = hand
        self.words = words
        self.rows = []
        self.counts = Counter()
        self.hand_ids = {row["qid"] for row in hand if row["qid"]}
        self.hand_names = defaultdict(list)
        self.by_id = {}
        self.by_name = defaultdict(list)
        for row in hand:
            for name in self._names(row):
                self.hand_names[fold(name)].append(row)
        self.polity_names = {
            fold(name) for row in hand if row["type"] == "Polity"
            for name in [row["name"], *parts(row["aliases"]), *parts(row["demonyms"])]
        }
        self.country_prominence = {
            row["country"]: int(row["prominence"])
            for row in hand
            if row["type"] == "Polity" and row["kind"] in ("country", "territory")
        }
        self.territories = {
            row["country"] for row in hand if row["type"] == "Polity" and row["kind"] == "territory"
        } | {"HKG", "MAC"}

    @staticmethod
    def _names(row):
        return [row["name"]] + [
            part for cell in ("aliases", "demonyms", "metonyms") for part in parts(row[cell])
        ]

    def is_polity_name(self, name):
        """Whether a polity has this name or demonym; its metonyms do not count."""
        return fold(name) in self.polity_names

    def weight(self, country, divisor):
        """What a country's prominence adds to that of its bodies."""
        return max(0, self.country_prominence.get(country, 60) - 70) // divisor

    def add(self, file, name, type, kind, qid="", aliases=(), country="", start="", end="",
            prominence=20, source=""):
        """Adds a row, or joins it to the entity that it names; returns the entity or None."""
        name = clean(name)
        country = COUNTRY_CODES.get(country, country)
        if not is_name(name):
            self.counts["no name: " + source] += 1
            return None
        if qid in self.hand_ids:
            self.counts["known by hand (id)"] += 1
            return None
        aliases = [a for a in aliases if a != name and not self._is_word(a)]
        if self._is_by_hand(name, aliases, type, kind, qid, country, prominence):
            self.counts["known by hand (name)"] += 1
            return None
        if self._is_word(name) and prominence < 45 or " " not in name and len(name) < 3:
            self.counts["a common word"] += 1
            return None
        if qid in self.by_id and self.by_id[qid]["type"] != type:
            self.counts["an id of another type"] += 1
            return None
        known = self._same(name, aliases, type, kind, qid, country)
        if known is not None:
            self._join(known, name, aliases, qid, country, start, end, prominence)
            return known
        row = {
            "name": name, "type": type, "kind": kind, "qid": qid, "aliases": list(aliases),
            "demonyms": "", "metonyms": "", "country": country, "start": start, "end": end,
            "prominence": prominence, "case": "", "source": source, "file": file,
        }
        self.rows.append(row)
        self._index(row, [name] + list(aliases))
        return row

    def _is_word(self, name):
        return " " not in name and name.lower() in self.words

    def _is_by_hand(self, name, aliases, type, kind, qid, country, prominence):
        names = [name]
        if type == "Person":
            names += [a for a in aliases if " " in a]
        for candidate in names:
            for row in self.hand_names.get(fold(candidate), ()):
                if row["type"] != type or row["country"] and country and row["country"] != country:
                    continue
                if type == "Place" and (row["kind"] in SETTLEMENTS) != (kind in SETTLEMENTS):
                    if kind in SETTLEMENTS or row["kind"] in SETTLEMENTS:
                        continue
                if qid and row["qid"] and type != "Person" and prominence >= 30:
                    continue
                return True
        return False

    def _same(self, name, aliases, type, kind, qid, country):
        if qid:
            known = self.by_id.get(qid)
            if known is not None:
                return known
        keys = [fold(name)]
        if type == "Person":
            keys += [fold(a) for a in aliases if " " in a]
        for key in keys:
            for row in self.by_name.get((type, key), ()):
                if qid and row["qid"] and row["qid"] != qid:
                    continue
                if type == "Place" and row["kind"] != kind:
                    continue
                if row["country"] == country or type in ("Person", "ArmedGroup", "Group") and not (
                    row["country"] and country
                ):
                    return row
        return None

    def _join(self, row, name, aliases, qid, country, start, end, prominence):
        for alias in [name, *aliases]:
            if alias != row["name"] and alias not in row["aliases"]:
                row["aliases"].append(alias)
        row["prominence"] = max(row["prominence"], prominence)
        row["country"] = row["country"] or country
        row["start"] = row["start"] or start
        row["end"] = row["end"] or end
        row["qid"] = row["qid"] or qid
        self._index(row, [name] + list(aliases))
        self.counts["joined"] += 1

    def _index(self, row, names):
        if row["qid"]:
            self.by_id.setdefault(row["qid"], row)
        if row["type"] != "Person":
            names = names[:1]
        for name in names:
            if row["type"] == "Person" and " " not in name:
                continue
            bucket = self.by_name[row["type"], fold(name)]
            if not any(known is row for known in bucket):
                bucket.append(row)
