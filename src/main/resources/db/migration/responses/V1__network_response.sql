-- The response of a network to a consultation: one of each. revision is raised by every change of its text.
CREATE TABLE IF NOT EXISTS network_response (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    network_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    revision INT NOT NULL,
    begun DATETIME(6) NOT NULL,
    sent DATETIME(6),
    preface_id BINARY(16),
    PRIMARY KEY (id),
    UNIQUE KEY network_response_one (consultation_id, network_id),
    CONSTRAINT network_response_state CHECK (state IN ('DRAFT', 'SENT'))
);
