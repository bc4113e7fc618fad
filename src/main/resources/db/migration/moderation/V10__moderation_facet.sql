-- By what a waiting case can be found: one row for each facet exactly while it waits for a moderator, so that any filter of the queue is a
-- walk along this key.
CREATE TABLE IF NOT EXISTS moderation_facet (
    consultation_id BINARY(16) NOT NULL,
    facet VARCHAR(60) CHARACTER SET ascii NOT NULL,
    since DATETIME(6) NOT NULL,
    case_id BINARY(16) NOT NULL,
    PRIMARY KEY (consultation_id, facet, since, case_id),
    KEY moderation_facet_case (case_id)
);
