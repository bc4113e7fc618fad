-- What a person allows; the defaults protect. What organisations say, and under which name, is not touched by it.
ALTER TABLE person
  ADD COLUMN name_shown       BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN words_shown      BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN may_be_contacted BOOLEAN NOT NULL DEFAULT FALSE;
