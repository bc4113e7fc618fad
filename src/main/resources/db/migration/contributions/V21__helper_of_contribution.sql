-- What the one who wrote it down is to the one who says it; absent where people write for themselves.
ALTER TABLE contribution ADD COLUMN helper VARCHAR(20);
