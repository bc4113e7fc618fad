-- Which contributions have a published answer: what its theme or its statement holds. Where a theme is no more, what it had answered stays
-- answered.
CREATE TABLE IF NOT EXISTS answer_reach (
    answer_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    PRIMARY KEY (answer_id, contribution_id),
    KEY answer_reach_contribution (contribution_id),
    CONSTRAINT answer_reach_of FOREIGN KEY (answer_id) REFERENCES answer (id)
);
