-- One appeal for each case: the primary key is the rule. against: the outcome it asks to be changed.
CREATE TABLE IF NOT EXISTS moderation_appeal (
    case_id BINARY(16) NOT NULL,
    against VARCHAR(16) CHARACTER SET ascii NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id),
    CONSTRAINT moderation_appeal_of FOREIGN KEY (case_id) REFERENCES moderation_case (id)
);
