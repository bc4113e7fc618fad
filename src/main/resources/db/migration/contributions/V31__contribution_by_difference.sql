-- What would make a big difference to those whom it touches, by how many said that it speaks for them too.
ALTER TABLE contribution ADD KEY contribution_difference (consultation_id, difference, state, endorsements, id);
