-- What somebody is to be told: no words, for these are made when the mail is sent. Once told, the row goes. What happens to the same thing
-- again before that is one piece of news.
CREATE TABLE IF NOT EXISTS notice (
  person_id BINARY(16)  NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  subject   BINARY(16)  NOT NULL,
  pace      VARCHAR(10) NOT NULL,
  happened  DATETIME(6) NOT NULL,
  due       DATETIME(6) NOT NULL,
  mail_id   BINARY(16)  NULL,
  PRIMARY KEY (person_id, kind, subject),
  KEY notice_due (mail_id, due, person_id),
  CONSTRAINT notice_pace CHECK (pace IN ('AT_ONCE', 'DAILY'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
