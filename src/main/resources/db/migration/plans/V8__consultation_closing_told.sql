-- When everybody was told that the window has closed.
ALTER TABLE consultation ADD COLUMN closing_told DATETIME(6) NULL;
