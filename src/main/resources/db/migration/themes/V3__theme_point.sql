-- Vectors of 384 floats each. Number 0 is the whole text, the others its points in order; a text that is one point has number 0 alone.
-- Where they stand is counted in UTF-16 units of the words that everybody reads.
CREATE TABLE IF NOT EXISTS theme_point (
    contribution_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    start_at INT NOT NULL,
    end_at INT NOT NULL,
    model VARCHAR(64) NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (contribution_id, number)
);
