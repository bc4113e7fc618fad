-- Membership of a network is dated: a member that left stays with its days. The last day there is means that it is a member now.
ALTER TABLE network_member
    ADD COLUMN ended DATETIME(6) NOT NULL DEFAULT '9999-12-31 00:00:00',
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (network_id, member_id, ended);
