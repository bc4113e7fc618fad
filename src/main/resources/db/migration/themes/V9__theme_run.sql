-- The latest time that themes were looked for in a section: who asked, how far it is, and what it depends on, so that it can be had again.
CREATE TABLE IF NOT EXISTS theme_run (
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    asked DATETIME(6) NOT NULL,
    finished DATETIME(6),
    lanes INT NOT NULL,
    lanes_done INT NOT NULL,
    texts INT NOT NULL,
    model VARCHAR(64) NOT NULL,
    parameters VARCHAR(200) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    fresh INT NOT NULL,
    as_before INT NOT NULL,
    dropped INT NOT NULL,
    left_out INT NOT NULL,
    PRIMARY KEY (consultation_id, section_id),
    KEY theme_run_wanted (state, asked)
) DEFAULT CHARACTER SET utf8mb4;
