UPDATE consultation_count SET by_organisations =
    (SELECT COUNT(DISTINCT COALESCE(c.response_id, c.id)) FROM contribution c
     WHERE c.consultation_id = consultation_count.consultation_id AND c.organisation_id IS NOT NULL AND c.state = 'PUBLISHED'
         AND c.parent_id IS NULL);
