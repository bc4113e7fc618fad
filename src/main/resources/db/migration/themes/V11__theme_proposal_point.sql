-- The points of a proposal: quotations in the order in which to read them, then the others.
CREATE TABLE IF NOT EXISTS theme_proposal_point (
    proposal_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    part VARCHAR(16) NOT NULL,
    PRIMARY KEY (proposal_id, position),
    KEY theme_proposal_point_contribution (contribution_id),
    CONSTRAINT theme_proposal_point_of FOREIGN KEY (proposal_id) REFERENCES theme_proposal (id)
);
