-- The sections that something read is about; the section of zeros stands for what is missing from the plan.
CREATE TABLE IF NOT EXISTS theme_reading_section (
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    PRIMARY KEY (consultation_id, section_id, contribution_id),
    KEY theme_reading_section_contribution (contribution_id)
);
