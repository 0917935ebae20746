-- A report is one source's word on one fact. Nobody edits or deletes a report: a correction retires it.
-- Columns such as party_is_party let a foreign key accept one kind of actor only.

-- The header --------------------------------------------------------------------------------------------------------------

-- Each table of reports calls this after its own columns, also those that a later migration adds.
-- A table to copy (like … including all) would give neither the foreign keys nor the names of the indexes.
create function add_report_header(reports text) returns void
language plpgsql
as $$
begin
    execute format($sql$
        alter table %I
            add column source_id uuid not null references source,
            add column attributed_to_id uuid references actor,
            add column attributed_words text check (attributed_words <> ''),
            add column known_since date,
            -- The day on which the word was public at the latest. The argument asOf compares this day. It is known_since, or,
            -- where nobody knows that, the day on which the source was read.
            add column public_by date not null,
            add column as_written text check (length(as_written) between 1 and 200),
            add column locator text check (locator <> ''),
            add column note text check (note <> ''),
            add column rank text not null default 'NORMAL' check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
            add column rank_reason text check (rank_reason <> ''),
            -- The public day from which the rank counts; null where it counts from the beginning.
            add column rank_since date,
            -- The public day on which the source took its word back, and that day or the earlier one on which the source was
            -- retracted. Before counts_until the report counts, from then on no longer. A trigger keeps it.
            add column withdrawn_on date,
            add column withdrawn_reason text check (withdrawn_reason <> ''),
            add column counts_until date,
            -- The day on which editors saw that the speaker said something newer in other words.
            add column overtaken_on date,
            -- The weight of the report: what resolution needs of its source and of the actor that it quotes. A trigger keeps it,
            -- so that no value has to be joined with either. The voice is the source's own where voice_id is null.
            add column voice_id uuid,
            add column authority smallint not null default 0,
            add column reliability smallint not null default 0,
            -- The names are for people to read. The ids beside them say who it was, as in revision_by_id; by default, somebody
            -- who writes by hand.
            add column recorded_at timestamptz not null default now(),
            add column recorded_by text not null check (recorded_by <> ''),
            add column recorded_by_id text not null default 'database',
            add column retired_at timestamptz,
            add column retired_by text,
            add column retired_by_id text,
            add column retired_reason text,
            add column superseded_by uuid,
            -- Where an importer took it from and what it read there. So a second reading changes nothing.
            add column origin text,
            add column origin_key text,
            add check (rank = 'NORMAL' or rank_reason is not null),
            add check (rank <> 'NORMAL' or rank_since is null),
            add check (withdrawn_on is not null or withdrawn_reason is null),
            add check (num_nonnulls(retired_at, retired_by, retired_by_id) in (0, 3)),
            add check (known_since is null or public_by = known_since),
            add check ((origin is null) = (origin_key is null))
        $sql$, reports);
    -- Reports that nobody imported stay out of this index, which would else be as large as the table.
    execute format(
        'create unique index %I on %I (origin, origin_key) where retired_at is null and origin is not null',
        reports || '_origin', reports);
    execute format('create index %I on %I (source_id)', reports || '_source', reports);
    execute format(
        'create index %I on %I (attributed_to_id) where attributed_to_id is not null', reports || '_attributed_to', reports);
    execute format('create trigger weighed before insert or update on %I for each row execute function report_weighed()', reports);
end
$$;

-- The authority of a report: the publisher's, or that of the quoted organization if it is stronger. 0 is the strongest.
-- The numbers are the places of the words in SourceAuthority. A rule's report has no source and ranks with data sets.
create function report_authority(source_kind text, quoted_kind text) returns smallint
language sql immutable
return least(
    case
        when source_kind = 'ELECTION_AUTHORITY' then 0
        when source_kind = 'COURT' then 1
        when source_kind in ('STATE_AGENCY', 'OFFICIAL_STATEMENT', 'LAW') then 2
        when source_kind in ('IGO', 'OBSERVER_REPORT') then 3
        when source_kind = 'NEWS_AGENCY' then 4
        when source_kind in ('NGO', 'HUMAN_RIGHTS_BODY') then 5
        when source_kind in ('INTERNATIONAL_MEDIA', 'NATIONAL_MEDIA', 'PHOTO', 'VIDEO', 'AUDIO', 'INTERVIEW') then 6
        when source_kind in ('ENCYCLOPEDIA', 'DATASET', 'ACADEMIC', 'OPINION_POLL') then 7
        when source_kind is null then 7
        when source_kind = 'SOCIAL_MEDIA' then 8
    end,
    case
        when quoted_kind = 'ELECTION_AUTHORITY' then 0
        when quoted_kind = 'COURT' then 1
        when quoted_kind in (
            'GOVERNMENT', 'LOCAL_AUTHORITY', 'PARLIAMENT', 'PROSECUTOR', 'SECURITY_FORCE', 'POLICE', 'MILITARY',
            'INTELLIGENCE_SERVICE') then 2
        when quoted_kind in ('IGO', 'OBSERVER_MISSION') then 3
    end)::smallint;

