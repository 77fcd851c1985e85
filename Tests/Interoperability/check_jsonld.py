#!/usr/bin/env python3
"""Check that three JSON-LD readers see the same quads in every file, and that the shapes hold.

usage: check_jsonld.py FOLDER [--shapes FILE] [--vocabulary FILE]

FOLDER holds `jsonld/*.jsonld` and, if it was written, `nquads/*.nq` of the same articles. Each file
is read by PyLD, rdflib and pyoxigraph; their quads must be equal, hold no blank node, lie in one
named graph, and equal the N-Quads file. The graph must pass the SHACL shapes. Prints one line a
fault and a summary; exits 1 if there was a fault.
"""
import argparse
import json
import pathlib
import sys

import pyoxigraph
import rdflib
from pyld import jsonld
from pyshacl import validate

HERE = pathlib.Path(__file__).resolve().parents[2]
XSD = "http://www.w3.org/2001/XMLSchema#"


def refuse_remote(url, options):
    raise ValueError(f"remote context {url}")


def of_pyoxigraph(data, form):
    """The quads as pyoxigraph reads them, each a tuple of N-Quads terms."""
    return {
        tuple(str(term) for term in (q.subject, q.predicate, q.object, q.graph_name))
        for q in pyoxigraph.parse(data, format=form)
    }


def of_pyld(data):
    """The quads as PyLD reads them, written as N-Quads and read back by pyoxigraph."""
    text = jsonld.to_rdf(json.loads(data), {"format": "application/n-quads"})
    return of_pyoxigraph(text.encode(), pyoxigraph.RdfFormat.N_QUADS)


def of_rdflib(data):
    """The quads as rdflib reads them; literals keep their lexical form."""
    dataset = rdflib.Dataset()
    dataset.parse(data=data, format="json-ld")
    quads = set()
    for s, p, o, g in dataset.quads():
        if isinstance(o, rdflib.Literal):
            datatype = str(o.datatype or XSD + "string")
            term = str(pyoxigraph.Literal(str(o), datatype=pyoxigraph.NamedNode(datatype)))
        else:
            term = f"<{o}>"
        quads.add((f"<{s}>", f"<{p}>", term, f"<{g}>"))
    return quads, dataset


def faults(path, shapes, vocabulary):
    """The faults of one file, in words, and its counts of quads and statements."""
    data = path.read_bytes()
    if not isinstance(json.loads(data).get("@context"), dict):
        yield "the context is not inline"
    ours = of_pyoxigraph(data, pyoxigraph.RdfFormat.JSON_LD)
    theirs, dataset = of_rdflib(data)
    for name, quads in (("PyLD", of_pyld(data)), ("rdflib", theirs)):
        if quads != ours:
            yield f"{name} reads {len(quads - ours)} other quads than pyoxigraph: {sorted(quads ^ ours)[:3]}"
    nquads = path.parent.parent / "nquads" / (path.stem + ".nq")
    if nquads.exists():
        written = of_pyoxigraph(nquads.read_bytes(), pyoxigraph.RdfFormat.N_QUADS)
        if written != ours:
            yield f"the N-Quads differ: {sorted(written ^ ours)[:3]}"
    if any(term.startswith("_:") for quad in ours for term in quad):
        yield "there are blank nodes"
    if len({quad[3] for quad in ours}) != 1 or any(quad[3] == "DEFAULT" for quad in ours):
        yield "not all quads lie in one named graph"
    merged = rdflib.Graph()
    for s, p, o, _ in dataset.quads():
        merged.add((s, p, o))
    conforms, _, report = validate(merged, shacl_graph=shapes, ont_graph=vocabulary)
    if not conforms:
        yield f"the shapes do not hold: {report}"
    counts.append((len(ours), ours))


counts = []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--shapes", default=HERE / "Gazetteer/Vocabulary/shapes.ttl")
    parser.add_argument("--vocabulary", default=HERE / "Gazetteer/Vocabulary/dateline.ttl")
    options = parser.parse_args()
    jsonld.set_document_loader(refuse_remote)
    shapes = rdflib.Graph().parse(options.shapes)
    vocabulary = rdflib.Graph().parse(options.vocabulary)
    files = sorted(options.folder.glob("jsonld/*.jsonld"))
    failed = 0
    for path in files:
        for fault in faults(path, shapes, vocabulary):
            failed += 1
            print(f"{path}: {fault}")
    sem, dl = "http://semanticweb.cs.vu.nl/2009/11/sem/", "https://dateline.example/ns#"
    statements = evidence = 0
    for _, quads in counts:
        kinds = {s for s, p, o, _ in quads if p.endswith("#type>") and o in (f"<{sem}Event>", f"<{dl}Fact>")}
        told = {o for s, p, o, _ in quads if s in kinds and p == f"<{dl}evidence>"}
        statements += len(kinds)
        evidence += sum(s in kinds or s in told for s, *_ in quads)
    if statements:
        mean = evidence / statements
        print(f"{mean:.1f} quads a fact or event, shared evidence counted once (at most 25)")
        failed += mean > 25
    print(f"{len(files)} files, {sum(n for n, _ in counts)} quads, {statements} facts and events, {failed} faults")
    sys.exit(1 if failed or not files else 0)


main()
