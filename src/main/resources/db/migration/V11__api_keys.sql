-- Keys by which programs show who they are. Of a key only its digest is kept, so that nobody who reads this can use it.
create table api_key (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    role text not null check (role in ('READER', 'EDITOR', 'ADMIN')),
    -- SHA-256: a key is 256 random bits, which nobody finds by trying.
    digest bytea not null unique check (length(digest) = 32),
    hint text not null,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz check (expires_at > created_at),
    revoked_at timestamptz,
    revoked_by text,
    check ((revoked_at is null) = (revoked_by is null))
);
create unique index api_key_name on api_key (name) where revoked_at is null;
