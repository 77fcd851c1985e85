/// The nodes of the article itself, its graph and the run that made it.
struct ProvenanceNodes {
  let article: Article
  let run: RunDescription
  let iri: IRI

  var nodes: [NamedGraph.Node] { [document, graph, activity] }

  private var document: NamedGraph.Node {
    var node = NamedGraph.Node(
      iri, types: [IRI(.schema, "NewsArticle"), IRI(.nif, "Context")])
    node.add(.identifier, article.id)
    node.add(.headline, article.title)
    node.add(.url, article.url)
    node.add(.author, article.authors.map(Term.string))
    if let published = article.published {
      let datatype =
        published.day != nil ? "date" : published.month != nil ? "gYearMonth" : "gYear"
      node.add(.datePublished, .typed(published.iso, IRI(.xsd, datatype)))
      node.add(.publishedSource, published.source.rawValue)
      node.add(.publishedConfidence, .decimal(Decimals.text(published.source.confidence)))
    }
    node.add(.inLanguage, article.language)
    node.add(.isString, article.text.string)
    return node
  }

  private var graph: NamedGraph.Node {
    var node = NamedGraph.Node(IRI(.doc, "graph"), types: [IRI(.prov, "Bundle")])
    node.add(.wasGeneratedBy, .iri(IRI(.doc, "run")))
    node.add(.hadPrimarySource, .iri(iri))
    return node
  }

  private var activity: NamedGraph.Node {
    var node = NamedGraph.Node(IRI(.doc, "run"), types: [IRI(.prov, "Activity")])
    node.add(.used, .iri(iri))
    node.add(.softwareVersion, "dateline \(run.version)")
    node.add(.gazetteerDigest, run.gazetteerDigest)
    node.add(.configurationDigest, run.configurationDigest)
    return node
  }
}
