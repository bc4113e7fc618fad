-- What a statement rests on. With a place in the text it is quoted: the words stay with the contribution, here is only by what to know them
-- again.
CREATE TABLE IF NOT EXISTS statement_source (
    statement_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    starts INT,
    ends INT,
    print CHAR(64) CHARACTER SET ascii,
    PRIMARY KEY (statement_id, position),
    KEY statement_source_contribution (contribution_id),
    CONSTRAINT statement_source_of FOREIGN KEY (statement_id) REFERENCES statement (id)
);
