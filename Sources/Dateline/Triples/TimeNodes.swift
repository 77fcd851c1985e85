/// The nodes of times, one for each distinct value.
struct TimeNodes {
  let reading: Reading
  let names: NodeNames

  /// The nodes in the order of the first expression of each value.
  var nodes: [NamedGraph.Node] {
    var seen: Set<IRI> = []
    var nodes: [NamedGraph.Node] = []
    for (index, date) in reading.dates.dates.enumerated() {
      let iri = names.time(index)
      if seen.insert(iri).inserted { nodes.append(node(iri, date.value)) }
    }
    return nodes
  }

  private func node(_ iri: IRI, _ value: DateValue) -> NamedGraph.Node {
    var node = NamedGraph.Node(iri, types: [IRI(.sem, "Time")])
    node.add(.timexType, value.kind.rawValue)
    node.add(.timexValue, value.value)
    node.add(.timexMod, value.mod)
    if let edtf = value.edtf { node.add(.edtfValue, .typed(edtf, IRI(.loc, "EDTF"))) }
    node.add(.earliest, value.earliest.map(Self.day))
    node.add(.latest, value.latest.map(Self.day))
    return node
  }

  private static func day(_ day: CalendarDay) -> Term {
    .typed(day.description, IRI(.xsd, "date"))
  }
}
