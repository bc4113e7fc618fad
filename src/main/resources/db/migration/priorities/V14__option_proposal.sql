-- What people propose to choose from. person_id: who proposed it, nobody once the account is erased. state: WAITING, ACCEPTED or DECLINED;
-- a declined one has a reason.
CREATE TABLE IF NOT EXISTS option_proposal (
    ballot_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    person_id BINARY(16) NULL,
    title VARCHAR(200) NOT NULL,
    explanation VARCHAR(1000) NOT NULL,
    contribution_id BINARY(16) NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL DEFAULT '',
    proposed_at DATETIME(6) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by BINARY(16) NULL,
    PRIMARY KEY (id),
    KEY option_proposal_of_ballot (ballot_id, state, id),
    KEY option_proposal_by_person (person_id, ballot_id),
    KEY option_proposal_decided_by (decided_by),
    CONSTRAINT option_proposal_of_a_ballot FOREIGN KEY (ballot_id) REFERENCES ballot (id)
);
