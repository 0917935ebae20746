-- What was answered to a mutation that came with a key of its sender's, so that one sent twice is carried out once.
create table receipt (
    made_by text not null,
    key text not null check (length(key) between 1 and 100),
    -- SHA-256 of what was asked.
    digest bytea not null check (length(digest) = 32),
    -- Global ids of what it was about, in the order of the edits.
    ids text[] not null,
    made_at timestamptz not null,
    primary key (made_by, key)
);
