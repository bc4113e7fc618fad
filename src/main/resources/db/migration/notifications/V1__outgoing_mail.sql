CREATE TABLE IF NOT EXISTS outgoing_mail (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  recipient BINARY(16)   NULL,
  link      BINARY(16)   NULL,
  text_key  VARCHAR(100) NOT NULL,
  arguments TEXT         NULL,
  path      VARCHAR(500) NULL,
  queued    DATETIME(6)  NOT NULL,
  due       DATETIME(6)  NOT NULL,
  attempts  INT          NOT NULL,
  state     VARCHAR(10)  NOT NULL,
  failure   VARCHAR(500) NULL,
  KEY outgoing_mail_due (state, due)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
