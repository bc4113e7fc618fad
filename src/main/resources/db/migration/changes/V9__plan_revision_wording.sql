-- Whose proposed words were taken over into it.
CREATE TABLE IF NOT EXISTS plan_revision_wording (
    plan_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    PRIMARY KEY (plan_id, contribution_id),
    CONSTRAINT plan_revision_wording_of FOREIGN KEY (plan_id) REFERENCES plan_revision (plan_id) ON DELETE CASCADE
);
