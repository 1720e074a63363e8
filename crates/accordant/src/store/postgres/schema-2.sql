-- From version 1 to 2: in which language somebody is written to, as a tag of BCP 47. A program that
-- knows version 1 only writes none, and so English.
ALTER TABLE contact ADD COLUMN language text COLLATE "C" NOT NULL DEFAULT 'en';
ALTER TABLE contact ALTER COLUMN language SET STATISTICS 0;
