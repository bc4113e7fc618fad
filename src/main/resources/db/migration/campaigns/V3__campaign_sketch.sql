-- Numbers by which texts that are nobody's copy yet find each other.
CREATE TABLE IF NOT EXISTS campaign_sketch (
    consultation_id BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    PRIMARY KEY (consultation_id, number, contribution_id),
    KEY campaign_sketch_contribution (contribution_id)
);
