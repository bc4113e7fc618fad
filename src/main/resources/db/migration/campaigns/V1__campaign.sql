-- Texts that are copies of one letter. Its number stands for it in public ("Campaign A") and is never given to another.
CREATE TABLE IF NOT EXISTS campaign (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    reference_id BINARY(16) NOT NULL,
    sender_id BINARY(16),
    version INT NOT NULL DEFAULT 0,
    found DATETIME(6) NOT NULL,
    texts INT NOT NULL DEFAULT 0,
    people INT NOT NULL DEFAULT 0,
    organisations INT NOT NULL DEFAULT 0,
    unchanged INT NOT NULL DEFAULT 0,
    added INT NOT NULL DEFAULT 0,
    borderline INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY campaign_number (consultation_id, number)
);
