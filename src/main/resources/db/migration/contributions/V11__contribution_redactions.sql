-- Passages that moderators have removed, as a list of part, from, to and reason. The words beside it never change; whoever shows them
-- leaves these passages out.
ALTER TABLE contribution ADD COLUMN redactions MEDIUMTEXT;
