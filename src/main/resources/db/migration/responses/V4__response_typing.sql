-- What an editor has typed in a part and not saved, and on which version of it.
CREATE TABLE IF NOT EXISTS response_typing (
    part_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    words MEDIUMTEXT NOT NULL,
    sections VARCHAR(800) CHARACTER SET ascii NOT NULL,
    typed DATETIME(6) NOT NULL,
    PRIMARY KEY (part_id, person_id),
    KEY response_typing_person (person_id),
    CONSTRAINT response_typing_of FOREIGN KEY (part_id) REFERENCES response_part (id)
) DEFAULT CHARACTER SET utf8mb4;
