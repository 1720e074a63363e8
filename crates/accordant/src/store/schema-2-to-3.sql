-- From version 2 to 3, inside one transaction.

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

INSERT INTO erasure SELECT id, 0, NULL FROM erased;

-- Words stand in the data as {"w": their number}: where there are numbers and no words, they were
-- erased.
INSERT INTO erasure SELECT alliance, seq, ask FROM event
WHERE body IS NULL AND data LIKE '%"w":%';

DROP TRIGGER event_not_deleted;

CREATE TRIGGER event_not_deleted BEFORE DELETE ON event
WHEN NOT EXISTS(SELECT 1 FROM erasure WHERE alliance = OLD.alliance AND seq = 0)
BEGIN SELECT RAISE(ABORT, 'an event is append-only'); END;

DROP TABLE erased;
