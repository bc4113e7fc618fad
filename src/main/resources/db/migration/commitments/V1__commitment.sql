-- A promise in a version of a plan: where its words stand, and the words. A version never changes, so neither do they. What was taken off the list
-- stays to be read; standing is 1 until then and absent afterwards, so that the same place can be marked again.
CREATE TABLE IF NOT EXISTS commitment (
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    version_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    paragraph_key VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    begins INT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    name VARCHAR(150) NOT NULL,
    body_id BINARY(16) NOT NULL,
    marked DATETIME(6) NOT NULL,
    standing TINYINT,
    taken_back DATETIME(6),
    because VARCHAR(1000),
    PRIMARY KEY (id),
    UNIQUE KEY commitment_place (version_id, section_id, paragraph_key, begins, standing),
    KEY commitment_plan (plan_id, id)
) DEFAULT CHARACTER SET utf8mb4;
