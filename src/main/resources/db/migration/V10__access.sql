-- Programs show by a key who they are. The database keeps only its digest, so nobody who reads this can use it.
create table api_key (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    role text not null check (role in ('READER', 'EDITOR', 'ADMIN')),
    -- SHA-256 is enough: a key is 256 random bits, which nobody finds by trying.
    digest bytea not null unique check (length(digest) = 32),
    hint text not null,
    created_at timestamptz not null,
    created_by text not null,
    created_by_id text not null,
    expires_at timestamptz check (expires_at > created_at),
    revoked_at timestamptz,
    revoked_by text,
    revoked_by_id text,
    check (num_nonnulls(revoked_at, revoked_by, revoked_by_id) in (0, 3))
);
create unique index api_key_name on api_key (lower(name)) where revoked_at is null;

-- A receipt is what was answered to a mutation that came with a key of its sender's. So one that is sent twice is carried out
-- once.
create table receipt (
    made_by text not null,
    made_by_id text not null,
    key text not null check (length(key) between 1 and 100),
    -- This is the SHA-256 of what was asked.
    digest bytea not null check (length(digest) = 32),
    -- These are global ids of what it was about, in the order of the edits.
    ids text[] not null,
    made_at timestamptz not null,
    primary key (made_by_id, key)
);
