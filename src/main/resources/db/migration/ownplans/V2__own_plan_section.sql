-- The sections of the consultation's plan that an organisation's plan speaks to; a section keeps its identity through all versions.
CREATE TABLE IF NOT EXISTS own_plan_section (
    own_plan_id BINARY(16) NOT NULL,
    section_id BINARY(16) NOT NULL,
    PRIMARY KEY (own_plan_id, section_id),
    KEY own_plan_section_section (section_id, own_plan_id),
    CONSTRAINT own_plan_section_of FOREIGN KEY (own_plan_id) REFERENCES own_plan (id)
) DEFAULT CHARACTER SET utf8mb4;
