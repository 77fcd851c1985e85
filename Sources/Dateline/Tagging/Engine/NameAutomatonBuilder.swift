/// Compiles names and word lists into the tables of a `NameAutomaton`.
package struct NameAutomatonBuilder {
  private var words: InternedWordsBuilder
  private var trie: NameTrieBuilder
  private var nameRoots: [UInt32] = []
  private var rootMasks: [UInt32] = []
  private var phraseRoots: [UInt32] = []
  private var beginsCapital: [Bool] = []
  private var beginsSmall: [Bool] = []
  private let scratch: UnsafeMutablePointer<UInt8>
  private var typeCounts = NameTypeCounts()

  /// Starts with no name.
  ///
  /// - Parameter count: about how many names will come.
  package init(expecting count: Int) {
    words = InternedWordsBuilder(expecting: count / 8)
    trie = NameTrieBuilder(expecting: count)
    scratch = .allocate(capacity: WordScanner.scratchCapacity)
  }

  private mutating func intern(_ word: ScannedWord, _ scanner: WordScanner) -> Int {
    let number = words.intern(word, in: scanner)
    if number == nameRoots.count {
      nameRoots.append(0)
      rootMasks.append(0)
      phraseRoots.append(0)
      beginsCapital.append(false)
      beginsSmall.append(false)
    }
    return number
  }

  /// Adds a name.
  ///
  /// - Parameters:
  ///   - name: its UTF-8.
  ///   - entity: what it names.
  ///   - kind: what the name is to the entity.
  ///   - rule: which ways of writing count.
  /// - Returns: false where the name holds no word, a word of over 256 bytes, or a mark that no
  ///   name runs across, so that it could never be found.
  @discardableResult
  mutating func add(
    name: UnsafeBufferPointer<UInt8>, entity: Int, kind: NameEntry.Kind = .name,
    rule: CaseRule = .asWritten
  ) -> Bool {
    add(name, first: NameEntry.pack(entity: entity, kind: kind, rule: rule), rule, isPhrase: false)
  }

  /// Adds a name as written, as benchmarks do.
  package mutating func add(plain name: UnsafeBufferPointer<UInt8>, entity: Int) {
    add(name: name, entity: entity)
  }

  /// Adds a word or phrase of a word list, in any case; several words go into the phrase trie.
  ///
  /// - Returns: false where it could never be found.
  @discardableResult
  mutating func add(phrase: UnsafeBufferPointer<UInt8>, classNumber: Int) -> Bool {
    var scanner = WordScanner(phrase, scratch: scratch)
    var word = ScannedWord()
    guard scanner.next(&word) else { return false }
    let number = intern(word, scanner)
    if !scanner.next(&word) {
      words.add(1 << UInt64(classNumber), to: number)
      return true
    }
    return add(
      phrase, first: NameEntry.pack(entity: classNumber, kind: .name, rule: .any), .any,
      isPhrase: true)
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, first: UInt32, _ rule: CaseRule, isPhrase: Bool
  ) -> Bool {
    var scanner = WordScanner(name, scratch: scratch)
    var word = ScannedWord()
    guard scanner.next(&word), word.key.length <= WordScanner.scratchCapacity else { return false }
    var pattern = CasePattern()
    pattern.set(word.letterCase, at: 0)
    let letterCase = word.letterCase
    let firstWord = intern(word, scanner)
    var node = isPhrase ? phraseRoots[firstWord] : nameRoots[firstWord]
    if node == 0 {
      node = trie.addRoot()
      if isPhrase { phraseRoots[firstWord] = node } else { nameRoots[firstWord] = node }
    }
    var count = 1
    while scanner.next(&word) {
      guard let gap = word.gap.nameCode, word.key.length <= WordScanner.scratchCapacity else {
        return false
      }
      pattern.set(word.letterCase, at: count)
      let label = NameTrie.label(word: intern(word, scanner), gap: gap)
      if count == 1, !isPhrase { rootMasks[firstWord] |= NameTrie.maskBit(label) }
      count += 1
      node = trie.step(from: node, label: label)
    }
    trie.addEntry(at: node, first, pattern)
    if !isPhrase {
      if rule != .upper, letterCase == .lower || letterCase == .mixed || rule == .any {
        beginsSmall[firstWord] = true
      }
      beginsCapital[firstWord] = true
    }
    return true
  }

  /// Counts the words of a name for its type.
  mutating func count(name: UnsafeBufferPointer<UInt8>, _ type: EntityType) {
    var scanner = WordScanner(name, scratch: scratch)
    var word = ScannedWord()
    while scanner.next(&word) {
      guard word.isPlain, word.isCapitalised else { continue }
      let number = intern(word, scanner)
      var folded: [UInt8] = []
      for offset in word.start..<word.end { folded.append(name[offset] | 0x20) }
      folded.withUnsafeBufferPointer { typeCounts.add(number, $0, type) }
    }
  }

  /// Writes the tables into an image.
  consuming func write(to image: inout GazetteerImage.Assembler) {
    scratch.deallocate()
    let tables = trie.tables(nameRoots: nameRoots, masks: rootMasks, phraseRoots: phraseRoots)
    image.append(.wordPlaces, words.table(tables.nameRoots))
    image.append(.wordOffsets, words.offsets)
    image.append(.wordBytes, words.bytes)
    for word in beginsSmall.indices where beginsSmall[word] {
      words.add(NameAutomaton.beginsSmallBit, to: word)
    }
    for word in phraseRoots.indices where phraseRoots[word] != 0 {
      words.add(NameAutomaton.beginsPhraseBit, to: word)
    }
    image.append(.wordClasses, words.classes)
    image.append(.capitalFilter, filter(beginsCapital))
    image.append(.smallFilter, filter(beginsSmall))
    typeCounts.write(to: &image, wordCount: words.count)
    image.append(.edges, tables.edges)
    image.append(.entries, tables.records)
    image.append(.phraseRoots, tables.phraseRoots)
  }

  /// An automaton over the names added so far, in memory of its own.
  package consuming func build() -> NameAutomaton {
    var image = GazetteerImage.Assembler(digest: 0)
    write(to: &image)
    image.append(.entities, [UInt32]())
    image.append(.strings, [UInt8]())
    image.append(.stringOffsets, [UInt32(0)])
    do {
      return NameAutomaton(try GazetteerImage(image.finish()))
    } catch {
      preconditionFailure("an image that was just assembled is whole")
    }
  }

  /// Sixteen bits for each word that may begin a name.
  private func filter(_ begins: [Bool]) -> [UInt64] {
    let size = begins.count { $0 }
    let bits = UInt64(max(10, NameTrie.log2(max(size, 1) * 16) + 1))
    var filter = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    for number in begins.indices where begins[number] {
      let place = WordKey(value: words.prefix(number), length: 0).place(bits: bits)
      filter[place >> 6] |= 1 << UInt64(place & 63)
    }
    return filter
  }
}
