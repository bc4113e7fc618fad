-- Which other campaign a decision joined, and how like the two were by the machine's measure, 0 to 1.
ALTER TABLE campaign_decision ADD COLUMN other_id BINARY(16), ADD COLUMN likeness DOUBLE;
