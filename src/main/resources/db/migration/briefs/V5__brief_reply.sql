-- What a reader answers to some of the items. Each item has one answer at a time: the latest.
CREATE TABLE IF NOT EXISTS brief_reply (
    brief_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    words TEXT NOT NULL,
    person_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (brief_id, contribution_id),
    KEY brief_reply_contribution (contribution_id),
    CONSTRAINT brief_reply_of FOREIGN KEY (brief_id) REFERENCES brief (id)
) DEFAULT CHARACTER SET utf8mb4;
