-- Versions of plans whose news was handed to those who are told of it, so that nobody is told twice.
CREATE TABLE IF NOT EXISTS version_told (
    version_id BINARY(16) NOT NULL PRIMARY KEY
);
