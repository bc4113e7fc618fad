-- In what state of the case it was decided: at first, after a report, as a second opinion, on appeal.
ALTER TABLE moderation_decision
    ADD COLUMN stage VARCHAR(16) NOT NULL DEFAULT 'WAITING',
    ADD COLUMN consultation_id BINARY(16),
    ADD KEY moderation_decision_consultation (consultation_id, decided);
