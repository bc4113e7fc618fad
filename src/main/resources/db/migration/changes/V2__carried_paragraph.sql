-- Where each paragraph of a version stands in a later one, and in the version itself.
CREATE TABLE IF NOT EXISTS carried_paragraph (
    from_version BINARY(16) NOT NULL,
    to_version BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    paragraph_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    fate VARCHAR(10) NOT NULL,
    to_section BINARY(16) NULL,
    to_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (from_version, to_version, section_id, paragraph_key),
    KEY carried_paragraph_to (to_version, to_section, to_key)
);
