-- Constraints keep the invariants, so that no way of writing can break them.
-- Closed vocabularies are text with a check: a later migration can widen a check without rewriting the table.
--
-- Each table of records has three columns that say whether a record still stands for itself:
-- - A merged record stays as a row, so that its id keeps working and it can be split off again. merged_into_id is always the
--   record at the end of a chain of mergers, so no read has to follow one.
-- - A withdrawn record was a mistake or a hoax. It keeps what was said of it.
-- - Lists, counts and rules take what is listed: what is neither.
create extension if not exists pg_trgm;

-- Countries and places ----------------------------------------------------------------------------------------------------

create table country (
    id uuid primary key,
    code text not null unique check (code ~ '^([A-Z]{2}|[A-Z]{4})$'),
    alpha3 text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
    name text not null check (name <> ''),
    gw_number integer unique,
    kind text not null default 'COUNTRY' check (kind in ('COUNTRY', 'FORMER', 'DISPUTED', 'UNION', 'NONE')),
    -- The first and the last day of a former country. Nothing can be recorded there of other days.
    since date,
    until date,
    -- The codes of the countries that a former one became.
    successors text[] not null default '{}',
    check (since <= until),
    check ((kind = 'FORMER') = (until is not null)),
    check ((kind = 'FORMER') = (successors <> '{}'))
);

create table place (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in (
        'SITE', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY', 'REGION', 'COUNTY', 'MUNICIPALITY', 'WARD',
        'CONSTITUENCY', 'SEA')),
    parent_id uuid references place deferrable initially deferred check (parent_id <> id),
    country_id uuid not null references country,
    merged_into_id uuid references place check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index place_parent on place (parent_id);
create index place_country on place (country_id);
create index place_name on place (name, id);
create index place_merged on place (merged_into_id) where merged_into_id is not null;
create index place_latitude on place (latitude, longitude);

-- Sources and their voices ------------------------------------------------------------------------------------------------

