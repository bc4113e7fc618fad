-- Contributions bundled for a named group of readers inside the body.
CREATE TABLE IF NOT EXISTS brief (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    title VARCHAR(200) NOT NULL,
    panel VARCHAR(200) NOT NULL,
    question TEXT NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    sent DATETIME(6) NOT NULL,
    published DATETIME(6),
    PRIMARY KEY (id),
    KEY brief_consultation (consultation_id, sent, id)
) DEFAULT CHARACTER SET utf8mb4;
