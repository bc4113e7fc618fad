-- What a helper wrote down for somebody else: how that person agreed, and the secret, hashed, with which they follow it or take it back.
-- noted_name: by which they know it again; never published.
CREATE TABLE IF NOT EXISTS helped_comment (
    contribution_id BINARY(16) NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    agreed VARCHAR(16) NOT NULL,
    agreed_words VARCHAR(500) NOT NULL,
    agreed_on DATE NOT NULL,
    noted_name VARCHAR(100) NOT NULL,
    read_back DATETIME(6) NOT NULL,
    withdrawn DATETIME(6),
    PRIMARY KEY (contribution_id),
    UNIQUE KEY helped_comment_secret (secret_hash),
    CONSTRAINT helped_comment_of FOREIGN KEY (contribution_id) REFERENCES contribution (id)
) DEFAULT CHARACTER SET utf8mb4;
