-- Since when an answer reaches a contribution: later than its publication for what came into its theme or statement afterwards. Absent for what was
-- reached before this was kept.
ALTER TABLE answer_reach ADD COLUMN since DATETIME(6) NULL;
