-- What was compared before anybody was told is news no more.
INSERT IGNORE INTO version_told (version_id) SELECT version_id FROM version_comparison WHERE state = 'DONE';
