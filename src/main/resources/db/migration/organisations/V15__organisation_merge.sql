-- Which record was joined into which, when and why. The joined one keeps its row, its name and its address.
CREATE TABLE IF NOT EXISTS organisation_merge (
    from_id BINARY(16) NOT NULL PRIMARY KEY,
    into_id BINARY(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    at DATETIME(6) NOT NULL,
    KEY organisation_merge_into (into_id),
    CONSTRAINT organisation_merge_from FOREIGN KEY (from_id) REFERENCES organisation (id),
    CONSTRAINT organisation_merge_to FOREIGN KEY (into_id) REFERENCES organisation (id)
);
