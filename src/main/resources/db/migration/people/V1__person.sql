CREATE TABLE IF NOT EXISTS person (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  email        VARCHAR(254) NOT NULL,
  display_name VARCHAR(200) NULL,
  created      DATETIME(6)  NOT NULL,
  CONSTRAINT person_email UNIQUE (email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
