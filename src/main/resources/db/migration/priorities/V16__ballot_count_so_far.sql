-- Votes that were cast before counts were kept.
INSERT INTO ballot_count (consultation_id, ballot_id, stripe, electorate, voter_group, option_id, answer, voters, score)
SELECT v.consultation_id, v.ballot_id, 0, v.electorate, v.voter_group, x'00000000000000000000000000000000', 0, COUNT(*), 0
FROM vote v WHERE v.electorate IN ('PEOPLE', 'ORGANISATIONS') AND v.choices NOT IN ('[]', '{}')
GROUP BY v.consultation_id, v.ballot_id, v.electorate, v.voter_group
ON DUPLICATE KEY UPDATE voters = VALUES(voters), score = VALUES(score);
