CREATE TABLE IF NOT EXISTS section_tag (
    version_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    tag VARCHAR(60) NOT NULL,
    PRIMARY KEY (version_id, section_id, kind, tag),
    KEY section_tag_tag (kind, tag),
    CONSTRAINT section_tag_section FOREIGN KEY (version_id, section_id) REFERENCES section (version_id, id)
);
