-- The table and its columns are named by Spring Security's JdbcPublicKeyCredentialUserEntityRepository; ids are base64url.
CREATE TABLE IF NOT EXISTS user_entities (
  id           VARCHAR(128) NOT NULL PRIMARY KEY,
  name         VARCHAR(100) NOT NULL,
  display_name VARCHAR(200) NULL,
  CONSTRAINT user_entities_name UNIQUE (name)
) CHARACTER SET ascii COLLATE ascii_bin;
