-- That a moderator looked at a theme that few are in before the summary was signed.
CREATE TABLE IF NOT EXISTS theme_look (
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    theme_id BINARY(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    looked DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, place_id, theme_id)
);
