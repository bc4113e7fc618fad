-- A session of a group, as the one who ran it records it. Until it is recorded, what it says of itself lies with the drafts.
CREATE TABLE IF NOT EXISTS group_session (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    facilitator_id BINARY(16) NOT NULL,
    mode VARCHAR(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    title VARCHAR(200),
    held_on DATE,
    online BOOLEAN NOT NULL DEFAULT FALSE,
    place VARCHAR(200),
    area VARCHAR(100),
    people INT,
    organiser VARCHAR(200),
    agreed VARCHAR(16),
    agreed_words VARCHAR(500),
    begun DATETIME(6) NOT NULL,
    recorded DATETIME(6),
    PRIMARY KEY (id),
    KEY group_session_consultation (consultation_id, state, recorded, id),
    KEY group_session_facilitator (facilitator_id, begun, id),
    CONSTRAINT group_session_people CHECK (people IS NULL OR people BETWEEN 2 AND 500)
) DEFAULT CHARACTER SET utf8mb4;