-- One statement for each lookup: PostgreSQL plans a statement that chooses between lookups anew for every row.
create function report_weighed() returns trigger
language plpgsql
as $$
declare
    publisher record;
    quoted_kind text;
begin
    select s.retracted_on, s.voice_id, s.kind, s.reliability into publisher from source s where s.id = new.source_id;
    if new.attributed_to_id is not null then
        select a.organization_kind into quoted_kind from actor a where a.id = new.attributed_to_id;
    end if;
    new.counts_until := least(new.withdrawn_on, publisher.retracted_on);
    new.voice_id := publisher.voice_id;
    new.reliability := coalesce(publisher.reliability, 0);
    new.authority := report_authority(publisher.kind, quoted_kind);
    return new;
end
$$;

-- report_tables lists the tables of reports, those of later migrations too.
create function report_tables() returns setof regclass
language sql stable
as $$
    select g.tgrelid::regclass from pg_trigger g where g.tgfoid = 'report_weighed'::regproc order by g.tgrelid
$$;

-- The argument is the column by which reports refer to what has changed.
create function reports_weighed_anew() returns trigger
language plpgsql
as $$
declare
    reports regclass;
begin
    for reports in select * from report_tables() loop
        execute format('update %s set counts_until = null where %I = $1', reports, tg_argv[0]) using new.id; -- the trigger sets it
    end loop;
    return null;
end
$$;

create trigger source_weighed after update of retracted_on, voice_id, kind, reliability on source
    for each row
    when ((old.retracted_on, old.voice_id, old.kind, old.reliability)
        is distinct from (new.retracted_on, new.voice_id, new.kind, new.reliability))
    execute function reports_weighed_anew('source_id');

create trigger actor_weighed after update of organization_kind on actor
    for each row when (old.organization_kind is distinct from new.organization_kind)
    execute function reports_weighed_anew('attributed_to_id');

-- Dates and places of events ----------------------------------------------------------------------------------------------

create table account (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    starts_on date,
    ends_on date,
    place_id uuid references place,
    place_precision text check (place_precision in ('EXACT', 'NEIGHBOURHOOD', 'CITY', 'ADMIN2', 'ADMIN1', 'COUNTRY')),

    check (num_nonnulls(incident_id, election_id) = 1),
    check (starts_on <= ends_on),
    check (place_precision is null or place_id is not null)
);
select add_report_header('account');
create index account_incident on account (incident_id);
create index account_election on account (election_id);
create index account_place on account (place_id) where place_id is not null;

-- Results -----------------------------------------------------------------------------------------------------------------

