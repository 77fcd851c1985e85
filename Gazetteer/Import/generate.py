#!/usr/bin/env python3
"""Writes Gazetteer/Entities/generated-*.tsv from a folder of source tables.

    python3 Gazetteer/Import/generate.py SOURCES_FOLDER

Also fills empty Wikidata ids of hand-*.tsv. See Gazetteer/README.md.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True

import cleaning
import events
import link
import organizations
import person_names
import people
import places
from registry import Registry
from tables import fold, read_table, source_rows, write_table

GAZETTEER = Path(__file__).resolve().parent.parent
COMMENT = "Generated from the sources named in the last column; do not edit, see ../README.md."


def word_list(name):
    """The words of a list, in small letters, for those that are there."""
    path = GAZETTEER / "Words" / f"{name}.tsv"
    if not path.exists():
        return set()
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0].lower() for line in lines if line and not line.startswith("#")}


def main(folder):
    entities = GAZETTEER / "Entities"
    tables = {path: read_table(path) for path in sorted(entities.glob("hand-*.tsv"))}
    hand = [row for _, rows in tables.values() for row in rows]
    facts = read_table(GAZETTEER / "Facts" / "wikidata-ids.tsv")[1]
    filled = link.fill(hand, folder, facts)
    for path, (comments, rows) in tables.items():
        write_table(path, rows, comments)

    words = word_list("common")
    person_words = {fold(row["name"]) for row in source_rows(folder, "popular_names")}
    person_words |= {fold(n) for names in person_names.by_hand().values() for n in names}
    registry = Registry(hand, words)
    for part in (places, organizations, people, events):
        part.add_all(registry, folder)
    rows = cleaning.clean_rows(registry.rows, hand, words, person_words)

    files = defaultdict(list)
    for row in rows:
        files[row["file"]].append(row)
    for path in entities.glob("generated-*.tsv"):
        path.unlink()
    for name, part in sorted(files.items()):
        write_table(entities / f"generated-{name}.tsv", part, [COMMENT])
    given, surnames = person_names.lists(
        rows + hand, folder, words, word_list("ambiguous"))
    person_names.write(GAZETTEER / "Words" / "given-names.tsv", given)
    person_names.write(GAZETTEER / "Words" / "surnames.tsv", surnames)
    report(rows, hand, filled, registry.counts, files)
    print(f"{len(given)} given names, {len(surnames)} surnames")


def report(rows, hand, filled, counts, files):
    for name, part in sorted(files.items()):
        print(f"{len(part):7} {name}")
    by_type = Counter(row["type"] for row in rows + hand)
    print("  ".join(f"{type} {count}" for type, count in sorted(by_type.items())))
    print(f"{len(hand)} rows by hand, {filled} ids filled; left out or joined:")
    print("  ".join(f"{what} {count}" for what, count in sorted(counts.items())))


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: generate.py SOURCES_FOLDER")
    main(sys.argv[1])
