-- What a member that signs sees differently in a part, as it stands. contribution_id: the reply that it became.
CREATE TABLE IF NOT EXISTS response_view (
    member_id BINARY(16) NOT NULL,
    part_id BINARY(16) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    contribution_id BINARY(16),
    PRIMARY KEY (member_id, part_id),
    CONSTRAINT response_view_answer FOREIGN KEY (member_id) REFERENCES response_answer (member_id),
    CONSTRAINT response_view_part FOREIGN KEY (part_id) REFERENCES response_part (id)
) DEFAULT CHARACTER SET utf8mb4;
