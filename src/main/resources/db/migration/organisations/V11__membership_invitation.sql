-- Somebody is asked by mail to speak for an organisation. Only a hash of the secret in the link is kept; the address goes when the
-- invitation is over.
CREATE TABLE IF NOT EXISTS membership_invitation (
    id BINARY(16) NOT NULL PRIMARY KEY,
    organisation_id BINARY(16) NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    role VARCHAR(20) NOT NULL,
    state VARCHAR(10) NOT NULL,
    invited_by BINARY(16) NOT NULL,
    invited_at DATETIME(6) NOT NULL,
    secret_hash BINARY(32) NULL,
    expires DATETIME(6) NOT NULL,
    UNIQUE KEY membership_invitation_email (organisation_id, email),
    UNIQUE KEY membership_invitation_secret (secret_hash),
    KEY membership_invitation_expires (expires),
    CONSTRAINT membership_invitation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
