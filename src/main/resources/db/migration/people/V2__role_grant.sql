CREATE TABLE IF NOT EXISTS role_grant (
  person_id BINARY(16)  NOT NULL,
  body_id   BINARY(16)  NOT NULL,
  role      VARCHAR(20) NOT NULL,
  granted   DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, body_id, role),
  CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
