-- Published comments of a consultation, kept; a comment on several sections counts once.
CREATE TABLE IF NOT EXISTS consultation_count (
    consultation_id BINARY(16) NOT NULL,
    comments INT NOT NULL,
    PRIMARY KEY (consultation_id)
);
