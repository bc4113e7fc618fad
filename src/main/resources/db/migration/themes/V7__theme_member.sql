-- What is in a theme, how it came there, and which of its points is a quotation of the theme.
CREATE TABLE IF NOT EXISTS theme_member (
    theme_id BINARY(16) NOT NULL,
    contribution_id BINARY(16) NOT NULL,
    origin VARCHAR(16) NOT NULL,
    quoted INT,
    PRIMARY KEY (theme_id, contribution_id),
    KEY theme_member_contribution (contribution_id),
    CONSTRAINT theme_member_of FOREIGN KEY (theme_id) REFERENCES theme (id)
);
