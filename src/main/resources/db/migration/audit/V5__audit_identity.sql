-- Who is behind a pseudonym of the ledger. The pseudonym is a hash over the salt and the person's identity; the row is dropped when the person
-- erases their account, and the lines, which are never touched, lead to nobody any more.
CREATE TABLE IF NOT EXISTS audit_identity (
    person BINARY(16) NOT NULL,
    salt BINARY(32) NOT NULL,
    pseudonym BINARY(16) NOT NULL,
    PRIMARY KEY (person),
    UNIQUE KEY audit_identity_pseudonym (pseudonym)
);
