import Dateline
import DatelineTraining

/// A few sentences written for the tests, with their analysis.
enum SmallTreebank {
  static let conllu = """
    # newdoc id = a
    # text = The minister met farmers in Vilnius.
    1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
    2\tminister\tminister\tNOUN\tNN\t_\t3\tnsubj\t_\t_
    3\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
    4\tfarmers\tfarmer\tNOUN\tNNS\t_\t3\tobj\t_\t_
    5\tin\tin\tADP\tIN\t_\t6\tcase\t_\t_
    6\tVilnius\tVilnius\tPROPN\tNNP\t_\t3\tobl\t_\tSpaceAfter=No
    7\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

    # text = She didn't sign the treaty.
    1\tShe\tshe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\t_
    5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\t_
    6\ttreaty\ttreaty\tNOUN\tNN\t_\t4\tobj\t_\tSpaceAfter=No
    7\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # newdoc id = b
    # text = Treaties were signed by ministers
    1\tTreaties\ttreaty\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_
    2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
    3\tsigned\tsign\tVERB\tVBN\t_\t0\troot\t_\t_
    4\tby\tby\tADP\tIN\t_\t5\tcase\t_\t_
    5\tministers\tminister\tNOUN\tNNS\t_\t3\tobl:agent\t_\t_
    5.1\tsigned\tsign\tVERB\tVBN\t_\t_\t_\t_\t_

    """

  static func treebank() throws -> Treebank {
    try Treebank(conllu: Array(conllu.utf8), path: "small.conllu")
  }

  /// A network that a test can train in a moment.
  static func train(
    seed: UInt64 = 1, threads: Int = 1, epochs: Int = 40, clusters: ClusterList? = nil
  ) throws -> [UInt8] {
    var settings = TrainingSettings()
    settings.epochs = epochs
    settings.seed = seed
    settings.threads = threads
    settings.rate = 0.02
    settings.inputDropout = 0
    settings.layerDropout = 0
    settings.outputDropout = 0
    settings.wordDropout = 0
    settings.minimumForms = 1
    settings.minimumParts = 1
    let layout = NetworkLayout(
      width: 32, layerCount: 2, tagLayerCount: 1, arcWidth: 16, labelWidth: 16)
    return try LanguageTrainer(
      treebank(), layout: layout, settings: settings, clusters: clusters
    ).train()
  }
}