create table source (
    id uuid primary key,
    publisher text not null check (publisher <> ''),
    title text check (title <> ''),
    translated_title text check (translated_title <> ''),
    url text check (url <> ''),
    archived_url text check (archived_url <> ''),
    medium text check (medium in ('TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'DATA')),
    kind text not null check (kind in (
        'ELECTION_AUTHORITY', 'COURT', 'STATE_AGENCY', 'OFFICIAL_STATEMENT', 'IGO', 'NGO', 'OBSERVER_REPORT',
        'HUMAN_RIGHTS_BODY', 'NEWS_AGENCY', 'INTERNATIONAL_MEDIA', 'NATIONAL_MEDIA', 'ENCYCLOPEDIA', 'DATASET',
        'SOCIAL_MEDIA', 'LAW', 'ACADEMIC', 'OPINION_POLL', 'PHOTO', 'VIDEO', 'AUDIO', 'INTERVIEW')),
    reliability integer check (reliability between 0 and 4),
    language text check (language ~ '^[a-z]{2,3}$'),
    published_on date,
    corrected_on date,
    retrieved_on date,
    retracted_on date,
    licence text,
    attribution text,
    derived_from_id uuid references source deferrable initially deferred,
    -- A source that rewrites another counts as the other's word: ten copies of an agency's report are one voice.
    -- The voice is the source at the end of the line of derived_from_id. It is null where a source is its own voice.
    -- Triggers keep it, so that whoever reads a report reads its voice with the source.
    voice_id uuid references source deferrable initially deferred,
    merged_into_id uuid references source check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    check (derived_from_id <> id),
    check (published_on <= corrected_on),
    check (published_on <= retrieved_on),
    check (published_on <= retracted_on),
    check (voice_id <> id)
);
create index source_published on source ((coalesce(published_on, date '0001-01-01')), id);
create index source_publisher on source (publisher, id);
create index source_derived_from on source (derived_from_id);
create index source_merged on source (merged_into_id) where merged_into_id is not null;
create index source_voice on source (voice_id) where voice_id is not null;

-- The source at the end of the line speaks. A circle has no end: there the smallest id speaks for all sources on it.
create function voice_of(source_id uuid) returns uuid
language sql stable
as $$
    with recursive line (id, next_id) as (
        select s.id, s.derived_from_id from source s where s.id = voice_of.source_id
        union
        select s.id, s.derived_from_id from line join source s on s.id = line.next_id
    )
    select line.id from line order by line.next_id is not null, line.id limit 1
$$;

-- keep_voices finds the voices of some sources, and of their copies, anew.
create function keep_voices(sources uuid[]) returns void
language plpgsql
as $$
begin
    -- Without this lock, two transactions that lengthen one line at once would each miss what the other did.
    perform pg_advisory_xact_lock(hashtext('source.voice_id'));

    update source s
    set voice_id = heard.voice_id
    from (
        with recursive copy (id) as (
            select unnest(sources)
            union
            select c.id from copy join source c on c.derived_from_id = copy.id
        )
        select copy.id, nullif(voice_of(copy.id), copy.id) as voice_id from copy
    ) as heard
    where s.id = heard.id and s.voice_id is distinct from heard.voice_id;
end
$$;

create function sources_recorded() returns trigger
language plpgsql
as $$
declare
    rewritten uuid[] := array(
        select c.id from came c where c.derived_from_id is not null
        union
        select s.id from came c join source s on s.derived_from_id = c.id);
begin
    if rewritten <> '{}' then
        perform keep_voices(rewritten);
    end if;
    return null;
end
$$;

create function source_derived() returns trigger
language plpgsql
as $$
begin
    perform keep_voices(array[new.id]);
    return null;
end
$$;

-- Where the source that it rewrites is there already, its voice is known before the row is written.
create function voice_known() returns trigger
language plpgsql
as $$
begin
    new.voice_id := voice_of(new.derived_from_id);
    return new;
end
$$;

create trigger voice_known before insert on source for each row
    when (num_nonnulls(new.derived_from_id, new.voice_id) > 0) execute function voice_known();

-- These triggers run after the rows are written, since a source may come before the one that it rewrites.
create trigger source_inserted after insert on source referencing new table as came
    for each statement execute function sources_recorded();
create trigger source_derived after update of derived_from_id on source for each row
    when (old.derived_from_id is distinct from new.derived_from_id) execute function source_derived();

-- Actors ------------------------------------------------------------------------------------------------------------------

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
        'GOVERNMENT', 'ELECTION_AUTHORITY', 'COURT', 'SECURITY_FORCE', 'INTELLIGENCE_SERVICE', 'POLICE', 'MILITARY',
        'PARLIAMENT', 'PROSECUTOR', 'LOCAL_AUTHORITY', 'OBSERVER_MISSION', 'HUMAN_RIGHTS_BODY', 'MILITIA',
        'REBEL_GROUP', 'MEDIA', 'NGO', 'IGO', 'CRIMINAL_GROUP', 'TRADE_UNION', 'RELIGIOUS_BODY', 'COMPANY',
        'UNIVERSITY', 'POLLSTER', 'OTHER')),
    merged_into_id uuid references actor check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    -- Other tables refer to this pair where they allow one kind of actor only.
    unique (id, actor_kind),
    check ((actor_kind = 'PARTY') = (party_kind is not null)),
    check ((actor_kind = 'ORGANIZATION') = (organization_kind is not null)),
    check (actor_kind = 'PERSON' or (given_name is null and family_name is null and born_on is null and died_on is null)),
    check (actor_kind = 'PARTY' or (founded_on is null and dissolved_on is null)),
    check (born_on <= died_on),
    check (founded_on <= dissolved_on)
);
create index actor_name_order on actor (actor_kind, name, id);
create index actor_all_names on actor (name, id);
create index actor_country on actor (country_id);
create index actor_merged on actor (merged_into_id) where merged_into_id is not null;

create table actor_name (
    id uuid primary key,
    actor_id uuid not null references actor on delete cascade,
    name text not null check (name <> ''),
    kind text not null check (kind in (
        'SPELLING', 'ABBREVIATION', 'FORMER', 'SCRIPT', 'SHORT', 'NICKNAME', 'ALIAS', 'TRANSLATION')),
    language text check (language ~ '^[a-z]{2,3}$'),
    -- A merger moves names to the actor that is kept. This is the merged actor that a split gives the name back to.
    came_with uuid references actor on delete set null,
    unique (actor_id, name)
);

