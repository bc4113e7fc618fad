-- Which server does a piece of work in the background now, and until when nobody else may.
CREATE TABLE IF NOT EXISTS theme_turn (
    work VARCHAR(32) NOT NULL,
    holder BINARY(16) NOT NULL,
    until_at DATETIME(6) NOT NULL,
    PRIMARY KEY (work)
);
