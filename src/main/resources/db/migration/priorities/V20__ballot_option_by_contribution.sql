-- The page of a contribution says which options come from it.
ALTER TABLE ballot_option ADD KEY ballot_option_by_contribution (contribution_id);
