-- What a body answers to a theme, a statement or one contribution: one answer to each. The content is what is being written; what is
-- published stands in answer_edition.
CREATE TABLE IF NOT EXISTS answer (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    subject_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    version INT NOT NULL,
    edition INT NOT NULL,
    first_published DATETIME(6),
    holder_person BINARY(16),
    holder_missing_since DATETIME(6),
    editor_id BINARY(16) NOT NULL,
    edited DATETIME(6) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY answer_subject (consultation_id, kind, subject_id),
    KEY answer_of_subject (subject_id),
    KEY answer_holder (holder_person)
) DEFAULT CHARACTER SET utf8mb4;
