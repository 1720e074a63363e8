-- The whole schema, version 1, in the schema `accordant` of a database. It says what `schema.sql`
-- says for SQLite; what is different has its reason beside it. A later version is a file of its own,
-- `schema-2.sql`, that changes this one and takes nothing away that an older program still uses:
-- while an installation is renewed, both run.

CREATE TABLE meta(
  k text COLLATE "C" PRIMARY KEY,
  v text NOT NULL
);

-- Every append locks the row of its alliance, so rows are written anew often: room is left for that.
CREATE TABLE alliance(
  id bytea PRIMARY KEY CHECK(length(id) = 16),
  head bigint NOT NULL CHECK(head > 0),          -- the seq of its last event
  stir bigint NOT NULL DEFAULT 0,                -- how often anything was kept: log, hidden or keys
  wake bigint,                                   -- when to look at it again, in ms since 1970
  leased_by bigint,                              -- which program looks now
  leased_until timestamptz                       -- and until when nobody else does
) WITH (fillfactor = 80);

CREATE INDEX alliance_wake ON alliance(wake) WHERE wake IS NOT NULL;

-- What was erased for good: whole alliances by their random ids, words by their place.
CREATE TABLE erasure(
  alliance bytea NOT NULL CHECK(length(alliance) = 16),
  seq bigint NOT NULL CHECK(seq >= 0),           -- 0: the whole alliance
  ask bytea CHECK(length(ask) = 16),             -- the event's
  PRIMARY KEY(alliance, seq),
  CHECK((seq = 0) = (ask IS NULL))
);

-- Whether there is such an alliance is looked at under its lock; REFERENCES here and for the hidden
-- would ask again for each row. In parts by alliance, so that each stays small and words that are
-- erased are swept from one part.
CREATE TABLE event(
  alliance bytea NOT NULL,
  seq bigint NOT NULL CHECK(seq > 0),
  ask bytea NOT NULL CHECK(length(ask) = 16),
  ix integer NOT NULL CHECK(ix >= 0),            -- the how-many-th event of its ask
  at bigint NOT NULL,
  kind text NOT NULL,
  v integer NOT NULL,
  actor bigint,
  data text NOT NULL,                            -- no words a person wrote
  body text,                                     -- all of them; may become NULL
  PRIMARY KEY(alliance, seq)
) PARTITION BY HASH(alliance);

