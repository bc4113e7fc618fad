-- Of those who took part in a session, how many agreed to what the group says together; absent where nobody counted.
ALTER TABLE contribution ADD COLUMN agreeing INT;
