-- A plan or report that an organisation has of its own, put beside the plan of a consultation as a link. A removed one keeps its title, so that
-- nothing disappears without a word. Who added it is let go when they erase their account.
CREATE TABLE IF NOT EXISTS own_plan (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    organisation_id BINARY(16) NOT NULL,
    added_by BINARY(16),
    state VARCHAR(16) NOT NULL,
    revision INT NOT NULL,
    title VARCHAR(150) NOT NULL,
    about VARCHAR(300) NOT NULL,
    link VARCHAR(500) NOT NULL,
    dated DATE NOT NULL,
    added DATETIME(6) NOT NULL,
    changed DATETIME(6),
    removed DATETIME(6),
    PRIMARY KEY (id),
    KEY own_plan_consultation (consultation_id, id),
    KEY own_plan_organisation (organisation_id, id),
    KEY own_plan_added_by (added_by)
) DEFAULT CHARACTER SET utf8mb4;
