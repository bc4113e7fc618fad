-- kind: CHOOSE, RANK, POINTS, BUDGET, AGREE or LEVEL. choose: how many options, or points, at most. places: how many options come out
-- first where points are shared out. budget: in pounds, where one is.
ALTER TABLE ballot
    DROP CONSTRAINT ballot_chooses_some,
    ADD COLUMN kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CHOOSE',
    ADD COLUMN places SMALLINT NOT NULL DEFAULT 0,
    ADD COLUMN budget DECIMAL(14, 2) NULL;
