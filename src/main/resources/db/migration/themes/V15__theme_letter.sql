-- Which contributions are copies of a letter that many sent, as it was last looked up. Added: its sender added words of their own. Followed: it
-- was put into the themes that hold its letter, or there was none; that is done once, so that what a person takes out stays out.
CREATE TABLE IF NOT EXISTS theme_letter (
    contribution_id BINARY(16) NOT NULL,
    consultation_id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    added BOOLEAN NOT NULL,
    letter BOOLEAN NOT NULL,
    followed BOOLEAN NOT NULL,
    PRIMARY KEY (contribution_id),
    KEY theme_letter_campaign (consultation_id, campaign_id, contribution_id),
    KEY theme_letter_followed (followed, consultation_id)
);
