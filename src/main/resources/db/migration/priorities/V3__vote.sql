-- One person, one vote: the primary key holds it, whatever is sent and however often.
-- choices is a JSON array of option ids in ascending order; the empty array is a withdrawn vote.
CREATE TABLE IF NOT EXISTS vote (
    consultation_id BINARY(16) NOT NULL,
    ballot_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    choices VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    receipt CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cast_at DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, ballot_id, person_id),
    CONSTRAINT vote_in_ballot FOREIGN KEY (consultation_id, ballot_id) REFERENCES ballot (consultation_id, id)
);