-- A result is that of a contestant: a party, a candidate (of a party or of none), an option on the ballot, or seats that nobody
-- won in the vote. Without a place it is that of the whole election.
create table result_report (
    id uuid primary key,
    election_id uuid not null references election,
    party_id uuid,
    party_is_party text generated always as ('PARTY') stored,
    candidate_id uuid,
    running_mate_id uuid,
    person_is_person text generated always as ('PERSON') stored,
    option text check (length(option) between 1 and 200),
    other_seats text check (other_seats in ('VACANT', 'RESERVED', 'APPOINTED')),
    place_id uuid references place,
    stage text not null check (stage in (
        'UNSTATED', 'PRE_ELECTION', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION',
        'CERTIFIED', 'RATIFIED')),
    low integer check (low >= 0),
    best integer check (best >= 0),
    high integer check (high >= 0),
    votes_low bigint check (votes_low >= 0),
    votes bigint check (votes >= 0),
    votes_high bigint check (votes_high >= 0),
    vote_share numeric check (vote_share between 0 and 100),
    elected boolean,

    check (num_nonnulls(coalesce(candidate_id, party_id), option, other_seats) = 1),
    check (running_mate_id is null or candidate_id is not null),
    check (other_seats is null or num_nonnulls(votes_low, votes, votes_high, vote_share, elected) = 0),
    check (low <= best), check (best <= high), check (low <= high),
    check (votes_low <= votes), check (votes <= votes_high), check (votes_low <= votes_high),
    check (num_nonnulls(low, best, high, votes_low, votes, votes_high, vote_share, elected) > 0),
    foreign key (party_id, party_is_party) references actor (id, actor_kind),
    foreign key (candidate_id, person_is_person) references actor (id, actor_kind),
    foreign key (running_mate_id, person_is_person) references actor (id, actor_kind)
);
select add_report_header('result_report');
-- An announcement is all result reports of one election, stage and day from one body, or from one source that quotes none.
-- No table stores announcements, so their id follows from these and finds them again.
-- It begins with the stage, so that the announcements of one day stand in the order of the stages.
-- It comes after the columns that it is made of, since keep_past copies the columns in their order.
alter table result_report add column announcement_id uuid not null generated always as ((
    to_hex(array_position(array[
        'PRE_ELECTION', 'UNSTATED', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION',
        'CERTIFIED', 'RATIFIED'], stage))
    || substr(md5(election_id::text || (public_by - date '2000-01-01')::text || '/' || stage
        || coalesce(attributed_to_id, source_id)::text), 2))::uuid) stored;
create index result_report_election on result_report (election_id, party_id);
create index result_report_party on result_report (party_id);
create index result_report_candidate on result_report (candidate_id) where candidate_id is not null;
create index result_report_running_mate on result_report (running_mate_id) where running_mate_id is not null;
create index result_report_place on result_report (place_id) where place_id is not null;
create index result_report_announcement on result_report (announcement_id);
create index result_report_of_day on result_report (election_id, public_by, announcement_id)
    where stage <> 'UNSTATED' and place_id is null;

-- What became of elections --------------------------------------------------------------------------------------------------

create table election_status_report (
    id uuid primary key,
    election_id uuid not null references election,
    status text not null check (status in (
        'SCHEDULED', 'POSTPONED', 'CALLED_OFF', 'PARTLY_HELD', 'HELD', 'ANNULLED', 'RERUN_ORDERED')),
    taken_on date,
    new_day date check (new_day is null or status in ('POSTPONED', 'RERUN_ORDERED')),
    place_id uuid references place
);
select add_report_header('election_status_report');
create index election_status_report_election on election_status_report (election_id);
create index election_status_report_place on election_status_report (place_id) where place_id is not null;

-- Figures -----------------------------------------------------------------------------------------------------------------

