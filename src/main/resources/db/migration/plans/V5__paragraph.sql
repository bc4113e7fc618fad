CREATE TABLE IF NOT EXISTS paragraph (
    version_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    paragraph_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    html MEDIUMTEXT NOT NULL,
    commentable BOOLEAN NOT NULL,
    PRIMARY KEY (version_id, section_id, ordinal),
    UNIQUE KEY paragraph_key (version_id, section_id, paragraph_key),
    CONSTRAINT paragraph_section FOREIGN KEY (version_id, section_id) REFERENCES section (version_id, id)
);
