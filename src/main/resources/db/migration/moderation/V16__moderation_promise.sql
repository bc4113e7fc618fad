-- Within how many days a body aims to decide about what comes in; a consultation without a row has the usual number.
CREATE TABLE IF NOT EXISTS moderation_promise (
    consultation_id BINARY(16) NOT NULL,
    days INT NOT NULL,
    PRIMARY KEY (consultation_id)
);
