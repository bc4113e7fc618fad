-- A few numbers of each text that is nobody's copy yet, by which later copies find it. The group of copies has its case's identity.
CREATE TABLE IF NOT EXISTS moderation_sketch (
    consultation_id BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    case_id BINARY(16) NOT NULL,
    PRIMARY KEY (consultation_id, number, case_id),
    KEY moderation_sketch_case (case_id)
);
