ALTER TABLE organisation DROP COLUMN area_key;
