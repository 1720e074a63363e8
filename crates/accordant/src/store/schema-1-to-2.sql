-- From version 1 to 2, inside one transaction.

ALTER TABLE alliance ADD COLUMN wake INTEGER;

-- Nobody knows yet when to look at the alliances that are there: at once.
UPDATE alliance SET wake = 0;

CREATE INDEX alliance_wake ON alliance(wake) WHERE wake IS NOT NULL;

-- Alliances that are gone with all they held. Their random ids stay, so that none is made again by
-- somebody who was late.
CREATE TABLE erased(
  id BLOB PRIMARY KEY CHECK(length(id) = 16)
) STRICT, WITHOUT ROWID;

DROP TRIGGER event_not_deleted;

CREATE TRIGGER event_not_deleted BEFORE DELETE ON event
WHEN NOT EXISTS(SELECT 1 FROM erased WHERE id = OLD.alliance)
BEGIN SELECT RAISE(ABORT, 'an event is append-only'); END;

-- A check cannot be changed where it stands.
ALTER TABLE key RENAME TO key_1;

CREATE TABLE key(
  hash BLOB PRIMARY KEY CHECK(length(hash) = 32),
  alliance BLOB NOT NULL REFERENCES alliance(id),
  purpose TEXT NOT NULL CHECK(purpose IN ('member', 'join', 'screen', 'calendar')),
  member INTEGER
) STRICT, WITHOUT ROWID;

INSERT INTO key SELECT hash, alliance, purpose, member FROM key_1;

DROP TABLE key_1;

CREATE INDEX key_of ON key(alliance, purpose, member);

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
