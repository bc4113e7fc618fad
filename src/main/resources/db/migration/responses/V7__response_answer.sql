-- The one answer of a member as it stands. revision: of the text that it answers to. contribution_id: what the words of a dissent became.
CREATE TABLE IF NOT EXISTS response_answer (
    member_id BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    choice VARCHAR(16) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    revision INT NOT NULL,
    person_id BINARY(16) NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    person_role VARCHAR(200) NOT NULL,
    first_given DATETIME(6) NOT NULL,
    given DATETIME(6) NOT NULL,
    contribution_id BINARY(16),
    PRIMARY KEY (member_id),
    KEY response_answer_of_response (response_id, choice),
    KEY response_answer_person (person_id),
    CONSTRAINT response_answer_of FOREIGN KEY (member_id) REFERENCES response_member (id),
    CONSTRAINT response_answer_choice CHECK (choice IN ('SIGN', 'DIFFER', 'DISSENT', 'NONE'))
) DEFAULT CHARACTER SET utf8mb4;
