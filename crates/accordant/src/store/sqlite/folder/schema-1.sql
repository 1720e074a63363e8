-- The whole schema, version 1. Run once, when the database is made.

CREATE TABLE meta(
  k TEXT PRIMARY KEY,
  v ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alliance(
  id BLOB PRIMARY KEY CHECK(length(id) = 16),
  head INTEGER NOT NULL CHECK(head > 0)          -- the seq of its last event
) STRICT, WITHOUT ROWID;

-- Clustered by alliance and seq: a log lies together on disk and is read in one go.
CREATE TABLE event(
  alliance BLOB NOT NULL REFERENCES alliance(id),
  seq INTEGER NOT NULL CHECK(seq > 0),
  ask BLOB NOT NULL CHECK(length(ask) = 16),
  ix INTEGER NOT NULL CHECK(ix >= 0),            -- the how-many-th event of its ask
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  v INTEGER NOT NULL,
  actor INTEGER,
  data TEXT NOT NULL,                            -- no words a person wrote
  body TEXT,                                     -- all of them; may become NULL
  PRIMARY KEY(alliance, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX event_ask ON event(alliance, ask) WHERE ix = 0;

CREATE TRIGGER event_only_erased BEFORE UPDATE ON event
WHEN NEW.alliance IS NOT OLD.alliance OR NEW.seq IS NOT OLD.seq OR NEW.ask IS NOT OLD.ask
  OR NEW.ix IS NOT OLD.ix OR NEW.at IS NOT OLD.at OR NEW.kind IS NOT OLD.kind
  OR NEW.v IS NOT OLD.v OR NEW.actor IS NOT OLD.actor OR NEW.data IS NOT OLD.data
  OR NEW.body IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an event is append-only'); END;

CREATE TRIGGER event_not_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is append-only'); END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER event_not_replaced BEFORE INSERT ON event
WHEN EXISTS(SELECT 1 FROM event WHERE alliance = NEW.alliance AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'an event is append-only'); END;

-- What is not shown yet. No author, no time, no order: the key is random, and there is no rowid
-- that would count. No REFERENCES either: with them SQLite deletes row by row and keeps the pages,
-- where traces of rows stay; without, it gives up all pages and overwrites them.
CREATE TABLE hidden(
  alliance BLOB NOT NULL CHECK(length(alliance) = 16),
  shelf TEXT NOT NULL,
  id BLOB NOT NULL CHECK(length(id) = 16),
  tag BLOB CHECK(length(tag) = 16),
  body TEXT NOT NULL,
  PRIMARY KEY(alliance, shelf, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE key(
  hash BLOB PRIMARY KEY CHECK(length(hash) = 32),
  alliance BLOB NOT NULL REFERENCES alliance(id),
  purpose TEXT NOT NULL CHECK(purpose IN ('member', 'join', 'screen')),
  member INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX key_of ON key(alliance, purpose, member);

CREATE TABLE code(
  first TEXT PRIMARY KEY,
  alliance BLOB NOT NULL UNIQUE REFERENCES alliance(id),
  rest BLOB NOT NULL CHECK(length(rest) = 32),
  wrong INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
