CREATE TABLE IF NOT EXISTS organisation (
    id BINARY(16) NOT NULL PRIMARY KEY,
    slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(20) NOT NULL,
    type VARCHAR(30) NOT NULL,
    register_number VARCHAR(30) NULL,
    area_key VARCHAR(60) NULL,
    size VARCHAR(20) NOT NULL,
    represents VARCHAR(1000) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    UNIQUE KEY organisation_slug (slug),
    UNIQUE KEY organisation_name (name_key)
);
