-- Close-outs that were taken back, each with the reason that everybody reads.
CREATE TABLE IF NOT EXISTS close_out_taken_back (
    consultation_id BINARY(16) NOT NULL,
    closed DATETIME(6) NOT NULL,
    taken_back DATETIME(6) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    PRIMARY KEY (consultation_id, closed)
) DEFAULT CHARACTER SET utf8mb4;
