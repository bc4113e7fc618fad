-- How a person wants to be told of a kind of news; without a row, once a day.
CREATE TABLE IF NOT EXISTS notice_choice (
  person_id BINARY(16)  NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  pace      VARCHAR(10) NOT NULL,
  PRIMARY KEY (person_id, kind),
  CONSTRAINT notice_choice_pace CHECK (pace IN ('AT_ONCE', 'DAILY', 'NEVER'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
