-- A contribution that needs a moderator's decision. The index is the queue: the oldest first, page by page.
CREATE TABLE IF NOT EXISTS moderation_case (
    id BINARY(16) NOT NULL,
    version INT NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    opened DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY moderation_case_contribution (contribution_id),
    KEY moderation_case_queue (consultation_id, state, opened, id),
    CONSTRAINT moderation_case_state CHECK (state IN ('WAITING', 'DECIDED'))
);
