-- How far a consultation is sorted, and the totals. Whoever holds the lease sorts it; times are the database's own.
CREATE TABLE IF NOT EXISTS campaign_sorting (
    consultation_id BINARY(16) NOT NULL,
    leased_until DATETIME(6),
    whole_wanted INT NOT NULL DEFAULT 1,
    whole_at DATETIME(6),
    changed INT NOT NULL DEFAULT 0,
    people INT NOT NULL DEFAULT 0,
    organisations INT NOT NULL DEFAULT 0,
    copying_people INT NOT NULL DEFAULT 0,
    copying_organisations INT NOT NULL DEFAULT 0,
    uncompared INT NOT NULL DEFAULT 0,
    PRIMARY KEY (consultation_id)
);
