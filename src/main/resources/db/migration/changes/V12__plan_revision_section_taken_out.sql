-- Which of its sections were taken out: kept as they were, so that they can be put back.
ALTER TABLE plan_revision_section ADD COLUMN taken_out BOOLEAN NOT NULL DEFAULT FALSE;
