UPDATE moderation_decision d JOIN moderation_case c ON c.id = d.case_id SET d.consultation_id = c.consultation_id
WHERE d.consultation_id IS NULL;
