-- Where a case stands, for whom it waits, since when, who is reading it, and what the queue is filtered by. What follows from the
-- contribution is filled in shortly after a case opens: triaged says when, and is empty while that is still to be done.
ALTER TABLE moderation_case
    DROP CONSTRAINT moderation_case_state,
    ADD CONSTRAINT moderation_case_state
        CHECK (state IN ('WAITING', 'ASKED', 'SECOND_OPINION', 'REPORTED', 'APPEALED', 'DECIDED', 'WITHDRAWN')),
    ADD COLUMN waits_for VARCHAR(10) GENERATED ALWAYS AS
        (CASE state WHEN 'DECIDED' THEN 'NOBODY' WHEN 'WITHDRAWN' THEN 'NOBODY' WHEN 'ASKED' THEN 'AUTHOR' ELSE 'MODERATOR' END) STORED,
    ADD COLUMN since DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00',
    ADD COLUMN changed DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00',
    ADD COLUMN claimed_by BINARY(16),
    ADD COLUMN claimed_until DATETIME(6),
    ADD COLUMN triaged DATETIME(6),
    ADD COLUMN author_id BINARY(16),
    ADD COLUMN copies BINARY(16),
    DROP KEY moderation_case_queue,
    ADD KEY moderation_case_line (consultation_id, waits_for, since, id),
    ADD KEY moderation_case_triage (triaged, consultation_id, waits_for),
    ADD KEY moderation_case_author (author_id, consultation_id),
    ADD KEY moderation_case_copies (copies);
