-- added_at: when an accepted proposal became an option; nothing for those that were there from the start. contribution_id: the published
-- contribution that it comes from.
ALTER TABLE ballot_option
    ADD COLUMN added_at DATETIME(6) NULL,
    ADD COLUMN contribution_id BINARY(16) NULL;
