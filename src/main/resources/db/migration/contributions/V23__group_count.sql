-- What groups said together about each section, published: how many sessions and of how many people, kept. Section zero is what is missing.
CREATE TABLE IF NOT EXISTS group_count (
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    sessions INT NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (consultation_id, section_id),
    CONSTRAINT group_count_counted CHECK (sessions >= 0 AND people >= 0)
);
