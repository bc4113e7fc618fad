-- What two people answer for: everything of a summary as it was signed, but for the words of those who are quoted in it.
CREATE TABLE IF NOT EXISTS summary_signature (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    editor_id BINARY(16) NOT NULL,
    signed_by BINARY(16) NOT NULL,
    signed DATETIME(6) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY summary_signature_of (consultation_id, place_id, version)
) DEFAULT CHARACTER SET utf8mb4;
