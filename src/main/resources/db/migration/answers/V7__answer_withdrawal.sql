-- Editions of answers that were withdrawn, each with the reason that everybody reads. An answer is withdrawn while its latest edition is.
CREATE TABLE IF NOT EXISTS answer_withdrawal (
    answer_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    withdrawn DATETIME(6) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    PRIMARY KEY (answer_id, number),
    CONSTRAINT answer_withdrawal_of FOREIGN KEY (answer_id) REFERENCES answer (id)
) DEFAULT CHARACTER SET utf8mb4;
