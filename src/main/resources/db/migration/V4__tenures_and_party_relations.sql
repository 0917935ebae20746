-- Offices ------------------------------------------------------------------------------------------------------------

-- Which office a person held, of an organization, a country or both. A source that gives no first day often gives a day
-- on which the person held it: "the president said on Sunday".
create table tenure (
    id uuid primary key,
    person_id uuid not null,
    person_is_person text generated always as ('PERSON') stored,
    role text not null check (role <> ''),
    organization_id uuid references actor check (organization_id <> person_id),
    country_id uuid references country,
    since date,
    until date,
    held_on date,
    source_id uuid not null references source,
    attributed_to_id uuid references actor,
    attributed_words text check (attributed_words <> ''),
    known_since date,
    -- The day it was public at the latest, which is what asOf compares: known_since, or where that is unknown the day
    -- the source was read.
    public_by date not null,
    as_written text check (length(as_written) between 1 and 200),
    locator text check (locator <> ''),
    note text check (note <> ''),
    rank text not null default 'NORMAL' check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
    rank_reason text check (rank_reason <> ''),
    recorded_at timestamptz not null default now(),
    recorded_by text not null check (recorded_by <> ''),
    retired_at timestamptz,
    retired_by text,
    retired_reason text,
    superseded_by uuid,
    -- Where an importer took it from and what it read there, so that reading it again changes nothing.
    origin text,
    origin_key text,
    check (rank = 'NORMAL' or rank_reason is not null),
    check ((retired_at is null) = (retired_by is null)),
    check (known_since is null or public_by = known_since),
    check ((origin is null) = (origin_key is null)),
    check (num_nonnulls(organization_id, country_id) > 0),
    check (since <= until), check (since <= held_on), check (held_on <= until),
    foreign key (person_id, person_is_person) references actor (id, actor_kind)
);
create unique index tenure_origin on tenure (origin, origin_key) where retired_at is null;
create index tenure_source on tenure (source_id);
create index tenure_person on tenure (person_id);

-- What parties are to one another -----------------------------------------------------------------------------------------

-- The party is the one that is a member, or the later one of the two.
create table party_relation (
    id uuid primary key,
    party_id uuid not null,
    other_id uuid not null check (other_id <> party_id),
    party_is_party text generated always as ('PARTY') stored,
    relation text not null check (relation in ('MEMBER_OF', 'SUCCESSOR', 'MERGER', 'SPLINTER', 'RENAMED')),
    since date,
    until date,
    held_on date,
    source_id uuid not null references source,
    attributed_to_id uuid references actor,
    attributed_words text check (attributed_words <> ''),
    known_since date,
    -- The day it was public at the latest, which is what asOf compares: known_since, or where that is unknown the day
    -- the source was read.
    public_by date not null,
    as_written text check (length(as_written) between 1 and 200),
    locator text check (locator <> ''),
    note text check (note <> ''),
    rank text not null default 'NORMAL' check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
    rank_reason text check (rank_reason <> ''),
    recorded_at timestamptz not null default now(),
    recorded_by text not null check (recorded_by <> ''),
    retired_at timestamptz,
    retired_by text,
    retired_reason text,
    superseded_by uuid,
    -- Where an importer took it from and what it read there, so that reading it again changes nothing.
    origin text,
    origin_key text,
    check (rank = 'NORMAL' or rank_reason is not null),
    check ((retired_at is null) = (retired_by is null)),
    check (known_since is null or public_by = known_since),
    check ((origin is null) = (origin_key is null)),
    check (since <= until), check (since <= held_on), check (held_on <= until),
    foreign key (party_id, party_is_party) references actor (id, actor_kind),
    foreign key (other_id, party_is_party) references actor (id, actor_kind)
);
create unique index party_relation_origin on party_relation (origin, origin_key) where retired_at is null;
create index party_relation_source on party_relation (source_id);
create index party_relation_party on party_relation (party_id);
create index party_relation_other on party_relation (other_id);
