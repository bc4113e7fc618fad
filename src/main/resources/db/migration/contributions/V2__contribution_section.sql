-- The sections a comment is about, in the author's order. None for "something is missing" and for replies.
CREATE TABLE IF NOT EXISTS contribution_section (
    contribution_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    section_id BINARY(16) NOT NULL,
    PRIMARY KEY (contribution_id, position),
    CONSTRAINT contribution_section_of FOREIGN KEY (contribution_id) REFERENCES contribution (id)
);
