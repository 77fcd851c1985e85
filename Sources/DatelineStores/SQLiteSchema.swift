/// The tables of a result database.
enum SQLiteSchema {
  /// The statements that make the tables.
  ///
  /// Offsets count code points of the document's text; days are ISO 8601.
  static let tables = """
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY, article TEXT NOT NULL, title TEXT, url TEXT, published TEXT,
      published_source TEXT, language TEXT, source_path TEXT, text TEXT NOT NULL);
    CREATE TABLE sentences (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, block TEXT NOT NULL, begin INTEGER NOT NULL,
      end INTEGER NOT NULL, text TEXT NOT NULL);
    CREATE TABLE entities (
      id INTEGER PRIMARY KEY, identifier TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      type TEXT NOT NULL, qid TEXT, country TEXT);
    CREATE TABLE mentions (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      sentence INTEGER REFERENCES sentences(id) ON DELETE CASCADE,
      entity INTEGER NOT NULL REFERENCES entities(id), begin INTEGER NOT NULL,
      end INTEGER NOT NULL, text TEXT NOT NULL, metonym INTEGER NOT NULL,
      demonym INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL);
    CREATE TABLE times (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      begin INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL,
      value TEXT NOT NULL, mod TEXT, edtf TEXT, earliest TEXT, latest TEXT, rule TEXT NOT NULL);
    CREATE TABLE relations (
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      sentence INTEGER NOT NULL REFERENCES sentences(id) ON DELETE CASCADE, type TEXT NOT NULL,
      predicate TEXT NOT NULL, subject INTEGER REFERENCES entities(id),
      object INTEGER REFERENCES entities(id), value TEXT, number TEXT, unit TEXT, role TEXT,
      time INTEGER REFERENCES times(id) ON DELETE CASCADE, place INTEGER REFERENCES entities(id),
      factuality TEXT NOT NULL, polarity TEXT NOT NULL, certainty TEXT NOT NULL,
      tense TEXT NOT NULL, reported INTEGER NOT NULL, source INTEGER REFERENCES entities(id),
      outer_source INTEGER REFERENCES entities(id), anonymous INTEGER NOT NULL,
      trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL, confidence REAL NOT NULL,
      rule TEXT NOT NULL);
    """

  /// The statements that make the indexes, run once the tables are filled.
  static let indexes = """
    CREATE INDEX documents_article ON documents(article);
    CREATE INDEX sentences_document ON sentences(document, position);
    CREATE INDEX entities_qid ON entities(qid);
    CREATE INDEX entities_name ON entities(name);
    CREATE INDEX mentions_document ON mentions(document);
    CREATE INDEX mentions_sentence ON mentions(sentence);
    CREATE INDEX mentions_entity ON mentions(entity);
    CREATE INDEX times_document ON times(document);
    CREATE INDEX times_earliest ON times(earliest, latest);
    CREATE INDEX relations_document ON relations(document);
    CREATE INDEX relations_sentence ON relations(sentence);
    CREATE INDEX relations_type ON relations(type, factuality);
    CREATE INDEX relations_subject ON relations(subject, type);
    CREATE INDEX relations_object ON relations(object, type);
    CREATE INDEX relations_time ON relations(time);
    CREATE INDEX relations_place ON relations(place);
    CREATE INDEX relations_source ON relations(source);
    CREATE INDEX relations_outer_source ON relations(outer_source);
    """
}
