-- Consultations that are closed out: everything that was published in them had become of it what was recorded, and somebody who answers for the body said so.
CREATE TABLE IF NOT EXISTS close_out (
    consultation_id BINARY(16) NOT NULL,
    closed_by BINARY(16) NOT NULL,
    closed DATETIME(6) NOT NULL,
    contributions INT NOT NULL,
    PRIMARY KEY (consultation_id)
);
