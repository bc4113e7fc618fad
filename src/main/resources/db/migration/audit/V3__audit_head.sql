-- One row: the end of the chain, so that a cut tail is missed.
CREATE TABLE IF NOT EXISTS audit_head (
    id TINYINT NOT NULL,
    number BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    settled_line BIGINT NOT NULL,
    PRIMARY KEY (id)
);
