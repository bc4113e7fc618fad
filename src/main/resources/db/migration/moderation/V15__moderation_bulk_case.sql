CREATE TABLE IF NOT EXISTS moderation_bulk_case (
    bulk_id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    PRIMARY KEY (bulk_id, case_id),
    KEY moderation_bulk_case_state (bulk_id, state),
    CONSTRAINT moderation_bulk_case_of FOREIGN KEY (bulk_id) REFERENCES moderation_bulk (id),
    CONSTRAINT moderation_bulk_case_state CHECK (state IN ('PENDING', 'DECIDED', 'LEFT'))
);
