-- Somebody asks to speak for an organisation that is here already. The row goes when its leads have answered.
CREATE TABLE IF NOT EXISTS join_request (
    organisation_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    words VARCHAR(500) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    KEY join_request_person (person_id),
    CONSTRAINT join_request_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
