-- Every wording that a part ever had: what an editor wrote is never lost to what another wrote.
CREATE TABLE IF NOT EXISTS response_part_version (
    part_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    sections VARCHAR(800) CHARACTER SET ascii NOT NULL,
    editor_id BINARY(16) NOT NULL,
    edited DATETIME(6) NOT NULL,
    PRIMARY KEY (part_id, version),
    CONSTRAINT response_part_version_of FOREIGN KEY (part_id) REFERENCES response_part (id)
) DEFAULT CHARACTER SET utf8mb4;
