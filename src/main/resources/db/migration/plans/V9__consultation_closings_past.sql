-- What closed before anybody was told of such things is no news.
UPDATE consultation SET closing_told = closes WHERE closes < UTC_TIMESTAMP(6) AND closing_told IS NULL;
