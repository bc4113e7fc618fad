-- One row: how far the ledger has been read, and by which form of the log; with a later form everything is read again.
CREATE TABLE IF NOT EXISTS decision_place (
    id TINYINT NOT NULL,
    form INT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (id)
);
