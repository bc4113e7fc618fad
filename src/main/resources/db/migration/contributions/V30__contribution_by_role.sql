-- What those say who speak as one of a group, the latest first, without reading what everybody says.
ALTER TABLE contribution ADD KEY contribution_role (consultation_id, role, state, id);
