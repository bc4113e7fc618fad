-- What was said at a session: about one section, or about what is missing where there is none. It becomes a contribution once the session is
-- recorded; the id is the key under which that is sent.
CREATE TABLE IF NOT EXISTS session_entry (
    id BINARY(16) NOT NULL,
    session_id BINARY(16) NOT NULL,
    section_id BINARY(16),
    words MEDIUMTEXT NOT NULL,
    agreeing INT,
    contribution_id BINARY(16),
    entered DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY session_entry_session (session_id, entered, id),
    CONSTRAINT session_entry_of FOREIGN KEY (session_id) REFERENCES group_session (id)
) DEFAULT CHARACTER SET utf8mb4;
