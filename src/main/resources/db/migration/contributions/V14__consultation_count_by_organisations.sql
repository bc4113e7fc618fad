-- The same for the whole consultation; the response of a network counts as one comment of an organisation.
ALTER TABLE consultation_count ADD COLUMN by_organisations INT NOT NULL DEFAULT 0;
