ALTER TABLE contribution ADD KEY contribution_of_organisation (organisation_id, state, submitted, id);
