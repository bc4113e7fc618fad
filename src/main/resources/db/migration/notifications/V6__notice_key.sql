-- The one key with which the servers sign the addresses that end mails.
CREATE TABLE IF NOT EXISTS notice_key (
  id     TINYINT    NOT NULL PRIMARY KEY,
  secret BINARY(32) NOT NULL
);
