-- Identities that belong to nobody any more. Their words stay unread by the public if that was their author's last choice.
CREATE TABLE IF NOT EXISTS erased_person (
  person_id   BINARY(16)  NOT NULL PRIMARY KEY,
  words_shown BOOLEAN     NOT NULL,
  erased      DATETIME(6) NOT NULL
);
