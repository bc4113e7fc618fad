-- In which themes the machine would put what is unsorted, the identities parted by commas; never written over. Filled: when it put it there.
CREATE TABLE IF NOT EXISTS theme_suggestion (
    lesson_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    themes TEXT NOT NULL,
    likelihood DOUBLE NOT NULL,
    filled DATETIME(6),
    PRIMARY KEY (lesson_id, contribution_id),
    KEY theme_suggestion_contribution (contribution_id, section_id),
    CONSTRAINT theme_suggestion_of FOREIGN KEY (lesson_id) REFERENCES theme_lesson (id)
);
