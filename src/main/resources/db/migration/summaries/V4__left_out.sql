-- What no statement of a summary carries, and why; the reason is published.
CREATE TABLE IF NOT EXISTS left_out (
    consultation_id BINARY(16) NOT NULL,
    place_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    reason TEXT NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, place_id, contribution_id),
    KEY left_out_contribution (contribution_id)
) DEFAULT CHARACTER SET utf8mb4;
