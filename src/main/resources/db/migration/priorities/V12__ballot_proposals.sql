-- Whether people may propose options, which a moderator of the body accepts or declines.
ALTER TABLE ballot ADD COLUMN proposals BOOLEAN NOT NULL DEFAULT FALSE;
