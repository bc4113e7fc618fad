-- Since when a contribution is in a theme: later than the theme's confirmation for what was put there afterwards. Absent for what was there before this
-- was kept.
ALTER TABLE theme_member ADD COLUMN placed DATETIME(6) NULL;
