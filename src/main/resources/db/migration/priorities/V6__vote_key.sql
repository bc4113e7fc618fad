-- One voter, one vote in its own column, whatever is sent and however often.
ALTER TABLE vote DROP PRIMARY KEY, ADD PRIMARY KEY (consultation_id, ballot_id, electorate, voter_id);
