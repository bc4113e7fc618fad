-- What is not as it was in the version before.
CREATE TABLE IF NOT EXISTS plan_change (
    id BINARY(16) NOT NULL PRIMARY KEY,
    from_version BINARY(16) NOT NULL,
    to_version BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    from_section BINARY(16) NULL,
    from_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    to_section BINARY(16) NULL,
    to_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    KEY plan_change_before (from_version, from_section, from_key),
    KEY plan_change_after (to_version, to_section, to_key)
);
