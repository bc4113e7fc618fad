-- What caused a change: a theme, or something that somebody said; of the latter, also that its words were taken over.
CREATE TABLE IF NOT EXISTS change_cause (
    change_id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    cause_id BINARY(16) NOT NULL,
    named DATETIME(6) NOT NULL,
    PRIMARY KEY (change_id, kind, cause_id),
    KEY change_cause_cause (cause_id)
);
