CREATE TABLE IF NOT EXISTS section (
    version_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    id BINARY(16) NOT NULL,
    section_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    depth INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    summary VARCHAR(1000) NULL,
    words INT NOT NULL,
    PRIMARY KEY (version_id, ordinal),
    UNIQUE KEY section_id (version_id, id),
    UNIQUE KEY section_key (version_id, section_key),
    CONSTRAINT section_version FOREIGN KEY (version_id) REFERENCES plan_version (id)
);
