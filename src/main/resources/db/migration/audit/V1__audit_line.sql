-- Lines are only ever inserted: the application's user needs no more than INSERT and SELECT here.
CREATE TABLE IF NOT EXISTS audit_line (
    id BIGINT NOT NULL AUTO_INCREMENT,
    happened_at DATETIME(6) NOT NULL,
    event VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject BINARY(16) NOT NULL,
    payload VARCHAR(16000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
);
