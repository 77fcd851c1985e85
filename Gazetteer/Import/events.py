"""Wars, battles, coups, operations and treaties."""

import re

from names import aliases
from tables import clean, source_rows

KINDS = {
    "event.battle": ("battle", 18), "event.historical": ("event", 24), "event.coup": ("coup", 36),
    "event.operation": ("operation", 26), "event.siege": ("siege", 22), "event.war": ("war", 44),
    "event.massacre": ("massacre", 34), "event.attack": ("attack", 34),
    "event.revolution": ("revolution", 38), "event.treaty": ("treaty", 34),
}
DATE = re.compile(r"\d{4}-\d\d-\d\d")


def add_all(registry, folder):
    for row in source_rows(folder, "wikidata_events"):
        kind, prominence = KINDS[row["type"]]
        name = re.sub(r" \([^)]*\)$", "", clean(row["name"]))
        if len(name) < 5 or " " not in name:
            continue
        start = row["start"] if DATE.fullmatch(row["start"]) else ""
        if start >= "1945":
            prominence += 8
        if start.endswith("-01-01"):
            start = start[:4]
        registry.add(
            "events", name, "Document" if kind == "treaty" else "Event", kind, row["qid"],
            [a for a in aliases(row, strict=False) if " " in a], start=start,
            prominence=prominence, source="wikidata_events")
