CREATE TABLE IF NOT EXISTS brief_item (
    brief_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    PRIMARY KEY (brief_id, contribution_id),
    KEY brief_item_contribution (contribution_id),
    CONSTRAINT brief_item_of FOREIGN KEY (brief_id) REFERENCES brief (id)
);