-- Elections, incidents and disputes ---------------------------------------------------------------------------------------

-- A day is known to the day, the month, the year or the decade: any day of that span may be meant. The first and the last day
-- of an event each have such a span. These two functions are the only place that knows how long it is.
-- A range gives both spans itself: it took place at some time from starts_on to ends_on. It began on starts_no_later_than at
-- the latest, and ended on ends_no_earlier_than at the earliest. Where these are null, any day of the range may be meant.
create function earliest_day(day date, date_precision text) returns date
language sql immutable
as $$
    select case date_precision
        when 'MONTH' then date_trunc('month', day::timestamp)::date
        when 'YEAR' then date_trunc('year', day::timestamp)::date
        when 'DECADE' then greatest(date_trunc('decade', day::timestamp)::date, date '0001-01-01')
        else day
    end
$$;

create function latest_day(day date, date_precision text) returns date
language sql immutable
as $$
    select case date_precision
        when 'MONTH' then (date_trunc('month', day::timestamp) + interval '1 month')::date - 1
        when 'YEAR' then (date_trunc('year', day::timestamp) + interval '1 year')::date - 1
        when 'DECADE' then (date_trunc('decade', day::timestamp) + interval '10 years')::date - 1
        else day
    end
$$;

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
    date_precision text not null default 'DAY' check (date_precision in ('DAY', 'MONTH', 'YEAR', 'DECADE', 'RANGE')),
    starts_no_later_than date check (starts_no_later_than between starts_on and ends_on),
    ends_no_earlier_than date check (ends_no_earlier_than between starts_on and ends_on),
    earliest_start date not null generated always as (earliest_day(starts_on, date_precision)) stored,
    latest_start date not null generated always as (
        case date_precision when 'RANGE' then coalesce(starts_no_later_than, ends_on)
            else latest_day(starts_on, date_precision) end) stored,
    earliest_end date not null generated always as (
        case date_precision when 'RANGE' then coalesce(ends_no_earlier_than, starts_on)
            else earliest_day(ends_on, date_precision) end) stored,
    latest_end date not null generated always as (latest_day(ends_on, date_precision)) stored,
    calling text check (calling in ('SCHEDULED', 'SNAP', 'COURT_ORDERED', 'BY_ELECTION')),
    seats_total integer check (seats_total > 0),
    -- The number of constituencies, counties or other places whose results make up the whole.
    places_total integer check (places_total > 0),
    -- The constituency or town in which it was held; null for the whole country.
    place_id uuid references place,
    -- The election that it is a part of, the annulled one that it repeats, and the first round that it decides.
    part_of_id uuid references election deferrable initially deferred check (part_of_id <> id),
    rerun_of_id uuid references election deferrable initially deferred check (rerun_of_id <> id),
    first_round_id uuid references election deferrable initially deferred check (first_round_id <> id),
    merged_into_id uuid references election check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    check (starts_on <= ends_on),
    check (date_precision <> 'RANGE' or starts_on < ends_on),
    check (date_precision = 'RANGE' or (starts_no_later_than is null and ends_no_earlier_than is null))
);
create index election_date on election (starts_on, id);
create index election_merged on election (merged_into_id) where merged_into_id is not null;
create index election_place on election (place_id) where place_id is not null;
create index election_part_of on election (part_of_id) where part_of_id is not null;
create index election_rerun_of on election (rerun_of_id) where rerun_of_id is not null;
create index election_first_round on election (first_round_id) where first_round_id is not null;
create index election_country on election (country_id, starts_on, id);

