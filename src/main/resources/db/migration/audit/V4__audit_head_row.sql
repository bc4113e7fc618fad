INSERT INTO audit_head (id, number, hash, settled_line)
VALUES (1, 0, UNHEX(REPEAT('00', 32)), 0)
ON DUPLICATE KEY UPDATE id = 1;
