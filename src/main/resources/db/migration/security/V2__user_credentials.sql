-- The table and its columns are named by Spring Security's JdbcUserCredentialRepository; a credential's id has at most 1,023 bytes.
CREATE TABLE IF NOT EXISTS user_credentials (
  credential_id                VARCHAR(1400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  user_entity_user_id          VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key                   BLOB          NOT NULL,
  signature_count              BIGINT        NULL,
  uv_initialized               BOOLEAN       NULL,
  backup_eligible              BOOLEAN       NOT NULL,
  authenticator_transports     VARCHAR(1000) NULL,
  public_key_credential_type   VARCHAR(100)  NULL,
  backup_state                 BOOLEAN       NOT NULL,
  attestation_object           BLOB          NULL,
  attestation_client_data_json BLOB          NULL,
  created                      DATETIME(6)   NULL,
  last_used                    DATETIME(6)   NULL,
  label                        VARCHAR(1000) NOT NULL,
  KEY user_credentials_owner (user_entity_user_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
