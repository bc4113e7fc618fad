-- Consultations of which it must be looked up what is published: many comments came in at once.
CREATE TABLE IF NOT EXISTS theme_catch_up (
    consultation_id BINARY(16) NOT NULL,
    PRIMARY KEY (consultation_id)
);
