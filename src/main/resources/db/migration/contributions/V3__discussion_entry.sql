-- A published comment in the discussion of one section; section zero stands for "something is missing". A row is there exactly while
-- the comment is published, so that a page of any order is a walk along one index, however many comments wait.
CREATE TABLE IF NOT EXISTS discussion_entry (
    consultation_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    paragraph VARCHAR(100),
    submitted DATETIME(6) NOT NULL,
    endorsements INT NOT NULL,
    turn INT NOT NULL,
    PRIMARY KEY (consultation_id, section_id, contribution_id),
    KEY discussion_entry_newest (consultation_id, section_id, submitted, contribution_id),
    KEY discussion_entry_endorsed (consultation_id, section_id, endorsements, submitted, contribution_id),
    KEY discussion_entry_rotating (consultation_id, section_id, turn, contribution_id),
    KEY discussion_entry_paragraph (consultation_id, section_id, paragraph, submitted, contribution_id),
    KEY discussion_entry_contribution (contribution_id),
    CONSTRAINT discussion_entry_of FOREIGN KEY (contribution_id) REFERENCES contribution (id)
);
