-- The areas an organisation works in, in its own order.
CREATE TABLE IF NOT EXISTS organisation_area (
    organisation_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    area_key VARCHAR(60) NOT NULL,
    PRIMARY KEY (organisation_id, position),
    KEY organisation_area_key (area_key),
    CONSTRAINT organisation_area_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
