-- Disputes ----------------------------------------------------------------------------------------------------------------

create table dispute (
    id uuid primary key,
    title text not null check (title <> ''),
    election_id uuid not null references election,
    type text not null check (type in (
        'COMPLAINT', 'APPEAL', 'RECOUNT_REQUEST', 'PETITION_TO_ANNUL', 'BOYCOTT', 'REJECTION_OF_RESULTS',
        'FRAUD_ALLEGATION')),
    filed_by_id uuid references actor,
    before_id uuid,
    before_is_organization text generated always as ('ORGANIZATION') stored,
    foreign key (before_id, before_is_organization) references actor (id, actor_kind)
);
create index dispute_election on dispute (election_id);
create index dispute_filed_by on dispute (filed_by_id);
create index dispute_before on dispute (before_id);

create table dispute_step (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    status text not null check (status in (
        'FILED', 'PENDING', 'HEARING', 'POSTPONED', 'PARTLY_UPHELD', 'DISMISSED', 'WITHDRAWN', 'RESULTS_CHANGED',
        'ANNULLED', 'RATIFIED')),
    taken_on date,
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
    check ((origin is null) = (origin_key is null))
);
create unique index dispute_step_origin on dispute_step (origin, origin_key) where retired_at is null;
create index dispute_step_source on dispute_step (source_id);
create index dispute_step_dispute on dispute_step (dispute_id);

alter table external_id
    add column dispute_id uuid references dispute,
    drop constraint external_id_check,
    add constraint external_id_check check (
        num_nonnulls(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id) = 1);
create index external_id_dispute on external_id (dispute_id) where dispute_id is not null;

-- Statements --------------------------------------------------------------------------------------------------------------

create table statement (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    dispute_id uuid references dispute,
    speaker_id uuid references actor,
    speaker_words text check (speaker_words <> ''),
    on_behalf_of_id uuid references actor,
    said_on date,
    kind text not null check (kind in (
        'CONDEMNATION', 'ACCUSATION', 'DENIAL', 'CLAIM', 'REJECTION', 'DEMAND', 'THREAT', 'SUPPORT', 'ANNOUNCEMENT',
        'OTHER')),
    label text check (length(label) between 1 and 200),
    summary text not null check (length(summary) between 1 and 200),
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
    check (num_nonnulls(incident_id, election_id, dispute_id) = 1),
    check (num_nonnulls(speaker_id, speaker_words) = 1),
    check (on_behalf_of_id <> speaker_id)
);
create unique index statement_origin on statement (origin, origin_key) where retired_at is null;
create index statement_source on statement (source_id);
create index statement_incident on statement (incident_id) where incident_id is not null;
create index statement_election on statement (election_id) where election_id is not null;
create index statement_dispute on statement (dispute_id) where dispute_id is not null;
create index statement_speaker on statement (speaker_id) where speaker_id is not null;
create index statement_on_behalf_of on statement (on_behalf_of_id) where on_behalf_of_id is not null;
