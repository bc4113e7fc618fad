-- electorate: PEOPLE or ORGANISATIONS, the column in which the vote is counted. cast_by: who voted last for an organisation; none for
-- a person, who votes for themselves.
ALTER TABLE vote
    ADD COLUMN electorate VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PEOPLE',
    ADD COLUMN cast_by BINARY(16) NULL;
