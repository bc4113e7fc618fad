-- Counts how often a consultation was sorted or decided about, so that rooms above see that there is something new without asking for all of it.
ALTER TABLE campaign_sorting ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
