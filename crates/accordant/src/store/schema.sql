-- The whole schema, version 3. Run once, when the database is made; `schema-1-to-2.sql` and
-- `schema-2-to-3.sql` bring older databases here.

CREATE TABLE meta(
  k TEXT PRIMARY KEY,
  v ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alliance(
  id BLOB PRIMARY KEY CHECK(length(id) = 16),
  head INTEGER NOT NULL CHECK(head > 0),         -- the seq of its last event
  wake INTEGER                                   -- when to look at it again, in ms since 1970
) STRICT, WITHOUT ROWID;

CREATE INDEX alliance_wake ON alliance(wake) WHERE wake IS NOT NULL;

-- What was erased for good. An alliance that is gone with all it held stays as a random id, so that
-- it is never made again by somebody who was late; the words of an event as its place. A copy lies
-- beside the database, so that a backup that is brought back brings none of it back.
CREATE TABLE erasure(
  alliance BLOB NOT NULL CHECK(length(alliance) = 16),
  seq INTEGER NOT NULL CHECK(seq >= 0),          -- 0: the whole alliance
  ask BLOB CHECK(length(ask) = 16),              -- the event's
  PRIMARY KEY(alliance, seq),
  CHECK((seq = 0) = (ask IS NULL))
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
WHEN NOT EXISTS(SELECT 1 FROM erasure WHERE alliance = OLD.alliance AND seq = 0)
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
  purpose TEXT NOT NULL CHECK(purpose IN ('member', 'join', 'screen', 'calendar')),
  member INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX key_of ON key(alliance, purpose, member);

CREATE TABLE code(
  first TEXT PRIMARY KEY,
  alliance BLOB NOT NULL UNIQUE REFERENCES alliance(id),
  rest BLOB NOT NULL CHECK(length(rest) = 32),
  wrong INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Where a person, or for a chat (member 0) the alliance, may be reached. No REFERENCES, for the
-- same reason as with the hidden: an address that was taken back must leave no trace.
CREATE TABLE contact(
  alliance BLOB NOT NULL CHECK(length(alliance) = 16),
  member INTEGER NOT NULL,
  channel TEXT NOT NULL CHECK(channel IN ('mail', 'chat')),
  address TEXT NOT NULL,
  zone TEXT NOT NULL,                            -- as the IANA names it
  confirmed INTEGER NOT NULL CHECK(confirmed IN (0, 1)),
  token BLOB NOT NULL CHECK(length(token) = 32), -- a hash
  stopped TEXT NOT NULL,                         -- kinds, with spaces between
  language TEXT NOT NULL DEFAULT 'en',           -- a tag of BCP 47
  PRIMARY KEY(alliance, member, channel)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX contact_token ON contact(token);

-- What is to be sent, and what was: no words, and no address.
CREATE TABLE post(
  id INTEGER PRIMARY KEY,
  alliance BLOB NOT NULL REFERENCES alliance(id),
  member INTEGER NOT NULL,                       -- 0: to the alliance
  kind TEXT NOT NULL,
  occasion TEXT NOT NULL,                        -- dates and numbers
  due INTEGER NOT NULL,                          -- in ms since 1970
  state INTEGER NOT NULL DEFAULT 0 CHECK(state IN (0, 1, 2)), -- waits, handed over, given up
  tries INTEGER NOT NULL DEFAULT 0,
  UNIQUE(alliance, member, kind, occasion)
) STRICT;

CREATE INDEX post_due ON post(state, due);
