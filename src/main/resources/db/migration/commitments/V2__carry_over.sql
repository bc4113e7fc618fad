-- What a newer plan makes of a promise of an older one: it repeats it, replaces it, or drops it, in which case there are no words in the newer plan.
-- While it stands there is one for each promise and newer plan.
CREATE TABLE IF NOT EXISTS carry_over (
    id BINARY(16) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    older_id BINARY(16) NOT NULL,
    newer_id BINARY(16),
    newer_plan_id BINARY(16) NOT NULL,
    newer_version_id BINARY(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    made DATETIME(6) NOT NULL,
    standing TINYINT,
    taken_back DATETIME(6),
    because VARCHAR(1000),
    PRIMARY KEY (id),
    UNIQUE KEY carry_over_once (older_id, newer_plan_id, standing),
    KEY carry_over_newer (newer_id),
    KEY carry_over_plan (newer_plan_id, id),
    CONSTRAINT carry_over_older FOREIGN KEY (older_id) REFERENCES commitment (id),
    CONSTRAINT carry_over_newer_of FOREIGN KEY (newer_id) REFERENCES commitment (id)
) DEFAULT CHARACTER SET utf8mb4;
