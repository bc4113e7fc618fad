-- What somebody decided about themes and why, with what is needed to undo it: the other state of each theme that it touched.
CREATE TABLE IF NOT EXISTS theme_act (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    about VARCHAR(500) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    undone BOOLEAN NOT NULL,
    steps MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    KEY theme_act_section (consultation_id, section_id, made, id)
) DEFAULT CHARACTER SET utf8mb4;
