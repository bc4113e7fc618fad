-- Published comments per section, kept; section zero stands for "something is missing".
CREATE TABLE IF NOT EXISTS section_count (
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    comments INT NOT NULL,
    PRIMARY KEY (consultation_id, section_id)
);
