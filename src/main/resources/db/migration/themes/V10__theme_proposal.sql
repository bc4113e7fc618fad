-- What the machine proposes, and what a person decided about it. The digest stands for its stance and contributions.
CREATE TABLE IF NOT EXISTS theme_proposal (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    stance VARCHAR(24),
    size VARCHAR(16) NOT NULL,
    position INT NOT NULL,
    phrases VARCHAR(400) NOT NULL,
    digest CHAR(64) NOT NULL,
    state VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    KEY theme_proposal_section (consultation_id, section_id, state, position)
) DEFAULT CHARACTER SET utf8mb4;
