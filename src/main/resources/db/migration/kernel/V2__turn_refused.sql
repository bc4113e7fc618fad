-- A turn that is not free is written as -1, so that the whole statement fails; see TurnRows.
ALTER TABLE turn_taken ADD CONSTRAINT turn_taken_free CHECK (first_free >= 0 AND second_free >= 0);
