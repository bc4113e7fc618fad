CREATE TABLE IF NOT EXISTS plan_version (
    id BINARY(16) NOT NULL PRIMARY KEY,
    plan_id BINARY(16) NOT NULL,
    label VARCHAR(100) NOT NULL,
    title VARCHAR(300) NOT NULL,
    published DATE NOT NULL,
    note VARCHAR(500) NULL,
    words INT NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    UNIQUE KEY plan_version_label (plan_id, label),
    CONSTRAINT plan_version_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
);
