-- Consultations in which something happened that dispositions follow from, and how often since they were last worked out.
CREATE TABLE IF NOT EXISTS disposition_due (
    consultation_id BINARY(16) NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (consultation_id)
);
