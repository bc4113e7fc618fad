-- What a moderator set aside in a section, and why: it is in no theme, and still counted.
CREATE TABLE IF NOT EXISTS theme_aside (
    section_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (section_id, contribution_id),
    KEY theme_aside_consultation (consultation_id, section_id)
) DEFAULT CHARACTER SET utf8mb4;
