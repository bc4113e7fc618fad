-- A mail that asks a member. person_id is absent where it goes to the member's address. Only a hash of the secret in its link is kept;
-- there is none until the mail is written.
CREATE TABLE IF NOT EXISTS response_letter (
    id BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    member_id BINARY(16) NOT NULL,
    person_id BINARY(16),
    state VARCHAR(16) NOT NULL,
    asked DATETIME(6) NOT NULL,
    sent DATETIME(6),
    secret_hash BINARY(32),
    PRIMARY KEY (id),
    UNIQUE KEY response_letter_secret (secret_hash),
    KEY response_letter_state (response_id, state),
    KEY response_letter_member (member_id, asked),
    CONSTRAINT response_letter_of FOREIGN KEY (member_id) REFERENCES response_member (id),
    CONSTRAINT response_letter_state CHECK (state IN ('ASKED', 'QUEUED', 'SENT', 'DROPPED'))
);
