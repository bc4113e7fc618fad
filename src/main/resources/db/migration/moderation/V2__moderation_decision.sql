-- What was decided, by whom, and the reason its author reads. Never changed.
CREATE TABLE IF NOT EXISTS moderation_decision (
    id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    reason VARCHAR(32),
    words MEDIUMTEXT,
    decided DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY moderation_decision_case (case_id, decided),
    KEY moderation_decision_contribution (contribution_id, decided),
    CONSTRAINT moderation_decision_of FOREIGN KEY (case_id) REFERENCES moderation_case (id),
    CONSTRAINT moderation_decision_outcome CHECK (outcome IN ('PUBLISH', 'WITHHOLD'))
) DEFAULT CHARACTER SET utf8mb4;
