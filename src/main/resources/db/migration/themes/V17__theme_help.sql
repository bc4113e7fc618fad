-- From which likelihood on the machine may put something into themes by itself, who said so and when. The latest holds; none means never.
CREATE TABLE IF NOT EXISTS theme_help (
    id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    percent INT NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    made DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY theme_help_latest (consultation_id, made, id)
);
