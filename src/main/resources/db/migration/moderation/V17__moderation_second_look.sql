-- Decisions that were drawn for a second look: another moderator says what they would have decided, without knowing what was. It changes
-- nothing about the case.
CREATE TABLE IF NOT EXISTS moderation_second_look (
    case_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    first_moderator_id BINARY(16) NOT NULL,
    first_outcome VARCHAR(16) NOT NULL,
    drawn DATETIME(6) NOT NULL,
    moderator_id BINARY(16),
    outcome VARCHAR(16),
    made DATETIME(6),
    PRIMARY KEY (case_id),
    KEY moderation_second_look_waiting (consultation_id, outcome, drawn)
);
