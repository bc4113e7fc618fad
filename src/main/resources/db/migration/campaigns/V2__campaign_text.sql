-- Where each published contribution stands. Decided: what a moderator said of it, which no machine changes.
CREATE TABLE IF NOT EXISTS campaign_text (
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    author_id BINARY(16) NOT NULL,
    organisation_id BINARY(16),
    sent DATETIME(6) NOT NULL,
    standing VARCHAR(16) NOT NULL,
    campaign_id BINARY(16),
    likeness DOUBLE NOT NULL DEFAULT 0,
    edited VARCHAR(16),
    decided VARCHAR(16),
    PRIMARY KEY (contribution_id),
    KEY campaign_text_campaign (campaign_id, standing, edited, contribution_id),
    KEY campaign_text_consultation (consultation_id, standing, contribution_id)
);
