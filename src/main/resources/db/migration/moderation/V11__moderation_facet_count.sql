-- How many cases wait under each facet, kept.
CREATE TABLE IF NOT EXISTS moderation_facet_count (
    consultation_id BINARY(16) NOT NULL,
    facet VARCHAR(60) CHARACTER SET ascii NOT NULL,
    cases INT NOT NULL,
    PRIMARY KEY (consultation_id, facet),
    CONSTRAINT moderation_facet_count_positive CHECK (cases >= 0)
);
