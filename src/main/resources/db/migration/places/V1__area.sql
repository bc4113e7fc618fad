CREATE TABLE IF NOT EXISTS area (
    area_key VARCHAR(60) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    name VARCHAR(200) NOT NULL,
    level VARCHAR(20) NOT NULL,
    parent_key VARCHAR(60) NULL,
    population INT NULL,
    PRIMARY KEY (area_key, valid_from)
);