create table figure_report (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    measure text not null check (measure in (
        'KILLED', 'INJURED', 'ARRESTED', 'DETAINED', 'RELEASED', 'ABDUCTED', 'MISSING', 'RAPED', 'DISPLACED',
        'DEPORTED', 'CHARGED', 'CONVICTED', 'VICTIMS', 'BUILDINGS_DAMAGED', 'BUILDINGS_DESTROYED', 'VEHICLES_DAMAGED',
        'PARTICIPANTS', 'WEAPONS_USED', 'WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK', 'TURNOUT_PERCENT', 'ELECTORATE',
        'VOTES_CAST', 'VOTERS_REGISTERED', 'BALLOTS_INVALID', 'BALLOTS_BLANK', 'VOTES_VALID', 'CANDIDATES',
        'SEATS_TOTAL', 'LISTS', 'COALITIONS', 'PARTIES', 'APPEALS_FILED', 'APPEALS_REVIEWED', 'APPEALS_UPHELD',
        'APPEALS_DISMISSED', 'POLLING_STATIONS', 'POLLING_STATIONS_OPENED', 'POLLING_STATIONS_CLOSED',
        'CONSTITUENCIES_WITHOUT_VOTE', 'OBSERVERS', 'ELECTION_STAFF', 'STATIONS_RECOUNTED', 'REGIONS_CHANGED')),
    counted text not null default 'ALL' check (counted in (
        'ALL', 'CIVILIANS', 'PROTESTERS', 'SECURITY_FORCES', 'GUARDS', 'TARGET', 'WOMEN', 'MEN', 'CHILDREN', 'VOTERS',
        'CANDIDATES', 'PARTY_SUPPORTERS', 'ELECTION_STAFF', 'OBSERVERS', 'JOURNALISTS', 'HUMAN_RIGHTS_DEFENDERS',
        'OFFICIALS', 'POLICE', 'SOLDIERS', 'ARMED_GROUP_MEMBERS', 'ATTACKERS', 'BYSTANDERS', 'DETAINEES', 'FOREIGNERS')),
    weapon text check (weapon in ('DRONE', 'PROJECTILE', 'MISSILE', 'ROCKET', 'FIREARM', 'EXPLOSIVE', 'OTHER')),
    scope text check (scope <> ''),
    -- Null where the source does not say. What is shown then follows from the days of the event and of the report, and a
    -- trigger keeps it, so that no figure has to be joined with its event.
    stage text check (stage in ('PRELIMINARY', 'UPDATED', 'FINAL')),
    shown_stage text not null,
    low numeric check (low >= 0),
    best numeric check (best >= 0),
    high numeric check (high >= 0),

    check (low <= best), check (best <= high), check (low <= high),
    check (num_nonnulls(incident_id, election_id) = 1),
    check (num_nonnulls(low, best, high) > 0),
    check (weapon is null or measure in ('WEAPONS_USED', 'WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK'))
);
select add_report_header('figure_report');
create index figure_report_incident on figure_report (incident_id);
create index figure_report_election on figure_report (election_id);

create function figure_staged() returns trigger
language plpgsql
as $$
declare
    latest_end date;
begin
    new.shown_stage := new.stage;
    if new.stage is null then
        if new.incident_id is not null then
            select i.latest_end into latest_end from incident i where i.id = new.incident_id;
        else
            select e.latest_end into latest_end from election e where e.id = new.election_id;
        end if;
        new.shown_stage := case when new.public_by <= latest_end + 1 then 'PRELIMINARY' else 'UPDATED' end;
    end if;
    return new;
end
$$;
create trigger staged before insert or update on figure_report for each row execute function figure_staged();

create function event_dated() returns trigger
language plpgsql
as $$
begin
    update figure_report r set shown_stage = '' -- the trigger sets it
    where r.stage is null
      and (r.incident_id = case tg_table_name when 'incident' then new.id end
        or r.election_id = case tg_table_name when 'election' then new.id end);
    return null;
end
$$;
create trigger incident_dated after update on incident
    for each row when (old.latest_end is distinct from new.latest_end) execute function event_dated();
create trigger election_dated after update on election
    for each row when (old.latest_end is distinct from new.latest_end) execute function event_dated();

create index figure_report_killed on figure_report (coalesce(low, best), incident_id)
    where measure = 'KILLED' and retired_at is null;

-- A new report can only raise the number, so it reads none of the others.
create function figures_recorded() returns trigger
language plpgsql
as $$
begin
    update incident i
    set killed_at_least = c.killed
    from (
        select n.incident_id, least(floor(coalesce(max(coalesce(n.low, n.best)), 0)), 2147483647)::integer as killed
        from came n
        where n.measure = 'KILLED' and n.retired_at is null and n.counts_until is null and n.rank <> 'DEPRECATED'
        group by n.incident_id
    ) as c
    where i.id = c.incident_id and i.killed_at_least < c.killed;
    return null;
end
$$;

-- keep_killed works the number out anew. It locks the rows first, so that the statement that follows sees what other
-- transactions did to their reports.
create function keep_killed(incidents uuid[]) returns void
language plpgsql
as $$
begin
    perform from incident i where i.id = any(incidents) order by i.id for no key update;
    update incident i
    set killed_at_least = now.killed
    from (
        select n.id, least(floor(coalesce(max(coalesce(f.low, f.best)), 0)), 2147483647)::integer as killed
        from unnest(incidents) as n (id)
        left join figure_report f on f.incident_id = n.id and f.measure = 'KILLED' and f.retired_at is null
            and f.counts_until is null and f.rank <> 'DEPRECATED'
        group by n.id
    ) as now
    where i.id = now.id and i.killed_at_least <> now.killed;
