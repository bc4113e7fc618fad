-- A voter is a person or, from now on, an organisation.
ALTER TABLE vote RENAME COLUMN person_id TO voter_id;
