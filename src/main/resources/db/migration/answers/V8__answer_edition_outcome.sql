-- What comes of it and which sections it touches, out of the content: pages of answers are chosen by these without reading their words.
ALTER TABLE answer_edition
    ADD COLUMN outcome VARCHAR(16) GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(content, '$.outcome'))) STORED,
    ADD COLUMN sections TEXT GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(content, '$.sections'))) STORED;