end
$$;

create function figures_changed() returns trigger
language plpgsql
as $$
declare
    incidents uuid[] := array(
        select distinct c.incident_id from changed c where c.measure = 'KILLED' and c.incident_id is not null);
begin
    if incidents <> '{}' then
        perform keep_killed(incidents);
    end if;
    return null;
end
$$;

create trigger killed_inserted after insert on figure_report referencing new table as came
    for each statement execute function figures_recorded();
create trigger killed_updated after update on figure_report referencing new table as changed
    for each statement execute function figures_changed();
-- A merger moves reports to another incident.
create trigger killed_moved after update on figure_report referencing old table as changed
    for each statement execute function figures_changed();
create trigger killed_deleted after delete on figure_report referencing old table as changed
    for each statement execute function figures_changed();

-- Participations ----------------------------------------------------------------------------------------------------------

create table participation (
    id uuid primary key,
    incident_id uuid not null references incident,
    actor_id uuid references actor,
    label text check (label <> ''),
    actor_type text check (actor_type in (
        'PERSON', 'PARTY', 'GOVERNMENT', 'SECURITY_FORCE', 'MILITIA', 'REBEL_GROUP', 'PROTESTERS', 'SUPPORTERS',
        'CIVILIANS', 'CANDIDATE', 'VOTERS', 'ELECTION_AUTHORITY', 'OBSERVERS', 'JOURNALISTS', 'CHILDREN', 'COURT',
        'POLICE', 'MILITARY', 'CRIMINAL_GROUP', 'UNKNOWN', 'OTHER')),
    role text not null check (role in (
        'INITIATOR', 'PERPETRATOR', 'SUSPECT', 'TARGET', 'VICTIM', 'INTERVENER', 'BYSTANDER', 'INVESTIGATOR',
        'ORGANIZER', 'ATTENDEE', 'ARRESTED', 'RELEASED', 'WITNESS', 'SPEAKER', 'MEDIATOR')),
    attribution text check (attribution in ('CLAIMED', 'DENIED', 'SUSPECTED', 'ACCUSED', 'CONFIRMED', 'NO_CLAIM')),

    -- A participation names nobody only where a source says that nobody claimed the incident.
    check (attribution is not distinct from 'NO_CLAIM' or num_nonnulls(actor_id, label) > 0),
    check (attribution is distinct from 'NO_CLAIM' or num_nonnulls(actor_id, label) = 0)
);
select add_report_header('participation');
create index participation_incident on participation (incident_id);
create index participation_actor on participation (actor_id, incident_id);

-- Links between incidents, and to elections -------------------------------------------------------------------------------

create table incident_link_report (
    id uuid primary key,
    incident_id uuid not null references incident,
    other_id uuid not null references incident check (other_id <> incident_id),
    relation text not null check (relation in (
        'PART_OF', 'REACTION_TO', 'RETALIATION_FOR', 'SAME_PERPETRATOR', 'INVESTIGATION_OF', 'FOLLOWED'))
);
select add_report_header('incident_link_report');
create index incident_link_incident on incident_link_report (incident_id);
create index incident_link_other on incident_link_report (other_id);
-- Counts leave out each incident that is a part of another one counted, so they look for one behind every incident.
create index incident_link_part on incident_link_report (incident_id, other_id)
    where relation = 'PART_OF' and retired_at is null;

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

    check (num_nonnulls(rule, rule_version, explanation) in (0, 3))
);
select add_report_header('election_link_report');
-- A rule's report has no source, and none of what a source gives.
alter table election_link_report
    alter column source_id drop not null,
    alter column public_by drop not null,
    add check (num_nonnulls(source_id, rule) = 1),
    add check ((source_id is null) = (public_by is null));
create index election_link_incident on election_link_report (incident_id);
create index election_link_election on election_link_report (election_id, incident_id);
-- These two give the ties that count now, from either end, without a look at the reports themselves.
create index election_link_of_incident on election_link_report (incident_id, election_id)
    include (counts_until, public_by) where retired_at is null;
create index election_link_of_election on election_link_report (election_id, incident_id)
    include (counts_until, public_by) where retired_at is null;

