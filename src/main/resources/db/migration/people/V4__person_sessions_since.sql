-- Sessions that were opened before this moment end: set when an administrator issues a code for a new passkey.
ALTER TABLE person ADD COLUMN sessions_since DATETIME(6) NULL;
