-- What somebody waits for before the screen goes before all else, also when it is tried again. What is given up is found by its state.
ALTER TABLE outgoing_mail
  ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE,
  DROP KEY outgoing_mail_due,
  ADD KEY outgoing_mail_next (state, urgent, due),
  ADD KEY outgoing_mail_state (state, id),
  ADD KEY outgoing_mail_recipient (recipient, state);
