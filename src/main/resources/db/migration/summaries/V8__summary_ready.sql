-- The version of which its last editor said that a second person can sign it; an edit makes the version another one, and so takes it back.
ALTER TABLE summary ADD COLUMN ready INT NOT NULL DEFAULT 0;