-- Offices and relations of parties ----------------------------------------------------------------------------------------

-- A tenure is an office that a person held, of an organization, a country or both.
create table tenure (
    id uuid primary key,
    person_id uuid not null,
    person_is_person text generated always as ('PERSON') stored,
    role text not null check (role <> ''),
    organization_id uuid references actor check (organization_id <> person_id),
    country_id uuid references country,
    since date,
    until date,
    -- A source that gives no first day often gives one day in office: "the president said on Sunday".
    held_on date,

    check (num_nonnulls(organization_id, country_id) > 0),
    check (since <= until), check (since <= held_on), check (held_on <= until),
    foreign key (person_id, person_is_person) references actor (id, actor_kind)
);
select add_report_header('tenure');
create index tenure_person on tenure (person_id);
create index tenure_country on tenure (country_id, since);
create index tenure_day on tenure ((coalesce(since, held_on, until, date '0001-01-01')), id);

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

    check (since <= until), check (since <= held_on), check (held_on <= until),
    foreign key (party_id, party_is_party) references actor (id, actor_kind),
    foreign key (other_id, party_is_party) references actor (id, actor_kind)
);
select add_report_header('party_relation');
create index party_relation_party on party_relation (party_id);
create index party_relation_other on party_relation (other_id);

-- Steps of disputes -------------------------------------------------------------------------------------------------------

create table dispute_step (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    status text not null check (status in (
        'FILED', 'PENDING', 'HEARING', 'POSTPONED', 'PARTLY_UPHELD', 'UPHELD', 'DISMISSED', 'WITHDRAWN',
        'RESULTS_CHANGED', 'ANNULLED', 'RATIFIED', 'REASONS_PUBLISHED')),
    taken_on date
);
select add_report_header('dispute_step');
create index dispute_step_dispute on dispute_step (dispute_id);
create index dispute_step_of_day on dispute_step (dispute_id, (coalesce(taken_on, public_by)), id);

-- A dispute is often filed by several, and may be about further incidents and elections beside its own.
create table dispute_filer (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    filer_id uuid references actor,
    filer_words text check (filer_words <> ''),
    filed_on date,

    check (num_nonnulls(filer_id, filer_words) = 1)
);
select add_report_header('dispute_filer');
create index dispute_filer_dispute on dispute_filer (dispute_id);
create index dispute_filer_actor on dispute_filer (filer_id) where filer_id is not null;

create table dispute_subject (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    incident_id uuid references incident,
    election_id uuid references election,

    check (num_nonnulls(incident_id, election_id) = 1)
);
select add_report_header('dispute_subject');
create index dispute_subject_dispute on dispute_subject (dispute_id);
create index dispute_subject_incident on dispute_subject (incident_id) where incident_id is not null;
create index dispute_subject_election on dispute_subject (election_id) where election_id is not null;

-- Statements --------------------------------------------------------------------------------------------------------------

create table statement (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    dispute_id uuid references dispute,
    speaker_id uuid references actor,
    speaker_words text check (speaker_words <> ''),
    on_behalf_of_id uuid references actor,
    -- Reports of one utterance have this name in common, also where they name different speakers.
    utterance text check (utterance <> ''),
    said_on date,
    kind text not null check (kind in (
        'CONDEMNATION', 'ACCUSATION', 'DENIAL', 'CLAIM', 'REJECTION', 'DEMAND', 'THREAT', 'SUPPORT', 'ANNOUNCEMENT',
        'ASSESSMENT', 'CONCESSION', 'CONGRATULATION', 'APOLOGY', 'RETRACTION', 'OTHER')),
    label text check (length(label) between 1 and 200),
    summary text not null check (length(summary) between 1 and 200),
    -- This is the country of what is spoken of, and triggers keep it.
    -- Without it, a page of a country's statements would look at every incident there.
    country_id uuid references country,

    check (num_nonnulls(incident_id, election_id, dispute_id) = 1),
    check (num_nonnulls(speaker_id, speaker_words) = 1),
    check (on_behalf_of_id <> speaker_id),
    -- PostgreSQL tests "not null" first, which would hide that a statement has no subject.
    constraint statement_country_check check (country_id is not null)
);
select add_report_header('statement');
create index statement_incident on statement (incident_id) where incident_id is not null;
create index statement_election on statement (election_id) where election_id is not null;
create index statement_dispute on statement (dispute_id) where dispute_id is not null;
create index statement_speaker on statement (speaker_id) where speaker_id is not null;
create index statement_on_behalf_of on statement (on_behalf_of_id) where on_behalf_of_id is not null;
create index statement_of_day on statement ((coalesce(said_on, public_by)), id);
create index statement_of_country on statement (country_id, (coalesce(said_on, public_by)), id);

