-- How many of the comments are of organisations: people and organisations are counted apart.
ALTER TABLE section_count ADD COLUMN by_organisations INT NOT NULL DEFAULT 0;
