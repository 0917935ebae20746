-- The whole schema of the first release. Invariants stand here, as constraints, so that no way in can break them.
-- Closed vocabularies are text with a check, which a later migration can widen without rewriting a table.
create extension if not exists pg_trgm;

-- Records ------------------------------------------------------------------------------------------------------------

create table country (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z]{2}$'),
    alpha3 text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
    name text not null check (name <> ''),
    gw_number integer unique
);

create table place (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in ('SITE', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY')),
    parent_id uuid references place deferrable initially deferred check (parent_id <> id),
    country_id uuid not null references country,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index place_parent on place (parent_id);
create index place_country on place (country_id);
create index place_latitude on place (latitude, longitude);

create table source (
    id uuid primary key,
    publisher text not null check (publisher <> ''),
    title text check (title <> ''),
    url text check (url <> ''),
    kind text not null check (kind in (
        'ELECTION_AUTHORITY', 'COURT', 'STATE_AGENCY', 'OFFICIAL_STATEMENT', 'IGO', 'NGO', 'NEWS_AGENCY',
        'INTERNATIONAL_MEDIA', 'NATIONAL_MEDIA', 'ENCYCLOPEDIA', 'DATASET', 'SOCIAL_MEDIA')),
    reliability integer check (reliability between 0 and 4),
    language text check (language ~ '^[a-z]{2,3}$'),
    published_on date,
    retrieved_on date,
    licence text,
    attribution text,
    derived_from_id uuid references source deferrable initially deferred check (derived_from_id <> id),
    check (published_on <= retrieved_on)
);
create index source_published on source ((coalesce(published_on, date '0001-01-01')), id);
create index source_publisher on source (publisher, id);
create index source_derived_from on source (derived_from_id);

create table actor (
    id uuid primary key,
    actor_kind text not null check (actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')),
    name text not null check (name <> ''),
    country_id uuid references country,
    given_name text,
    family_name text,
    born_on date,
    died_on date,
    party_kind text check (party_kind in ('PARTY', 'ALLIANCE', 'MOVEMENT', 'INDEPENDENTS', 'GROUPED')),
    founded_on date,
    dissolved_on date,
    organization_kind text check (organization_kind in (
        'GOVERNMENT', 'ELECTION_AUTHORITY', 'COURT', 'SECURITY_FORCE', 'INTELLIGENCE_SERVICE', 'MILITIA',
        'REBEL_GROUP', 'MEDIA', 'NGO', 'IGO', 'OTHER')),
    unique (id, actor_kind),
    check ((actor_kind = 'PARTY') = (party_kind is not null)),
    check ((actor_kind = 'ORGANIZATION') = (organization_kind is not null)),
    check (actor_kind = 'PERSON' or (given_name is null and family_name is null and born_on is null and died_on is null)),
    check (actor_kind = 'PARTY' or (founded_on is null and dissolved_on is null)),
    check (born_on <= died_on),
    check (founded_on <= dissolved_on)
);
create index actor_name_order on actor (actor_kind, name, id);
create index actor_country on actor (country_id);

create table actor_name (
    id uuid primary key,
    actor_id uuid not null references actor on delete cascade,
    name text not null check (name <> ''),
    kind text not null check (kind in ('SPELLING', 'ABBREVIATION', 'FORMER', 'SCRIPT', 'SHORT')),
    language text check (language ~ '^[a-z]{2,3}$'),
    unique (actor_id, name)
);

create table election (
    id uuid primary key,
    title text not null check (title <> ''),
    country_id uuid not null references country,
    type text not null check (type in (
        'PARLIAMENTARY', 'PRESIDENTIAL', 'GENERAL', 'LOCAL', 'REGIONAL', 'REFERENDUM', 'PRIMARY',
        'BY_ELECTION', 'RUNOFF', 'SUPRANATIONAL')),
    chamber text,
    starts_on date not null,
    ends_on date not null,
    date_precision text not null default 'DAY' check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    calling text check (calling in ('SCHEDULED', 'SNAP')),
    seats_total integer check (seats_total > 0),
    check (starts_on <= ends_on)
);
create index election_date on election (starts_on, id);
create index election_country on election (country_id, starts_on, id);

create table incident (
    id uuid primary key,
    title text not null check (title <> ''),
    type text not null check (type in (
        'ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE',
        'SHELLING_OR_MISSILE', 'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'PEACEFUL_PROTEST', 'SIT_IN',
        'ROAD_BLOCKADE', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS',
        'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'THREAT', 'ARREST', 'RESTRICTION',
        'MEETING', 'INVESTIGATION', 'COURT_RULING', 'RESULT_ANNOUNCEMENT', 'OTHER')),
    country_id uuid not null references country,
    starts_on date not null,
    ends_on date not null,
    date_precision text not null default 'DAY' check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    place_id uuid references place,
    place_precision text check (place_precision in ('EXACT', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY')),
    check (starts_on <= ends_on),
    check (place_precision is null or place_id is not null)
);
create index incident_date on incident (starts_on, id);
create index incident_country on incident (country_id, starts_on, id);
create index incident_type_date on incident (type, starts_on, id);
create index incident_place on incident (place_id);
create index incident_title on incident using gin (title gin_trgm_ops);

create table external_id (
    id uuid primary key,
    scheme text not null check (scheme in (
        'casebook', 'wikidata', 'parlgov', 'partyfacts', 'ucdp', 'deco', 'maverick', 'geonames', 'iso3166')),
    value text not null check (value <> ''),
    incident_id uuid references incident,
    election_id uuid references election,
    actor_id uuid references actor,
    place_id uuid references place,
    country_id uuid references country,
    source_id uuid references source,
    unique (scheme, value),
    check (num_nonnulls(incident_id, election_id, actor_id, place_id, country_id, source_id) = 1)
);
create index external_id_incident on external_id (incident_id) where incident_id is not null;
create index external_id_election on external_id (election_id) where election_id is not null;
create index external_id_actor on external_id (actor_id) where actor_id is not null;
create index external_id_place on external_id (place_id) where place_id is not null;
create index external_id_country on external_id (country_id) where country_id is not null;
create index external_id_source on external_id (source_id) where source_id is not null;

-- Reports: one source's word on one fact. Never edited, never deleted; retired where they are corrected. -----------------

create table account (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    starts_on date,
    ends_on date,
    place_id uuid references place,
    place_precision text check (place_precision in ('EXACT', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY')),
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
    check (num_nonnulls(incident_id, election_id) = 1),
    check (starts_on <= ends_on),
    check (place_precision is null or place_id is not null)
);
create unique index account_origin on account (origin, origin_key) where retired_at is null;
create index account_source on account (source_id);
create index account_incident on account (incident_id);
create index account_election on account (election_id);

create table seat_count (
    id uuid primary key,
    election_id uuid not null references election,
    party_id uuid not null,
    party_is_party text generated always as ('PARTY') stored,
    stage text not null check (stage in (
        'UNSTATED', 'PRE_ELECTION', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION',
        'CERTIFIED', 'RATIFIED')),
    low integer check (low >= 0),
    best integer check (best >= 0),
    high integer check (high >= 0),
    votes bigint check (votes >= 0),
    vote_share numeric check (vote_share between 0 and 100),
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
    check (low <= best), check (best <= high), check (low <= high),
    check (num_nonnulls(low, best, high, votes, vote_share) > 0),
    foreign key (party_id, party_is_party) references actor (id, actor_kind)
);
create unique index seat_count_origin on seat_count (origin, origin_key) where retired_at is null;
create index seat_count_source on seat_count (source_id);
create index seat_count_election on seat_count (election_id, party_id);
create index seat_count_party on seat_count (party_id);

create table figure_report (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    measure text not null check (measure in (
        'KILLED', 'INJURED', 'ARRESTED', 'PARTICIPANTS', 'WEAPONS_USED', 'WEAPONS_INTERCEPTED',
        'WEAPONS_STRUCK', 'TURNOUT_PERCENT', 'ELECTORATE', 'VOTES_CAST', 'CANDIDATES', 'SEATS_TOTAL', 'LISTS',
        'COALITIONS', 'PARTIES', 'APPEALS_FILED', 'APPEALS_REVIEWED', 'APPEALS_UPHELD', 'APPEALS_DISMISSED',
        'STATIONS_RECOUNTED', 'REGIONS_CHANGED')),
    counted text not null default 'ALL' check (counted in (
        'ALL', 'CIVILIANS', 'PROTESTERS', 'SECURITY_FORCES', 'GUARDS', 'TARGET')),
    weapon text check (weapon in ('DRONE', 'PROJECTILE', 'MISSILE', 'ROCKET', 'FIREARM', 'EXPLOSIVE', 'OTHER')),
    low numeric check (low >= 0),
    best numeric check (best >= 0),
    high numeric check (high >= 0),
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
    check (low <= best), check (best <= high), check (low <= high),
    check (num_nonnulls(incident_id, election_id) = 1),
    check (num_nonnulls(low, best, high) > 0),
    check (weapon is null or measure in ('WEAPONS_USED', 'WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK'))
);
create unique index figure_report_origin on figure_report (origin, origin_key) where retired_at is null;
create index figure_report_source on figure_report (source_id);
create index figure_report_incident on figure_report (incident_id);
create index figure_report_election on figure_report (election_id);
create index figure_report_killed on figure_report (coalesce(low, best), incident_id)
    where measure = 'KILLED' and retired_at is null;

create table participation (
    id uuid primary key,
    incident_id uuid not null references incident,
    actor_id uuid references actor,
    label text check (label <> ''),
    actor_type text check (actor_type in (
        'PERSON', 'PARTY', 'GOVERNMENT', 'SECURITY_FORCE', 'MILITIA', 'REBEL_GROUP', 'PROTESTERS',
        'SUPPORTERS', 'CIVILIANS', 'UNKNOWN', 'OTHER')),
    role text not null check (role in (
        'INITIATOR', 'PERPETRATOR', 'SUSPECT', 'TARGET', 'VICTIM', 'INTERVENER', 'BYSTANDER', 'INVESTIGATOR',
        'ORGANIZER', 'ATTENDEE')),
    attribution text check (attribution in ('CLAIMED', 'DENIED', 'SUSPECTED', 'ACCUSED', 'CONFIRMED', 'NO_CLAIM')),
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
    -- Nobody is named only where a source says that nobody claimed it.
    check (attribution is not distinct from 'NO_CLAIM' or num_nonnulls(actor_id, label) > 0),
    check (attribution is distinct from 'NO_CLAIM' or num_nonnulls(actor_id, label) = 0)
);
create unique index participation_origin on participation (origin, origin_key) where retired_at is null;
create index participation_source on participation (source_id);
create index participation_incident on participation (incident_id);
create index participation_actor on participation (actor_id, incident_id);

create table incident_link_report (
    id uuid primary key,
    incident_id uuid not null references incident,
    other_id uuid not null references incident check (other_id <> incident_id),
    relation text not null check (relation in (
        'PART_OF', 'REACTION_TO', 'RETALIATION_FOR', 'SAME_PERPETRATOR', 'INVESTIGATION_OF', 'FOLLOWED')),
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
create unique index incident_link_report_origin on incident_link_report (origin, origin_key) where retired_at is null;
create index incident_link_report_source on incident_link_report (source_id);
create index incident_link_incident on incident_link_report (incident_id);
create index incident_link_other on incident_link_report (other_id);

create table election_link_report (
    id uuid primary key,
    incident_id uuid not null references incident,
    election_id uuid not null references election,
    criteria text[] not null check (cardinality(criteria) > 0 and criteria <@ array[
        'STATED_BY_SOURCE', 'PARTY_TIED_ACTOR', 'ELECTORAL_TARGET', 'AIMS_AT_PROCESS_OR_OUTCOME',
        'PART_OF_ELECTORAL_EPISODE', 'WITHIN_SIX_MONTHS', 'EDITOR_JUDGEMENT']),
    purpose text check (purpose in (
        'DISRUPT', 'ELIMINATE_OPPONENT', 'CRACKDOWN', 'OVERTURN_RESULTS', 'RETALIATE', 'SECURE_ELECTION',
        'SUPPORTER_CLASH', 'UNCLEAR')),
    confidence text not null check (confidence in ('CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED')),
    -- The basis is a source's word or a rule of ours. A rule sees dates only, so what it says was never unknown.
    rule text,
    rule_version integer,
    explanation text,
    source_id uuid references source,
    attributed_to_id uuid references actor,
    attributed_words text check (attributed_words <> ''),
    known_since date,
    -- The day it was public at the latest, which is what asOf compares: known_since, or where that is unknown the day
    -- the source was read.
    public_by date,
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
    check (num_nonnulls(source_id, rule) = 1),
    check (num_nonnulls(rule, rule_version, explanation) in (0, 3)),
    check ((source_id is null) = (public_by is null))
);
create unique index election_link_report_origin on election_link_report (origin, origin_key) where retired_at is null;
create index election_link_report_source on election_link_report (source_id);
create index election_link_incident on election_link_report (incident_id);
create index election_link_election on election_link_report (election_id, incident_id);

-- What was loaded ------------------------------------------------------------------------------------------------------

create table casebook (
    name text primary key,
    title text not null,
    version text not null,
    licence text,
    attribution text,
    digest text not null,
    loaded_at timestamptz not null default now()
);

-- Phases of an election ------------------------------------------------------------------------------------------------

-- In which phase of an election a day falls. It describes the day itself, by what was public on that day, and so does not
-- move with the date that a client asks as of. Without any known result counting is held to end after 60 days, a dispute
-- without a final result after 180, and a government to be formed within a year.
create function election_phase(day date, election uuid) returns text
language sql stable
as $$
    select case
        when day < e.starts_on then 'PRE_ELECTION'
        when day <= e.ends_on then 'ELECTION_DAY'
        when day >= result.final_on then
            case when day <= e.ends_on + 365 then 'GOVERNMENT_FORMATION' else 'AFTER' end
        when day >= result.complete_on then
            case when result.final_on is not null or day <= e.ends_on + 180 then 'RESULT_DISPUTE' else 'AFTER' end
        when result.complete_on is not null or day <= e.ends_on + 60 then 'COUNTING'
        else 'AFTER'
    end
    from election e
    cross join lateral (
        select
            min(c.known_since) filter (where c.stage in (
                'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED')) as complete_on,
            coalesce(
                min(c.known_since) filter (where c.stage = 'RATIFIED'),
                min(c.known_since) filter (where c.stage = 'CERTIFIED')) as final_on
        from seat_count c
        where c.election_id = e.id and c.retired_at is null and c.rank <> 'DEPRECATED'
    ) as result
    where e.id = election
$$;
