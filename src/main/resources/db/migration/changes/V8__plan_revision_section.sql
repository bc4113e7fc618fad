-- Its sections, in Markdown, each with the section of the version before that it continues.
CREATE TABLE IF NOT EXISTS plan_revision_section (
    plan_id BINARY(16) NOT NULL,
    section_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ordinal INT NOT NULL,
    depth INT NOT NULL,
    title VARCHAR(1000) NOT NULL,
    summary TEXT NOT NULL,
    words MEDIUMTEXT NOT NULL,
    levels VARCHAR(200) NOT NULL,
    topics VARCHAR(2000) NOT NULL,
    continues VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    standing VARCHAR(10) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (plan_id, section_key),
    CONSTRAINT plan_revision_section_of FOREIGN KEY (plan_id) REFERENCES plan_revision (plan_id) ON DELETE CASCADE
);
