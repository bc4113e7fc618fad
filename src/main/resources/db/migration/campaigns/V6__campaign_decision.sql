-- What moderators decided about a text or a whole campaign, with the reason that everybody reads, and how it was before.
CREATE TABLE IF NOT EXISTS campaign_decision (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    contribution_id BINARY(16),
    kind VARCHAR(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    undone DATETIME(6),
    before_standing VARCHAR(16),
    before_campaign_id BINARY(16),
    before_edited VARCHAR(16),
    before_decided VARCHAR(16),
    before_sender_id BINARY(16),
    PRIMARY KEY (id),
    KEY campaign_decision_campaign (campaign_id, made),
    KEY campaign_decision_contribution (contribution_id, made)
) DEFAULT CHARACTER SET utf8mb4;
