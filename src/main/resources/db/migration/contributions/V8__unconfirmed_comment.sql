-- A visitor's comment that waits until its author has proved an address. The id cannot be guessed and becomes the contribution's.
-- person_id and refusal are set when the address was proved and the comment could not be sent any more.
CREATE TABLE IF NOT EXISTS unconfirmed_comment (
    id BINARY(16) NOT NULL,
    submission_key BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    kept DATETIME(6) NOT NULL,
    person_id BINARY(16),
    refusal VARCHAR(100),
    PRIMARY KEY (id),
    UNIQUE KEY unconfirmed_comment_submission_key (submission_key),
    KEY unconfirmed_comment_person (person_id, kept),
    KEY unconfirmed_comment_kept (kept)
) DEFAULT CHARACTER SET utf8mb4;
