-- What the visitor allows, as JSON, until they have an account to keep it with.
ALTER TABLE unconfirmed_comment ADD COLUMN consent VARCHAR(1000) CHARACTER SET utf8mb4;
