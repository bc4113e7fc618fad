-- Every answer as it was published, the first and each correction; none of them ever changes.
CREATE TABLE IF NOT EXISTS answer_edition (
    answer_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    editor_id BINARY(16) NOT NULL,
    published_by BINARY(16) NOT NULL,
    published DATETIME(6) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (answer_id, number),
    CONSTRAINT answer_edition_of FOREIGN KEY (answer_id) REFERENCES answer (id)
) DEFAULT CHARACTER SET utf8mb4;
