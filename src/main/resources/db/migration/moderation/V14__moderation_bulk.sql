-- One decision about many cases. It takes effect a little later, and can be taken back until then.
CREATE TABLE IF NOT EXISTS moderation_bulk (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    reason VARCHAR(32),
    words MEDIUMTEXT NOT NULL,
    state VARCHAR(10) NOT NULL,
    due DATETIME(6) NOT NULL,
    cases INT NOT NULL,
    PRIMARY KEY (id),
    KEY moderation_bulk_due (state, due),
    KEY moderation_bulk_moderator (moderator_id, consultation_id, due),
    CONSTRAINT moderation_bulk_state CHECK (state IN ('PENDING', 'DONE', 'UNDONE'))
) DEFAULT CHARACTER SET utf8mb4;