DO $$ BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format(
      'CREATE TABLE event_%s PARTITION OF event FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
  END LOOP;
END $$;

CREATE UNIQUE INDEX event_ask ON event(alliance, ask) WHERE ix = 0;

CREATE FUNCTION event_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS(SELECT 1 FROM erasure WHERE alliance = OLD.alliance AND seq = 0) THEN RETURN OLD; END IF;
  ELSIF NEW.body IS NULL AND (NEW.alliance, NEW.seq, NEW.ask, NEW.ix, NEW.at, NEW.kind, NEW.v, NEW.data)
      = (OLD.alliance, OLD.seq, OLD.ask, OLD.ix, OLD.at, OLD.kind, OLD.v, OLD.data)
      AND NEW.actor IS NOT DISTINCT FROM OLD.actor THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an event is append-only';
END $$;

CREATE TRIGGER event_only_erased BEFORE UPDATE OR DELETE ON event
FOR EACH ROW EXECUTE FUNCTION event_only_erased();

-- What is not shown yet. No author, no time, no order.
CREATE TABLE hidden(
  alliance bytea NOT NULL,
  shelf text COLLATE "C" NOT NULL,
  id bytea NOT NULL CHECK(length(id) = 16),
  tag bytea CHECK(length(tag) = 16),
  body text NOT NULL,
  PRIMARY KEY(alliance, shelf, id)
) WITH (autovacuum_vacuum_scale_factor = 0.02);

CREATE TABLE key(
  hash bytea PRIMARY KEY CHECK(length(hash) = 32),
  alliance bytea NOT NULL REFERENCES alliance(id),
  purpose text COLLATE "C" NOT NULL CHECK(purpose IN ('member', 'join', 'screen', 'calendar')),
  member bigint
);

CREATE INDEX key_of ON key(alliance, purpose, member);

CREATE TABLE code(
  first text COLLATE "C" PRIMARY KEY,
  alliance bytea NOT NULL UNIQUE REFERENCES alliance(id),
  rest bytea NOT NULL CHECK(length(rest) = 32),
  wrong integer NOT NULL DEFAULT 0
);

CREATE TABLE contact(
  alliance bytea NOT NULL REFERENCES alliance(id),
  member bigint NOT NULL,
  channel text COLLATE "C" NOT NULL CHECK(channel IN ('mail', 'chat')),
  address text COLLATE "C" NOT NULL,
  zone text NOT NULL,                            -- as the IANA names it
  confirmed boolean NOT NULL,
  token bytea NOT NULL UNIQUE CHECK(length(token) = 32), -- a hash
  stopped text NOT NULL,                         -- kinds, with spaces between
  PRIMARY KEY(alliance, member, channel)
);

-- What is to be sent, and what was: no words, and no address.
CREATE TABLE post(
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alliance bytea NOT NULL REFERENCES alliance(id),
  member bigint NOT NULL,                        -- 0: to the alliance
  kind text COLLATE "C" NOT NULL,
  occasion text COLLATE "C" NOT NULL,            -- dates and numbers
  due bigint NOT NULL,                           -- in ms since 1970
  state integer NOT NULL DEFAULT 0 CHECK(state IN (0, 1, 2)), -- waits, handed over, given up
  tries integer NOT NULL DEFAULT 0,
  UNIQUE(alliance, member, kind, occasion)
);

CREATE INDEX post_due ON post(state, due);

-- The database keeps samples of columns to plan with: copies of what people wrote, that nobody would
-- ever sweep. It must not, and has no need to.
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT attrelid::regclass AS of, attname FROM pg_attribute
      WHERE attrelid IN ('event'::regclass, 'hidden'::regclass, 'key'::regclass, 'code'::regclass, 'contact'::regclass)
      AND attnum > 0 AND attname NOT IN ('alliance', 'shelf', 'seq', 'purpose', 'member') LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', one.of, one.attname);
  END LOOP;
END $$;

-- One append: whole or, by an error, not at all. Raises AC001 when somebody was faster, and AC002
-- when a spoken code belongs to another alliance. The row of the alliance is locked first, and so
-- the place in the log is given out under that lock.
CREATE FUNCTION keep_one_1(it jsonb) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  here bytea := decode(it->>'alliance', 'hex');
  asked bytea := decode(it->>'ask', 'hex');
  after bigint := (it->>'after')::bigint;
  more integer := jsonb_array_length(it->'events');
  stand record;
  change jsonb;
  named bytea;
BEGIN
  SELECT head, stir INTO stand FROM alliance WHERE id = here FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    IF more = 0 OR after <> 0 THEN RAISE SQLSTATE 'AC001'; END IF;
    INSERT INTO alliance(id, head) VALUES (here, more) ON CONFLICT DO NOTHING;
    IF NOT FOUND OR EXISTS(SELECT 1 FROM erasure WHERE alliance = here AND seq = 0) THEN
      RAISE SQLSTATE 'AC001';
    END IF;
  ELSIF more > 0 AND (stand.head <> after OR after = 0)
      OR (it->>'stir')::bigint <> stand.stir THEN
    RAISE SQLSTATE 'AC001';
  END IF;
  IF more > 0 THEN
    IF EXISTS(SELECT 1 FROM event WHERE alliance = here AND ask = asked AND ix = 0) THEN
      RAISE SQLSTATE 'AC001';
    END IF;
    INSERT INTO event(alliance, seq, ask, ix, at, kind, v, actor, data, body)
    SELECT here, after + n, asked, n - 1, at, kind, v, actor, data, body
    FROM ROWS FROM (jsonb_to_recordset(it->'events')
      AS (at bigint, kind text, v integer, actor bigint, data text, body text)) WITH ORDINALITY
      AS e(at, kind, v, actor, data, body, n);
  END IF;
  FOR change IN SELECT jsonb_array_elements(it->'hidden') LOOP
    named := decode(change->>'id', 'hex');
    CASE change->>'do'
    WHEN 'put' THEN
      INSERT INTO hidden(alliance, shelf, id, tag, body) VALUES
        (here, change->>'shelf', named, decode(change->>'tag', 'hex'), change->>'body')
      ON CONFLICT (alliance, shelf, id) DO UPDATE SET tag = excluded.tag, body = excluded.body;
    WHEN 'take' THEN
      DELETE FROM hidden WHERE alliance = here AND shelf = change->>'shelf' AND id = named;
    WHEN 'clear' THEN
      IF EXISTS(
        SELECT id FROM (SELECT id FROM hidden WHERE alliance = here AND shelf = change->>'shelf') AS lies
        FULL JOIN (SELECT decode(jsonb_array_elements_text(change->'ids'), 'hex') AS id) AS said USING (id)
        WHERE lies.id IS NULL OR said.id IS NULL
      ) THEN RAISE SQLSTATE 'AC001'; END IF;
      DELETE FROM hidden WHERE alliance = here AND shelf = change->>'shelf';
    END CASE;
  END LOOP;
  FOR change IN SELECT jsonb_array_elements(it->'keys') LOOP
    CASE change->>'do'
    WHEN 'put' THEN
      INSERT INTO key(hash, alliance, purpose, member) VALUES
        (decode(change->>'hash', 'hex'), here, change->>'purpose', (change->>'member')::bigint)
      ON CONFLICT (hash) DO UPDATE SET purpose = excluded.purpose, member = excluded.member
      WHERE key.alliance = excluded.alliance;
      IF NOT FOUND THEN RAISE SQLSTATE 'AC001'; END IF;
    WHEN 'drop' THEN
      DELETE FROM key WHERE alliance = here AND purpose = change->>'purpose'
        AND member IS NOT DISTINCT FROM (change->>'member')::bigint;
    WHEN 'code' THEN
      DELETE FROM code WHERE alliance = here;
      INSERT INTO code(first, alliance, rest) VALUES
        (change->>'first', here, decode(change->>'rest', 'hex'))
      ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RAISE SQLSTATE 'AC002'; END IF;
    WHEN 'close' THEN
      DELETE FROM code WHERE alliance = here;
    END CASE;
  END LOOP;
  IF jsonb_array_length(it->'erase') > 0 THEN
    UPDATE event SET body = NULL
    WHERE alliance = here AND seq IN (SELECT jsonb_array_elements_text(it->'erase')::bigint);
    IF (SELECT count(*) FROM event
        WHERE alliance = here AND seq IN (SELECT jsonb_array_elements_text(it->'erase')::bigint))
        <> (SELECT count(DISTINCT seq) FROM jsonb_array_elements_text(it->'erase') AS s(seq)) THEN
      RAISE SQLSTATE 'AC001';
    END IF;
    INSERT INTO erasure(alliance, seq, ask) SELECT alliance, seq, ask FROM event
    WHERE alliance = here AND seq IN (SELECT jsonb_array_elements_text(it->'erase')::bigint)
    ON CONFLICT DO NOTHING;
  END IF;
  UPDATE alliance SET
    head = CASE WHEN more > 0 THEN after + more ELSE head END,
    stir = stir + (it->>'stirs')::integer,
    wake = CASE WHEN it ? 'wake' THEN (it->>'wake')::bigint ELSE wake END
  WHERE id = here;
END $$;

-- Many appends in one transaction, each whole or not at all, in the order of their alliances, so that
-- two programs that do this at once never wait for each other in a circle. Says of each how it went.
CREATE FUNCTION keep_1(these jsonb) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  answers text[] := array_fill('kept'::text, ARRAY[jsonb_array_length(these)]);
  one record;
BEGIN
  FOR one IN SELECT it, n FROM jsonb_array_elements(these) WITH ORDINALITY AS j(it, n)
      ORDER BY it->>'alliance', n LOOP
    BEGIN
      PERFORM keep_one_1(one.it);
    EXCEPTION
      WHEN SQLSTATE 'AC001' THEN answers[one.n] := 'gone on';
      WHEN SQLSTATE 'AC002' THEN answers[one.n] := 'code taken';
    END;
  END LOOP;
  RETURN answers;
END $$;
