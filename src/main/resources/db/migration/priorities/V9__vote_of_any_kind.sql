-- choices: JSON, a list of option ids (in order where the ballot ranks), or what is said of each by its id; the empty list is a vote
-- taken back. voter_group: as whom the voter votes. order_seed: what the order of the options, as the voter saw them, follows from.
-- secret: known to the voter alone; with it the published commitment can be made again.
ALTER TABLE vote
    MODIFY COLUMN choices TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ADD COLUMN voter_group VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNSAID',
    ADD COLUMN order_seed BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN secret BINARY(16) NOT NULL DEFAULT '';
