-- Finds the votes of an organisation when two records of it are joined. A vote that another one of the same organisation replaced then
-- has the electorate SUPERSEDED and is counted in no column.
ALTER TABLE vote ADD KEY vote_by_voter (electorate, voter_id);
