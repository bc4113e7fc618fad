-- Which versions have been compared with the ones before, and how far the work is.
CREATE TABLE IF NOT EXISTS version_comparison (
    version_id BINARY(16) NOT NULL PRIMARY KEY,
    plan_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    steps INT NOT NULL DEFAULT 0,
    done INT NOT NULL DEFAULT 0,
    leased_until DATETIME(6) NULL,
    finished DATETIME(6) NULL,
    KEY version_comparison_state (state),
    KEY version_comparison_plan (plan_id)
);
