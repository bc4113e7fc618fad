-- Whose proposed words were taken over into a version, before it is known which change they are in.
CREATE TABLE IF NOT EXISTS wording_taken (
    version_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    PRIMARY KEY (version_id, contribution_id)
);
