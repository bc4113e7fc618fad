-- The one code with which a person who holds a role may add a passkey, by the hash of what an administrator was shown. One for each person:
-- a newer code replaces an older one.
CREATE TABLE IF NOT EXISTS passkey_code (
  person_id BINARY(16)  NOT NULL PRIMARY KEY,
  body_id   BINARY(16)  NOT NULL,
  code_hash BINARY(32)  NOT NULL,
  issued    DATETIME(6) NOT NULL,
  expires   DATETIME(6) NOT NULL,
  used      DATETIME(6) NULL,
  CONSTRAINT passkey_code_person FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
