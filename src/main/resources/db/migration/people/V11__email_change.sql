-- A wish for another address, and once it is fulfilled the address from before, to which that is told. Both are forgotten after a week.
CREATE TABLE IF NOT EXISTS email_change (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  person_id   BINARY(16)   NOT NULL,
  email       VARCHAR(254) NOT NULL,
  earlier     VARCHAR(254) NULL,
  requested   DATETIME(6)  NOT NULL,
  secret_hash BINARY(32)   NULL,
  expires     DATETIME(6)  NULL,
  changed     DATETIME(6)  NULL,
  CONSTRAINT email_change_secret UNIQUE (secret_hash),
  KEY email_change_person (person_id),
  KEY email_change_requested (requested)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
