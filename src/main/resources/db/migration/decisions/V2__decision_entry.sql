-- The lines of the log: one for each decision, or one for all of a kind on a day (bundle 0). The number is that of its first act.
CREATE TABLE IF NOT EXISTS decision_entry (
    consultation_id BINARY(16) NOT NULL,
    day DATE NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bundle BIGINT NOT NULL,
    number BIGINT NOT NULL,
    topic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BINARY(16) NOT NULL,
    detail_id BINARY(16) NULL,
    amount INT NOT NULL,
    turn INT NOT NULL,
    acts INT NOT NULL,
    PRIMARY KEY (consultation_id, day, kind, bundle),
    KEY decision_entry_latest (consultation_id, day, number),
    KEY decision_entry_topic (consultation_id, topic, day, number)
);
