-- At each start it is asked whether any point has a vector of another model: by this key, without reading the vectors.
ALTER TABLE theme_point ADD KEY theme_point_model (model, number, contribution_id);
