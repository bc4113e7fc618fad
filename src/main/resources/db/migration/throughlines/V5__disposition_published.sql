-- What came in together was said to be published when it was counted first. It was published when a moderator decided so, or else when it was sent.
UPDATE disposition d JOIN contribution c ON c.id = d.contribution_id
    LEFT JOIN (SELECT contribution_id, MAX(decided) AS decided FROM moderation_decision WHERE outcome = 'PUBLISH'
        GROUP BY contribution_id) m ON m.contribution_id = d.contribution_id
SET d.published = LEAST(d.published, COALESCE(m.decided, c.submitted));
