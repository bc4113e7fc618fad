-- Who changed whose role, and why. Rows are only added; the reason goes when the person erases their account.
CREATE TABLE IF NOT EXISTS role_change (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  body_id   BINARY(16)   NOT NULL,
  person_id BINARY(16)   NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  role      VARCHAR(20)  NULL,
  by_person BINARY(16)   NOT NULL,
  reason    VARCHAR(500) NULL,
  made      DATETIME(6)  NOT NULL,
  KEY role_change_body (body_id, made, id),
  KEY role_change_person (person_id, made)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
