-- A campaign that moderators joined to another one keeps its own letter and texts; its counts stand with the other's.
ALTER TABLE campaign ADD COLUMN joined_id BINARY(16);
