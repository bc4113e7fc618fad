CREATE TABLE IF NOT EXISTS membership (
    person_id BINARY(16) NOT NULL,
    organisation_id BINARY(16) NOT NULL,
    role VARCHAR(20) NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, organisation_id),
    KEY membership_organisation (organisation_id),
    CONSTRAINT membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