create function statement_recorded() returns trigger
language plpgsql
as $$
begin
    new.country_id := coalesce(
        (select i.country_id from incident i where i.id = new.incident_id),
        (select e.country_id from election e where e.id = new.election_id),
        (select d.country_id from dispute d where d.id = new.dispute_id));
    return new;
end
$$;

create trigger statement_recorded before insert or update on statement
    for each row execute function statement_recorded();

-- A record that turns out to be of another country takes along what was said of it.
create function spoken_of_moved() returns trigger
language plpgsql
as $$
begin
    update dispute d set country_id = null -- the trigger sets it
    where d.incident_id = case tg_table_name when 'incident' then new.id end
        or d.election_id = case tg_table_name when 'election' then new.id end;
    update statement s set country_id = null
    where s.incident_id = case tg_table_name when 'incident' then new.id end
        or s.election_id = case tg_table_name when 'election' then new.id end
        or s.dispute_id = case tg_table_name when 'dispute' then new.id end;
    return null;
end
$$;

create trigger incident_moved after update of country_id on incident
    for each row when (old.country_id is distinct from new.country_id) execute function spoken_of_moved();
create trigger election_moved after update of country_id on election
    for each row when (old.country_id is distinct from new.country_id) execute function spoken_of_moved();
-- Another trigger sets the country, so the statement itself need not name the column.
create trigger dispute_moved after update on dispute
    for each row when (old.country_id is distinct from new.country_id) execute function spoken_of_moved();

-- Assessments -------------------------------------------------------------------------------------------------------------

create table assessment (
    id uuid primary key,
    election_id uuid not null references election,
    assessor_id uuid references actor,
    assessor_words text check (assessor_words <> ''),
    aspect text not null check (aspect in (
        'WHOLE_PROCESS', 'LEGAL_FRAMEWORK', 'ADMINISTRATION', 'VOTER_REGISTRATION', 'CANDIDATE_REGISTRATION', 'CAMPAIGN',
        'CAMPAIGN_FINANCE', 'MEDIA', 'INCLUSION', 'SECURITY', 'VOTING', 'COUNTING', 'TABULATION', 'RESULTS',
        'DISPUTE_RESOLUTION')),
    place_id uuid references place,
    stage text check (stage in ('PRELIMINARY', 'FINAL')),
    verdict text not null check (verdict in (
        'ACCEPTABLE', 'LARGELY_ACCEPTABLE', 'AMBIGUOUS', 'DEFICIENT', 'UNACCEPTABLE', 'WITHHELD')),
    statement_words text not null check (length(statement_words) between 1 and 200),

    check (num_nonnulls(assessor_id, assessor_words) = 1)
);
select add_report_header('assessment');
create index assessment_election on assessment (election_id);
create index assessment_assessor on assessment (assessor_id) where assessor_id is not null;

-- Codings -----------------------------------------------------------------------------------------------------------------

create table coding (
    id uuid primary key,
    incident_id uuid references incident,
    election_id uuid references election,
    dispute_id uuid references dispute,
    actor_id uuid references actor,
    place_id uuid references place,
    scheme text not null check (scheme ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    variable text not null check (length(variable) between 1 and 200),
    value text not null check (value <> ''),
    label text check (length(label) between 1 and 200),

    check (num_nonnulls(incident_id, election_id, dispute_id, actor_id, place_id) = 1)
);
select add_report_header('coding');
create index coding_incident on coding (incident_id) where incident_id is not null;
create index coding_election on coding (election_id) where election_id is not null;
create index coding_dispute on coding (dispute_id) where dispute_id is not null;
create index coding_actor on coding (actor_id) where actor_id is not null;
create index coding_place on coding (place_id) where place_id is not null;
