-- Which statements of the summaries that are signed now carry a contribution, for the way from it to them.
CREATE TABLE IF NOT EXISTS signed_source (
    contribution_id BINARY(16) NOT NULL,
    statement_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    PRIMARY KEY (contribution_id, statement_id),
    KEY signed_source_summary (consultation_id, place_id)
);
