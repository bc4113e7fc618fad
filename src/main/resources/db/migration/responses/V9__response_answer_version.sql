-- Every answer that a member ever gave. views: the different views by part, as JSON.
CREATE TABLE IF NOT EXISTS response_answer_version (
    member_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    choice VARCHAR(16) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    views MEDIUMTEXT NOT NULL,
    revision INT NOT NULL,
    person_id BINARY(16) NOT NULL,
    given DATETIME(6) NOT NULL,
    PRIMARY KEY (member_id, version),
    CONSTRAINT response_answer_version_of FOREIGN KEY (member_id) REFERENCES response_member (id)
) DEFAULT CHARACTER SET utf8mb4;