create table incident (
    id uuid primary key,
    title text not null check (title <> ''),
    type text not null check (type in (
        'ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE',
        'SHELLING_OR_MISSILE', 'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'PEACEFUL_PROTEST', 'SIT_IN',
        'ROAD_BLOCKADE', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'THREAT', 'ARREST', 'RESTRICTION', 'MEETING', 'INVESTIGATION',
        'COURT_RULING', 'RESULT_ANNOUNCEMENT', 'CURFEW', 'STATE_OF_EMERGENCY', 'PROTEST_BAN', 'INTERNET_SHUTDOWN',
        'MEDIA_SHUTDOWN', 'HATE_SPEECH', 'DISINFORMATION', 'CYBER_ATTACK', 'VOTER_INTIMIDATION', 'VOTE_BUYING',
        'BALLOT_TAMPERING', 'RAID', 'TORTURE', 'RELEASE', 'DEPORTATION', 'DISPLACEMENT', 'COUP', 'LABOUR_STRIKE',
        'CAMPAIGN_RALLY', 'CANDIDACY', 'DISQUALIFICATION', 'WITHDRAWAL', 'POSTPONEMENT', 'ANNULMENT', 'RESIGNATION',
        'DISMISSAL', 'INAUGURATION', 'AGREEMENT', 'OTHER')),
    -- A killing of somebody who was abducted is of both types. The first is the type above, by which incidents are counted.
    further_types text[] not null default '{}' check (further_types <@ array[
        'ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE',
        'SHELLING_OR_MISSILE', 'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'PEACEFUL_PROTEST', 'SIT_IN',
        'ROAD_BLOCKADE', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'THREAT', 'ARREST', 'RESTRICTION', 'MEETING', 'INVESTIGATION',
        'COURT_RULING', 'RESULT_ANNOUNCEMENT', 'CURFEW', 'STATE_OF_EMERGENCY', 'PROTEST_BAN', 'INTERNET_SHUTDOWN',
        'MEDIA_SHUTDOWN', 'HATE_SPEECH', 'DISINFORMATION', 'CYBER_ATTACK', 'VOTER_INTIMIDATION', 'VOTE_BUYING',
        'BALLOT_TAMPERING', 'RAID', 'TORTURE', 'RELEASE', 'DEPORTATION', 'DISPLACEMENT', 'COUP', 'LABOUR_STRIKE',
        'CAMPAIGN_RALLY', 'CANDIDACY', 'DISQUALIFICATION', 'WITHDRAWAL', 'POSTPONEMENT', 'ANNULMENT', 'RESIGNATION',
        'DISMISSAL', 'INAUGURATION', 'AGREEMENT', 'OTHER']),
    outcome text check (outcome in (
        'TARGET_UNHARMED', 'TARGET_INJURED', 'TARGET_KILLED', 'TARGET_MISSED', 'WEAPON_FAILED')),
    country_id uuid not null references country,
    starts_on date not null,
    ends_on date not null,
    date_precision text not null default 'DAY' check (date_precision in ('DAY', 'MONTH', 'YEAR', 'DECADE', 'RANGE')),
    starts_no_later_than date check (starts_no_later_than between starts_on and ends_on),
    ends_no_earlier_than date check (ends_no_earlier_than between starts_on and ends_on),
    earliest_start date not null generated always as (earliest_day(starts_on, date_precision)) stored,
    latest_start date not null generated always as (
        case date_precision when 'RANGE' then coalesce(starts_no_later_than, ends_on)
            else latest_day(starts_on, date_precision) end) stored,
    earliest_end date not null generated always as (
        case date_precision when 'RANGE' then coalesce(ends_no_earlier_than, starts_on)
            else earliest_day(ends_on, date_precision) end) stored,
    latest_end date not null generated always as (latest_day(ends_on, date_precision)) stored,
    place_id uuid references place,
    place_precision text check (place_precision in ('EXACT', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY')),
    -- A time of day is local, and never changes the days.
    starts_at_time text check (starts_at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$'),
    time_zone text check (time_zone <> ''),
    -- The highest lower bound of people killed that a report gives today, 0 if none does. Triggers keep it, so that a search
    -- for deadly incidents does not look at the reports on each.
    killed_at_least integer not null default 0,
    merged_into_id uuid references incident check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    check ((starts_at_time is null) = (time_zone is null)),
    check (starts_at_time is null or date_precision = 'DAY'),
    check (starts_on <= ends_on),
    check (date_precision <> 'RANGE' or starts_on < ends_on),
    check (date_precision = 'RANGE' or (starts_no_later_than is null and ends_no_earlier_than is null)),
    check (place_precision is null or place_id is not null),
    check (type <> all(further_types))
);
create index incident_further_types on incident using gin (further_types) where further_types <> '{}';
-- A count from kept numbers adds those of a country that have a type as a further one.
create index incident_further_country on incident (country_id, starts_on) where further_types <> '{}';
create index incident_date on incident (starts_on, id);
create index incident_merged on incident (merged_into_id) where merged_into_id is not null;
-- It has all that the usual filters look at, so that a country's incidents are found and counted without their rows.
create index incident_country on incident (country_id, starts_on, id)
    include (listed, earliest_start, latest_end, type, further_types, killed_at_least);
create index incident_type_date on incident (type, starts_on, id);
create index incident_place on incident (place_id);
create index incident_title on incident using gin (title gin_trgm_ops);
-- These two give the furthest that the days of an incident can lie from its stored first day. None that may still go on at
-- some day began longer before it than this. So a list from that day on starts there, and not at the first incident ever.
create index incident_length on incident ((latest_end - starts_on)) where latest_end > starts_on;
create index incident_vagueness on incident ((starts_on - earliest_start)) where starts_on > earliest_start;

create table dispute (
    id uuid primary key,
    title text not null check (title <> ''),
    election_id uuid references election,
    incident_id uuid references incident,
    type text not null check (type in (
        'COMPLAINT', 'APPEAL', 'RECOUNT_REQUEST', 'PETITION_TO_ANNUL', 'BOYCOTT', 'REJECTION_OF_RESULTS',
        'FRAUD_ALLEGATION', 'CANDIDACY_CHALLENGE', 'INQUEST', 'PROSECUTION')),
    -- The main filer by the editors' choice. Reports say whom each source names.
    filed_by_id uuid references actor,
    before_id uuid,
    -- The country of the election, else of the incident. Triggers keep it.
    country_id uuid references country,
    merged_into_id uuid references dispute check (merged_into_id <> id),
    withdrawn_as text check (withdrawn_as in ('MISTAKE', 'HOAX', 'OUT_OF_SCOPE')),
    listed boolean not null generated always as (merged_into_id is null and withdrawn_as is null) stored,
    before_is_organization text generated always as ('ORGANIZATION') stored,
    foreign key (before_id, before_is_organization) references actor (id, actor_kind),
    check (num_nonnulls(election_id, incident_id) > 0),
    -- PostgreSQL tests "not null" first, which would hide that a dispute has no subject.
    constraint dispute_country_check check (country_id is not null)
);
create index dispute_election on dispute (election_id);
create index dispute_incident on dispute (incident_id);
create index dispute_country on dispute (country_id);
create index dispute_merged on dispute (merged_into_id) where merged_into_id is not null;
create index dispute_filed_by on dispute (filed_by_id);
create index dispute_before on dispute (before_id);

create function dispute_recorded() returns trigger
language plpgsql
as $$
begin
    new.country_id := coalesce(
        (select e.country_id from election e where e.id = new.election_id),
        (select i.country_id from incident i where i.id = new.incident_id));
    return new;
end
$$;

create trigger dispute_recorded before insert or update on dispute
    for each row execute function dispute_recorded();

-- External ids ------------------------------------------------------------------------------------------------------------

create table external_id (
    id uuid primary key,
    scheme text not null check (scheme in (
        'casebook', 'wikidata', 'parlgov', 'partyfacts', 'ucdp', 'deco', 'maverick', 'acled', 'gtd', 'nelda', 'geonames',
        'osm', 'iso3166')),
    value text not null check (value <> ''),
    incident_id uuid references incident,
    election_id uuid references election,
    dispute_id uuid references dispute,
    actor_id uuid references actor,
    place_id uuid references place,
    country_id uuid references country,
    source_id uuid references source,
    -- It is the same as in actor_name, for records of every kind.
    came_with uuid,
    unique (scheme, value),
    check (num_nonnulls(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id) = 1)
);
create index external_id_incident on external_id (incident_id) where incident_id is not null;
create index external_id_election on external_id (election_id) where election_id is not null;
create index external_id_dispute on external_id (dispute_id) where dispute_id is not null;
create index external_id_actor on external_id (actor_id) where actor_id is not null;
create index external_id_place on external_id (place_id) where place_id is not null;
create index external_id_country on external_id (country_id) where country_id is not null;
create index external_id_source on external_id (source_id) where source_id is not null;
