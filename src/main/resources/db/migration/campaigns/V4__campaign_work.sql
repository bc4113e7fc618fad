-- Contributions that were published or changed and are not sorted yet.
CREATE TABLE IF NOT EXISTS campaign_work (
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    PRIMARY KEY (contribution_id),
    KEY campaign_work_consultation (consultation_id)
);
