-- Whether a person, an organisation or a group together said it. Whose words somebody else wrote down has no author here.
ALTER TABLE theme_reading ADD COLUMN voice VARCHAR(16);
