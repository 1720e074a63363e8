-- From version 3 to 4, inside one transaction.

-- In which language somebody is written to, as a tag of BCP 47; so far it was English.
ALTER TABLE contact ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
