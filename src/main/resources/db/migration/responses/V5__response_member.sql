-- A member that may answer to a response: one row for one organisation, whether it has an account or was named with an address.
-- email is absent for an organisation with an account: its representatives are written to. asked_by: who named it.
CREATE TABLE IF NOT EXISTS response_member (
    id BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    organisation_id BINARY(16),
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    email VARCHAR(254),
    state VARCHAR(16) NOT NULL,
    listed DATETIME(6) NOT NULL,
    asked DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY response_member_name (response_id, name_key),
    UNIQUE KEY response_member_organisation (response_id, organisation_id),
    KEY response_member_of_organisation (organisation_id, response_id),
    CONSTRAINT response_member_of FOREIGN KEY (response_id) REFERENCES network_response (id),
    CONSTRAINT response_member_state CHECK (state IN ('LISTED', 'INVITED', 'WITHDRAWN'))
) DEFAULT CHARACTER SET utf8mb4;
