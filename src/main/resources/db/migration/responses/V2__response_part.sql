-- A part of a draft as it stands. version counts its changes, so that of two who change the same one the second learns of the first.
-- contribution_id: what it became when the response was sent.
CREATE TABLE IF NOT EXISTS response_part (
    id BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    place INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    version INT NOT NULL,
    words MEDIUMTEXT NOT NULL,
    sections VARCHAR(800) CHARACTER SET ascii NOT NULL,
    editor_id BINARY(16) NOT NULL,
    edited DATETIME(6) NOT NULL,
    contribution_id BINARY(16),
    PRIMARY KEY (id),
    UNIQUE KEY response_part_place (response_id, place),
    CONSTRAINT response_part_of FOREIGN KEY (response_id) REFERENCES network_response (id),
    CONSTRAINT response_part_state CHECK (state IN ('KEPT', 'REMOVED'))
) DEFAULT CHARACTER SET utf8mb4;
