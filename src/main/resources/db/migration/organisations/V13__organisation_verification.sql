-- Every verification and every end of one, with its reason. moderator_id is absent where a change of the name ended it.
CREATE TABLE IF NOT EXISTS organisation_verification (
    id BINARY(16) NOT NULL PRIMARY KEY,
    organisation_id BINARY(16) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    moderator_id BINARY(16) NULL,
    body_id BINARY(16) NULL,
    reason VARCHAR(500) NOT NULL,
    at DATETIME(6) NOT NULL,
    KEY organisation_verification_of (organisation_id, at),
    CONSTRAINT organisation_verification_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
