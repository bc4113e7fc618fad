-- Where a vote says something of each option: points, a stance or a level.
INSERT INTO ballot_count (consultation_id, ballot_id, stripe, electorate, voter_group, option_id, answer, voters, score)
SELECT said.consultation_id, said.ballot_id, 0, said.electorate, said.voter_group, UNHEX(REPLACE(said.id, '-', '')),
    CASE said.answer WHEN 'UNSURE' THEN 1 WHEN 'DISAGREE' THEN 2 WHEN 'PLACE' THEN 1 WHEN 'NEIGHBOURHOOD' THEN 2 ELSE 0 END AS place,
    COUNT(*), SUM(CASE WHEN said.kind = 'POINTS' THEN CAST(said.answer AS SIGNED) ELSE 0 END)
FROM (
    SELECT v.consultation_id, v.ballot_id, v.electorate, v.voter_group, b.kind, named.id,
        JSON_UNQUOTE(JSON_EXTRACT(v.choices,
            CONCAT('$."', named.id, CASE WHEN b.kind = 'LEVEL' THEN '".level' ELSE '"' END))) AS answer
    FROM vote v
    JOIN ballot b ON b.consultation_id = v.consultation_id AND b.id = v.ballot_id
    JOIN JSON_TABLE(JSON_KEYS(v.choices), '$[*]' COLUMNS (id CHAR(36) PATH '$')) named
    WHERE v.electorate IN ('PEOPLE', 'ORGANISATIONS') AND b.kind IN ('POINTS', 'AGREE', 'LEVEL') AND v.choices LIKE '{%'
) said
WHERE said.answer <> '0'
GROUP BY said.consultation_id, said.ballot_id, said.electorate, said.voter_group, said.id, place
ON DUPLICATE KEY UPDATE voters = VALUES(voters), score = VALUES(score);
