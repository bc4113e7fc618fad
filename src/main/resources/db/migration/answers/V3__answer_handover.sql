-- Who was accountable for an answer and who is from then on; nobody where somebody left before it was handed over.
CREATE TABLE IF NOT EXISTS answer_handover (
    id BINARY(16) NOT NULL,
    answer_id BINARY(16) NOT NULL,
    from_person BINARY(16),
    to_person BINARY(16),
    by_person BINARY(16),
    reason VARCHAR(500) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY answer_handover_of (answer_id, made),
    CONSTRAINT answer_handover_answer FOREIGN KEY (answer_id) REFERENCES answer (id)
) DEFAULT CHARACTER SET utf8mb4;
