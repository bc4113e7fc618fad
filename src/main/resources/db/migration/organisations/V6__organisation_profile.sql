-- What leads can say later, and what becomes of a record. number_key and domain only serve to point out likely duplicates.
-- merged_into: the record that stands for both; never one that is itself merged. closed_at: nobody speaks for it any more.
ALTER TABLE organisation
    ADD COLUMN version INT NOT NULL DEFAULT 1,
    ADD COLUMN level VARCHAR(20) NULL,
    ADD COLUMN communities VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN number_key VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN domain VARCHAR(253) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN verified_at DATETIME(6) NULL,
    ADD COLUMN verified_by BINARY(16) NULL,
    ADD COLUMN verified_for BINARY(16) NULL,
    ADD COLUMN merged_into BINARY(16) NULL,
    ADD COLUMN closed_at DATETIME(6) NULL,
    ADD KEY organisation_number (number_key),
    ADD KEY organisation_domain (domain),
    ADD KEY organisation_merged (merged_into),
    ADD KEY organisation_unverified (verified_at, registered_at, id);
