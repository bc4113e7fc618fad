-- What is said about a case besides decisions: questions and answers, reports, wishes for a second opinion, appeals. Never changed; the
-- words go when the account of whoever wrote them does.
CREATE TABLE IF NOT EXISTS moderation_note (
    id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    person_id BINARY(16),
    concern VARCHAR(16),
    words MEDIUMTEXT NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY moderation_note_case (case_id, made, id),
    KEY moderation_note_person (person_id),
    CONSTRAINT moderation_note_of FOREIGN KEY (case_id) REFERENCES moderation_case (id)
) DEFAULT CHARACTER SET utf8mb4;
