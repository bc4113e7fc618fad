-- Sessions of groups: how many took part, and how much of what they said is published, kept. Answers one by one are also counted among the
-- people; what a group said together is counted here alone.
CREATE TABLE IF NOT EXISTS session_count (
    session_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    people INT NOT NULL,
    pooled INT NOT NULL DEFAULT 0,
    answers INT NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id),
    KEY session_count_consultation (consultation_id),
    CONSTRAINT session_count_published CHECK (people > 0 AND pooled >= 0 AND answers >= 0)
);
