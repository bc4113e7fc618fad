-- Up to which revision the campaigns of a consultation were looked up.
CREATE TABLE IF NOT EXISTS theme_letters_known (
    consultation_id BINARY(16) NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (consultation_id)
);
