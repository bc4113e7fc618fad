-- How many of those whom an answer concerns said that they were understood and that they were told why.
CREATE TABLE IF NOT EXISTS answer_verdict (
    answer_id BINARY(16) NOT NULL,
    understood VARCHAR(16) NOT NULL,
    explained VARCHAR(16) NOT NULL,
    replies INT NOT NULL,
    PRIMARY KEY (answer_id, understood, explained),
    CONSTRAINT answer_verdict_of FOREIGN KEY (answer_id) REFERENCES answer (id)
);
