-- A theme that people confirmed. The section of zeros stands for what is missing from the plan; no stance is the lane of those who stated none.
CREATE TABLE IF NOT EXISTS theme (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    stance VARCHAR(24),
    title VARCHAR(200) NOT NULL,
    pinned BOOLEAN NOT NULL,
    state VARCHAR(16) NOT NULL,
    merged_into BINARY(16),
    version INT NOT NULL,
    confirmed DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY theme_consultation (consultation_id, state, section_id)
) DEFAULT CHARACTER SET utf8mb4;
