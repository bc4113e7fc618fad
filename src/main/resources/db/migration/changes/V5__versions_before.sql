-- Versions from before they were compared.
INSERT IGNORE INTO version_comparison (version_id, plan_id, state) SELECT id, plan_id, 'WAITING' FROM plan_version;
