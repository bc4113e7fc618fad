-- The next version of a plan while it is written; one for each plan.
CREATE TABLE IF NOT EXISTS plan_revision (
    plan_id BINARY(16) NOT NULL PRIMARY KEY,
    base_version BINARY(16) NOT NULL,
    title VARCHAR(400) NOT NULL,
    label VARCHAR(400) NOT NULL,
    published VARCHAR(40) NOT NULL,
    confirmed BOOLEAN NOT NULL,
    begun DATETIME(6) NOT NULL
);
