-- Published contributions of each response, replies left out: a response counts as one while there are any.
CREATE TABLE IF NOT EXISTS response_count (
    response_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    published INT NOT NULL,
    PRIMARY KEY (response_id),
    CONSTRAINT response_count_published CHECK (published >= 0)
);
