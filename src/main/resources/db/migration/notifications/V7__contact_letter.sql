-- What somebody of a body writes to the author of a contribution who allowed it, until the mail is sent. Its identity is that of the mail.
CREATE TABLE IF NOT EXISTS contact_letter (
  mail_id         BINARY(16)  NOT NULL PRIMARY KEY,
  contribution_id BINARY(16)  NOT NULL,
  recipient_id    BINARY(16)  NOT NULL,
  writer_id       BINARY(16)  NOT NULL,
  words           TEXT        NOT NULL,
  written         DATETIME(6) NOT NULL,
  KEY contact_letter_recipient (recipient_id),
  KEY contact_letter_writer (writer_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
