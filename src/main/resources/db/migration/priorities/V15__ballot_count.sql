-- What moderators see while people vote, kept in the transaction that changes the vote. option_id: nought for all who have a vote that
-- stands. answer: the place of a stance or level among all of them. score: the sum of points; where options are ranked, of how many
-- options the ballot ranks less twice the place. stripe: the same count lies in several rows, so that few wait for each other; only the sum
-- of all of them says something.
CREATE TABLE IF NOT EXISTS ballot_count (
    consultation_id BINARY(16) NOT NULL,
    ballot_id BINARY(16) NOT NULL,
    stripe TINYINT NOT NULL,
    electorate VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voter_group VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    option_id BINARY(16) NOT NULL,
    answer TINYINT NOT NULL,
    voters INT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, ballot_id, stripe, electorate, voter_group, option_id, answer)
);
