-- Whom a published answer concerns: that they are told of it once, and that they said once what they think of it. What they said is in
-- answer_verdict, where nobody's name is.
CREATE TABLE IF NOT EXISTS answer_touched (
    answer_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    told BOOLEAN NOT NULL,
    replied BOOLEAN NOT NULL,
    PRIMARY KEY (answer_id, person_id),
    KEY answer_touched_person (person_id, replied),
    CONSTRAINT answer_touched_by FOREIGN KEY (answer_id) REFERENCES answer (id)
);
