-- The summary of one part of what a consultation is about. Every edit makes it one version older than what was signed before.
CREATE TABLE IF NOT EXISTS summary (
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    editor_id BINARY(16) NOT NULL,
    edited DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, place_id)
);
