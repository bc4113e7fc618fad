-- Which groups a published contribution is about, as moderators say of its words. It says nothing about who wrote them.
CREATE TABLE IF NOT EXISTS item_tag (
    contribution_id BINARY(16) NOT NULL,
    tag VARCHAR(40) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    moderator_id BINARY(16) NOT NULL,
    tagged DATETIME(6) NOT NULL,
    PRIMARY KEY (contribution_id, tag),
    KEY item_tag_consultation (consultation_id, tag, tagged)
);
