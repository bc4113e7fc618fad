-- Passages that a decision removed, as the contribution holds them from then on.
ALTER TABLE moderation_decision
    ADD COLUMN redactions MEDIUMTEXT,
    DROP CONSTRAINT moderation_decision_outcome,
    ADD CONSTRAINT moderation_decision_outcome CHECK (outcome IN ('PUBLISH', 'PUBLISH_REDACTED', 'WITHHOLD'));
