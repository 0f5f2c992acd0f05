"""The tables of a vault: commits, leaves, operations, the live projection, caches that can be rebuilt, drafts."""

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE author (public TEXT PRIMARY KEY, private BLOB NOT NULL, since INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE stream (
    s INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    case_ BLOB NOT NULL,
    group_ TEXT NOT NULL,
    level TEXT NOT NULL,
    receiver TEXT,
    net TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX stream_of_case ON stream (case_, group_);

CREATE TABLE commit_ (
    n INTEGER PRIMARY KEY,
    cid BLOB NOT NULL UNIQUE,
    stream INTEGER NOT NULL REFERENCES stream (s),
    author TEXT NOT NULL,
    header BLOB NOT NULL,
    sig BLOB NOT NULL,
    depth INTEGER NOT NULL,
    t INTEGER NOT NULL,
    journal BLOB NOT NULL
) STRICT;
CREATE INDEX commit_of_stream ON commit_ (stream, author, n);

CREATE TABLE tip (
    stream INTEGER NOT NULL,
    cid BLOB NOT NULL,
    depth INTEGER NOT NULL,
    PRIMARY KEY (stream, cid)
) STRICT, WITHOUT ROWID;

CREATE TABLE leaf (n INTEGER NOT NULL, i INTEGER NOT NULL, bytes BLOB, PRIMARY KEY (n, i)) STRICT, WITHOUT ROWID;

CREATE TABLE op (
    n INTEGER NOT NULL,
    i INTEGER NOT NULL,
    stream INTEGER NOT NULL,
    ent BLOB NOT NULL,
    fld TEXT NOT NULL,
    dead INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (n, i)
) STRICT, WITHOUT ROWID;

CREATE TABLE proj (
    stream INTEGER NOT NULL,
    ent BLOB NOT NULL,
    fld TEXT NOT NULL,
    n INTEGER NOT NULL,
    i INTEGER NOT NULL,
    val TEXT NOT NULL,
    PRIMARY KEY (stream, ent, fld, n, i)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE found USING fts5 (
    words, text UNINDEXED, stream UNINDEXED, case_ UNINDEXED, ent UNINDEXED, fld UNINDEXED, t UNINDEXED,
    tokenize = 'trigram case_sensitive 1'
);
INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE begins USING fts5 (
    words, text UNINDEXED, stream UNINDEXED, case_ UNINDEXED, ent UNINDEXED, fld UNINDEXED, t UNINDEXED,
    tokenize = 'unicode61', prefix = '1 2'
);
INSERT INTO begins (begins, rank) VALUES ('secure-delete', 1);

CREATE TABLE card (
    c INTEGER PRIMARY KEY,
    case_ BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL,
    origin TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    is_mine INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    line TEXT NOT NULL
) STRICT;
CREATE INDEX card_newest ON card (changed DESC, c DESC);
CREATE INDEX card_open ON card (is_open, changed DESC, c DESC);
CREATE INDEX card_number ON card (number);
CREATE INDEX card_origin ON card (origin);
CREATE VIRTUAL TABLE card_words USING fts5 (words, tokenize = 'unicode61', prefix = '1 2 3');
INSERT INTO card_words (card_words, rank) VALUES ('secure-delete', 1);

CREATE TABLE due (
    d INTEGER PRIMARY KEY,
    case_ BLOB NOT NULL,
    is_open INTEGER NOT NULL,
    kind TEXT NOT NULL,
    due INTEGER NOT NULL,
    row TEXT NOT NULL
) STRICT;
CREATE INDEX due_next ON due (is_open, kind, due);
CREATE INDEX due_of_case ON due (case_);

CREATE TABLE draft (
    case_ BLOB NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    seen TEXT NOT NULL,
    saved TEXT NOT NULL,
    PRIMARY KEY (case_, place)
) STRICT, WITHOUT ROWID;
"""
