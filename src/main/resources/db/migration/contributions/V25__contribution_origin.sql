-- How a contribution came in, and which withheld one it is a new version of. Each is followed by one version at most, so that a second
-- press of the button makes no second one.
ALTER TABLE contribution
    ADD COLUMN channel VARCHAR(16) NOT NULL DEFAULT 'WEB',
    ADD COLUMN replaces_id BINARY(16),
    ADD UNIQUE KEY contribution_replaces (replaces_id);
