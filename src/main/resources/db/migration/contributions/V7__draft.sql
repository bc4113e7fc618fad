-- What a person has begun to write at a place and has not sent: the fields of the form as they stand.
CREATE TABLE IF NOT EXISTS draft (
    person_id BINARY(16) NOT NULL,
    place VARCHAR(250) CHARACTER SET ascii NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    fields MEDIUMTEXT NOT NULL,
    updated DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, place),
    KEY draft_consultation (consultation_id, updated)
) DEFAULT CHARACTER SET utf8mb4;
