-- What moderators decided about an organisation's plan: its link is hidden, or shown again, with the reason that everybody reads.
CREATE TABLE IF NOT EXISTS own_plan_decision (
    id BINARY(16) NOT NULL,
    own_plan_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY own_plan_decision_plan (own_plan_id, made),
    CONSTRAINT own_plan_decision_of FOREIGN KEY (own_plan_id) REFERENCES own_plan (id)
) DEFAULT CHARACTER SET utf8mb4;
