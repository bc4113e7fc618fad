-- The final count of a ballot. closes: the end that it was counted after, which an extension would move. methods: by which versions of the
-- rules. claimed_at: when a server began to count; step, steps: how far it is. fingerprint: SHA-256 of the published list of commitments.
-- result: JSON. checked_at: when it was last seen that the votes are those that were counted; differs_at: when it was seen that they are not.
CREATE TABLE IF NOT EXISTS ballot_result (
    consultation_id BINARY(16) NOT NULL,
    ballot_id BINARY(16) NOT NULL,
    closes DATETIME(6) NOT NULL,
    methods VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    claimed_at DATETIME(6) NULL,
    step SMALLINT NOT NULL DEFAULT 0,
    steps SMALLINT NOT NULL,
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    result LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    counted_at DATETIME(6) NULL,
    checked_at DATETIME(6) NULL,
    differs_at DATETIME(6) NULL,
    PRIMARY KEY (consultation_id, ballot_id),
    KEY ballot_result_by_check (checked_at)
);
