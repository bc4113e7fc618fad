CREATE TABLE IF NOT EXISTS statement (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    version INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    reopened VARCHAR(16),
    because TEXT,
    theme_id BINARY(16),
    words TEXT NOT NULL,
    editor_id BINARY(16) NOT NULL,
    edited DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY statement_of_summary (consultation_id, place_id, position),
    KEY statement_theme (theme_id)
) DEFAULT CHARACTER SET utf8mb4;
