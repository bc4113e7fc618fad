CREATE TABLE IF NOT EXISTS brief_reader (
    brief_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    PRIMARY KEY (brief_id, person_id),
    KEY brief_reader_person (person_id),
    CONSTRAINT brief_reader_of FOREIGN KEY (brief_id) REFERENCES brief (id)
);
