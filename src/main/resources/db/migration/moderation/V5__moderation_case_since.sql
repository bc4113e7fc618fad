-- Cases that were opened before the queue knew for whom they wait.
UPDATE moderation_case SET since = opened, changed = opened WHERE since < opened;
