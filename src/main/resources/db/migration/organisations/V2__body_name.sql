CREATE TABLE IF NOT EXISTS body_name (
    body_id BINARY(16) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    name VARCHAR(200) NOT NULL,
    PRIMARY KEY (body_id, valid_from),
    CONSTRAINT body_name_body FOREIGN KEY (body_id) REFERENCES body (id)
);
