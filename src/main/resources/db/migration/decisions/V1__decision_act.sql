-- Each event of the ledger that is a decision, with the consultation that it is about: the number of its line makes it one, however often it is read.
CREATE TABLE IF NOT EXISTS decision_act (
    consultation_id BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BINARY(16) NOT NULL,
    detail_id BINARY(16) NULL,
    PRIMARY KEY (consultation_id, number),
    KEY decision_act_subject (consultation_id, kind, subject_id, number),
    KEY decision_act_detail (kind, detail_id)
);
