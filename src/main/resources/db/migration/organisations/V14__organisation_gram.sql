-- Triples of neighbouring letters of the telling words of a name: names that share many of them look alike.
CREATE TABLE IF NOT EXISTS organisation_gram (
    gram VARCHAR(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    organisation_id BINARY(16) NOT NULL,
    PRIMARY KEY (gram, organisation_id),
    KEY organisation_gram_organisation (organisation_id),
    CONSTRAINT organisation_gram_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
