"""Reading the sources and reading and writing entity tables."""

import re
import unicodedata
from pathlib import Path

COLUMNS = (
    "name type kind qid aliases demonyms metonyms country start end prominence case source"
).split()

# Typographic quotes, apostrophes, modifier letters and dashes that mean a plain one.
PLAIN = str.maketrans({
    **dict.fromkeys("\u2018\u2019\u02bc\u02bb`\u00b4\u02b9\u02be\u02bf", "'"),
    **dict.fromkeys("\u201c\u201d", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    "\u00a0": " ",
})
ARTICLE_STAYS = {"The Hague", "The Valley", "The Gambia", "The Bottom"}
NOT_DECOMPOSED = str.maketrans({
    "ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe",
    "+": " plus ",
})


def source_rows(folder, name):
    """Yields the rows of one source table as dictionaries; missing cells are empty."""
    with open(Path(folder) / f"{name}.tsv", encoding="utf-8") as lines:
        head = next(lines).rstrip("\n").split("\t")
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            yield dict(zip(head, cells + [""] * (len(head) - len(cells))))


def clean(name):
    """Unifies quotes, dashes and spaces and takes off a leading article."""
    name = unicodedata.normalize("NFC", name).translate(PLAIN)
    name = " ".join(name.split()).strip(' ,;"')
    if name.lower().startswith("the ") and name not in ARTICLE_STAYS:
        name = name[4:]
    return name.removesuffix(" (the)")


_latin = {}


def is_latin(character):
    """Whether a character may stand in a name: Latin letters, digits and a little punctuation."""
    known = _latin.get(character)
    if known is None:
        if character.isalpha():
            title = unicodedata.name(character, "")
            known = title.startswith("LATIN") and not title.startswith("LATIN LETTER")
        else:
            known = character in " -.,'&/()+!0123456789\":"
        _latin[character] = known
    return known


def is_name(name):
    """Whether a string can be a name: Latin script, a sensible length, a capital or digit."""
    return (
        2 <= len(name) <= 90
        and all(map(is_latin, name))
        and any(c.isalpha() for c in name)
        and name[0] not in "-.,&/()+!:"
        and not any(c in name for c in '()"')
        and any(c.isupper() or c.isdigit() for c in name)
    )


def fold(name):
    """The key under which spellings of one name meet: no marks, case or punctuation."""
    name = unicodedata.normalize("NFKD", name)
    name = "".join(c for c in name if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", " ", name.translate(NOT_DECOMPOSED)).strip()


def is_ascii(name):
    return all(ord(c) < 128 for c in name)


def parts(cell):
    """The parts of a cell between bars."""
    return [part for part in cell.split("|") if part]


def read_table(path):
    """Reads an entity table: its comment lines and its rows."""
    comments, rows = [], []
    with open(path, encoding="utf-8") as lines:
        head = next(lines).rstrip("\n").split("\t")
        for line in lines:
            if line.startswith("#"):
                comments.append(line[1:].strip())
            elif line.strip():
                rows.append(dict(zip(head, line.rstrip("\n").split("\t"))))
    return comments, rows


def write_table(path, rows, comments):
    """Writes rows sorted by name, type, country and id."""
    rows = sorted(rows, key=lambda r: (r["name"], r["type"], r["country"], r["qid"], r["kind"]))
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(COLUMNS) + "\n")
        for comment in comments:
            out.write(f"# {comment}\n")
        for row in rows:
            out.write("\t".join(str(row.get(c) or "") for c in COLUMNS) + "\n")
