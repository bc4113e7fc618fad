-- What a person said about a suggestion: the themes that they chose, beside those of the machine. Stands is empty for what was undone.
CREATE TABLE IF NOT EXISTS theme_check (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    lesson_id BINARY(16) NOT NULL,
    decision VARCHAR(16) NOT NULL,
    themes TEXT NOT NULL,
    act_id BINARY(16) NOT NULL,
    stands BOOLEAN,
    PRIMARY KEY (id),
    UNIQUE KEY theme_check_once (section_id, contribution_id, stands),
    KEY theme_check_act (act_id),
    KEY theme_check_section (consultation_id, section_id, stands)
);
