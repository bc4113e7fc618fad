CREATE TABLE IF NOT EXISTS ballot (
    consultation_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    ballot_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    question VARCHAR(1000) NOT NULL,
    choose SMALLINT NOT NULL,
    PRIMARY KEY (consultation_id, id),
    UNIQUE KEY ballot_by_id (id),
    UNIQUE KEY ballot_by_key (consultation_id, ballot_key),
    CONSTRAINT ballot_chooses_some CHECK (choose BETWEEN 1 AND 20)
);
