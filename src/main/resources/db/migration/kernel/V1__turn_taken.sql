-- How often somebody may still do something, for all servers. The id is a hash: no address and no network is kept. The times are microseconds
-- since 1970, before which the next turn would come too early; see RateLimits.
CREATE TABLE IF NOT EXISTS turn_taken (
    id BINARY(32) NOT NULL PRIMARY KEY,
    first_free BIGINT NOT NULL,
    second_free BIGINT NOT NULL,
    KEY turn_taken_over (first_free)
);
