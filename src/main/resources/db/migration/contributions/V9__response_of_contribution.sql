-- What a contribution is within the response of a network: a response is said in several contributions and counted as one.
ALTER TABLE contribution
    ADD COLUMN response_id BINARY(16),
    ADD COLUMN response_kind VARCHAR(20),
    ADD KEY contribution_response (response_id, submitted, id),
    ADD KEY contribution_speaker (consultation_id, organisation_id, state);
