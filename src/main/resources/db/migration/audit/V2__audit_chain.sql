-- The lines' order and hashes, written once in the background, so that the lines themselves are never touched again.
CREATE TABLE IF NOT EXISTS audit_chain (
    number BIGINT NOT NULL,
    line_id BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (number),
    UNIQUE KEY audit_chain_by_line (line_id)
);
