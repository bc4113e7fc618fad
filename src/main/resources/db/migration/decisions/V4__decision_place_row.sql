INSERT INTO decision_place (id, form, number) VALUES (1, 0, 0) ON DUPLICATE KEY UPDATE id = 1;
