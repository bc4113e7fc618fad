CREATE TABLE IF NOT EXISTS ballot_option (
    ballot_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    position SMALLINT NOT NULL,
    option_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    explanation VARCHAR(1000) NOT NULL,
    section_id BINARY(16),
    PRIMARY KEY (ballot_id, id),
    UNIQUE KEY ballot_option_by_key (ballot_id, option_key),
    UNIQUE KEY ballot_option_by_position (ballot_id, position),
    CONSTRAINT ballot_option_of_ballot FOREIGN KEY (ballot_id) REFERENCES ballot (id)
);
