-- Whoever gave a name before was told that it stands beside everything they say.
UPDATE person SET name_shown = TRUE WHERE display_name IS NOT NULL;
