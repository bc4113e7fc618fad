-- Where a vote is a list of options, in order where they are ranked.
INSERT INTO ballot_count (consultation_id, ballot_id, stripe, electorate, voter_group, option_id, answer, voters, score)
SELECT v.consultation_id, v.ballot_id, 0, v.electorate, v.voter_group, UNHEX(REPLACE(named.id, '-', '')), 0, COUNT(*),
    SUM(CASE WHEN b.kind = 'RANK' THEN CAST(JSON_LENGTH(v.choices) AS SIGNED) - 2 * CAST(named.place AS SIGNED) ELSE 0 END)
FROM vote v
JOIN ballot b ON b.consultation_id = v.consultation_id AND b.id = v.ballot_id
JOIN JSON_TABLE(v.choices, '$[*]' COLUMNS (place FOR ORDINALITY, id CHAR(36) PATH '$')) named
WHERE v.electorate IN ('PEOPLE', 'ORGANISATIONS') AND b.kind IN ('CHOOSE', 'BUDGET', 'RANK')
GROUP BY v.consultation_id, v.ballot_id, v.electorate, v.voter_group, named.id
ON DUPLICATE KEY UPDATE voters = VALUES(voters), score = VALUES(score);
