-- What became of each published contribution: exactly one row, and so exactly one disposition. Where a person decided it, it says who, why and into what;
-- otherwise it follows from themes, statements and answers. The times say since when it is in a theme, carried by a signed statement, answered.
CREATE TABLE IF NOT EXISTS disposition (
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    since DATETIME(6) NOT NULL,
    published DATETIME(6) NOT NULL,
    themed DATETIME(6) NULL,
    carried DATETIME(6) NULL,
    answered DATETIME(6) NULL,
    into_id BINARY(16) NULL,
    reason VARCHAR(500) NULL,
    decided_by BINARY(16) NULL,
    PRIMARY KEY (contribution_id),
    KEY disposition_consultation (consultation_id, kind, contribution_id),
    KEY disposition_into (into_id)
) DEFAULT CHARACTER SET utf8mb4;
