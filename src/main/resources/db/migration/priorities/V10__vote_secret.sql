-- Votes from before secrets get one too.
UPDATE vote SET secret = RANDOM_BYTES(16) WHERE secret = x'00000000000000000000000000000000';
