-- In pounds, where a budget is spent.
ALTER TABLE ballot_option ADD COLUMN cost DECIMAL(14, 2) NOT NULL DEFAULT 0;
