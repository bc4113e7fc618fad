-- The last day (in London) on which a person got the daily mail: there is one a day at most, also when one was late.
CREATE TABLE IF NOT EXISTS notice_day (
  person_id BINARY(16) NOT NULL PRIMARY KEY,
  told      DATE       NOT NULL
);
