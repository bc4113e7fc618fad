-- What a body looks out for, one entry a line; a body without a row has the list that the application brings.
CREATE TABLE IF NOT EXISTS moderation_watchlist (
    body_id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    entries MEDIUMTEXT NOT NULL,
    changed DATETIME(6) NOT NULL,
    PRIMARY KEY (body_id, kind)
) DEFAULT CHARACTER SET utf8mb4;
