INSERT IGNORE INTO organisation_area (organisation_id, position, area_key)
SELECT id, 0, area_key FROM organisation WHERE area_key IS NOT NULL;
