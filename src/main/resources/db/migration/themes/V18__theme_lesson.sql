-- A time that the machine learnt from what people put into the themes of a section, and what it depends on, so that it can be had again.
-- Themes stands for the themes that there were.
CREATE TABLE IF NOT EXISTS theme_lesson (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    learnt_from INT NOT NULL,
    themes CHAR(64) NOT NULL,
    model VARCHAR(64) NOT NULL,
    parameters VARCHAR(200) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY theme_lesson_latest (consultation_id, section_id, made, id)
);
