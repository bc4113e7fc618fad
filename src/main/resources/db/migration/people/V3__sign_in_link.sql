CREATE TABLE IF NOT EXISTS sign_in_link (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  email       VARCHAR(254) NOT NULL,
  next_path   VARCHAR(500) NOT NULL,
  confirms    BINARY(16)   NULL,
  requested   DATETIME(6)  NOT NULL,
  secret_hash BINARY(32)   NULL,
  expires     DATETIME(6)  NULL,
  spent       DATETIME(6)  NULL,
  CONSTRAINT sign_in_link_secret UNIQUE (secret_hash),
  KEY sign_in_link_requested (requested)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
