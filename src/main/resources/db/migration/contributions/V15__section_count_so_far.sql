UPDATE section_count SET by_organisations =
    (SELECT COUNT(c.organisation_id) FROM discussion_entry d JOIN contribution c ON c.id = d.contribution_id
     WHERE d.consultation_id = section_count.consultation_id AND d.section_id = section_count.section_id);
