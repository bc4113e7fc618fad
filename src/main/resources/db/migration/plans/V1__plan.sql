CREATE TABLE IF NOT EXISTS plan (
    id BINARY(16) NOT NULL PRIMARY KEY,
    slug VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(300) NOT NULL,
    body_id BINARY(16) NOT NULL,
    UNIQUE KEY plan_slug (slug),
    KEY plan_body (body_id)
);
