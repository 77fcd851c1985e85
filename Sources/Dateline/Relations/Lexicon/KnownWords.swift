/// The numbers of the function words that the grammar of clauses names.
final class KnownWords: Sendable {
  let by, of, to, from, with, between, among, and, or, at, on, inside, into, against: Int32
  let not, never, neither, nor, no, hardly: Int32
  let be, have, get, will, shall, would, may, might, can, could, must, should, ought, need: Int32
  let go, `if`, unless, whether, according, who, which, that, whom, whose: Int32
  let without, towards, toward, `for`, near, about, over, instead, rather, longer, only: Int32
  let suppose, able, yet, far, than, both, called, used, but, `as`, so, please, tell, such, member,
    plus, help, `let`, make: Int32
  let cost, succeed, replace: Int32
  let during, throughout, amid, since: Int32
  /// Nouns for help, which is no partner: "carried it out with the support of Chad".
  let helps: [Int32]
  /// Help from behind: "US-backed rebels".
  let backing: [Int32]

  init(_ table: inout LemmaTable) {
    by = table.insert("by")
    of = table.insert("of")
    to = table.insert("to")
    from = table.insert("from")
    with = table.insert("with")
    between = table.insert("between")
    among = table.insert("among")
    and = table.insert("and")
    or = table.insert("or")
    at = table.insert("at")
    on = table.insert("on")
    inside = table.insert("in")
    into = table.insert("into")
    against = table.insert("against")
    not = table.insert("not")
    never = table.insert("never")
    neither = table.insert("neither")
    nor = table.insert("nor")
    no = table.insert("no")
    hardly = table.insert("hardly")
    be = table.insert("be")
    have = table.insert("have")
    get = table.insert("get")
    will = table.insert("will")
    shall = table.insert("shall")
    would = table.insert("would")
    may = table.insert("may")
    might = table.insert("might")
    can = table.insert("can")
    could = table.insert("could")
    must = table.insert("must")
    should = table.insert("should")
    ought = table.insert("ought")
    need = table.insert("need")
    go = table.insert("go")
    `if` = table.insert("if")
    unless = table.insert("unless")
    whether = table.insert("whether")
    according = table.insert("accord")
    who = table.insert("who")
    which = table.insert("which")
    that = table.insert("that")
    whom = table.insert("whom")
    whose = table.insert("whose")
    without = table.insert("without")
    towards = table.insert("towards")
    toward = table.insert("toward")
    `for` = table.insert("for")
    near = table.insert("near")
    about = table.insert("about")
    over = table.insert("over")
    instead = table.insert("instead")
    rather = table.insert("rather")
    longer = table.insert("long")
    only = table.insert("only")
    suppose = table.insert("suppose")
    able = table.insert("able")
    yet = table.insert("yet")
    far = table.insert("far")
    than = table.insert("than")
    both = table.insert("both")
    called = table.insert("call")
    used = table.insert("use")
    but = table.insert("but")
    `as` = table.insert("as")
    so = table.insert("so")
    please = table.insert("please")
    tell = table.insert("tell")
    such = table.insert("such")
    member = table.insert("member")
    plus = table.insert("plus")
    cost = table.insert("cost")
    succeed = table.insert("succeed")
    replace = table.insert("replace")
    during = table.insert("during")
    throughout = table.insert("throughout")
    amid = table.insert("amid")
    since = table.insert("since")
    helps = [
      "support", "help", "assistance", "aid", "backing", "approval", "consent", "blessing",
      "permission",
    ].map { table.insert($0) }
    backing = ["back", "support", "ally", "align", "fund", "sponsor", "arm", "train"].map {
      table.insert($0)
    }
    help = table.insert("help")
    `let` = table.insert("let")
    make = table.insert("make")
  }
}
