-- "This speaks for me too": once for each person.
CREATE TABLE IF NOT EXISTS endorsement (
    contribution_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (contribution_id, person_id),
    KEY endorsement_person (person_id, contribution_id),
    CONSTRAINT endorsement_of FOREIGN KEY (contribution_id) REFERENCES contribution (id)
);
