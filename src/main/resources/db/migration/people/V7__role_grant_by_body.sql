-- The people who hold a role in a body.
ALTER TABLE role_grant ADD KEY role_grant_body (body_id, role);
