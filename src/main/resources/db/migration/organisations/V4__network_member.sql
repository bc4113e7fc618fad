CREATE TABLE IF NOT EXISTS network_member (
    network_id BINARY(16) NOT NULL,
    member_id BINARY(16) NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (network_id, member_id),
    KEY network_member_member (member_id),
    CONSTRAINT network_member_network FOREIGN KEY (network_id) REFERENCES organisation (id),
    CONSTRAINT network_member_member FOREIGN KEY (member_id) REFERENCES organisation (id)
);
