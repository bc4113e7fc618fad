-- What is read in the background after it was published, and how far that has come. Changed counts how often its words changed, so that
-- a reading of earlier words is never kept. Who said it is here for counting people; the words are not.
CREATE TABLE IF NOT EXISTS theme_reading (
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    changed INT NOT NULL,
    stance VARCHAR(24),
    author_id BINARY(16),
    organisation_id BINARY(16),
    first_read DATETIME(6),
    PRIMARY KEY (contribution_id),
    KEY theme_reading_consultation (consultation_id, state, contribution_id),
    KEY theme_reading_state (state, consultation_id),
    KEY theme_reading_author (author_id)
);
