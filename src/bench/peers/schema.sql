-- The rows of the benchmark in a schema as the peers would have it: whole numbers as keys, one narrow row per thing, and what the
-- service works out from reports as plain columns. Rows that belong together are numbered in the order in which they are shown.
drop schema if exists app cascade;
create schema app;

create type app.incident_type as enum (
  'ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST', 'SIT_IN', 'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'THREAT', 'ARREST',
  'OTHER');

create table app.country (code text primary key, name text not null);
create table app.place (id integer primary key, name text not null, kind text not null);
create table app.actor (id integer primary key, name text not null);
create table app.source (
  id integer primary key, publisher text not null, title text not null, url text not null, published_on date);
create table app.election (
  id integer primary key, country text not null references app.country, title text not null, starts_on date not null,
  seats_total integer);
create table app.seat_result (
  id integer primary key, election_id integer not null references app.election, party_id integer not null references app.actor,
  best integer, low integer, high integer, stage text not null, change integer, previous_best integer, previous_stage text);
create table app.incident (
  id integer primary key, country text not null references app.country, place_id integer references app.place,
  type app.incident_type not null, title text not null, starts_on date not null, ends_on date not null,
  date_precision text not null, place_precision text);
create table app.election_link (
  incident_id integer not null references app.incident, election_id integer not null references app.election,
  days integer not null, distance integer not null generated always as (abs(days)) stored, confidence text not null,
  primary key (incident_id, election_id));
create table app.participant (
  id integer primary key, incident_id integer not null references app.incident, role text not null, attribution text,
  label text, actor_id integer references app.actor);
create table app.figure (
  id integer primary key, incident_id integer not null references app.incident, measure text not null, counted text not null,
  best integer, low integer, high integer, disagreement float8 not null);
create table app.citation (
  incident_id integer not null references app.incident, source_id integer not null references app.source,
  primary key (incident_id, source_id));

-- The number of each thing, by the service's id.
drop table if exists bench.number;
create table bench.number (id uuid primary key, number integer not null, global_id text not null);
insert into bench.number
select id, incident, bench.global_id('I', id) from bench.incident
union all
select id, election, bench.global_id('E', id) from bench.election
union all
select id, row_number() over (order by id), bench.global_id('A', id) from actor
union all
select id, row_number() over (order by id), bench.global_id('P', id) from place
union all
select id, row_number() over (order by published_on nulls last, publisher collate "C", id), bench.global_id('S', id) from source;
create index on bench.number (global_id);
analyze bench.number;

insert into app.country select code, name from country;
insert into app.place select n.number, p.name, p.kind from place p join bench.number n using (id);
insert into app.actor select n.number, a.name from actor a join bench.number n using (id);
insert into app.source select n.number, s.publisher, s.title, s.url, s.published_on from source s join bench.number n using (id)
order by 1;
insert into app.election
select n.number, c.code, e.title, e.starts_on, e.seats_total
from election e
join country c on c.id = e.country_id
join bench.number n on n.id = e.id
order by 1;
insert into app.incident
select n.number, c.code, p.number, i.type::app.incident_type, i.title, i.starts_on, i.ends_on, i.date_precision, i.place_precision
from incident i
join country c on c.id = i.country_id
join bench.number n on n.id = i.id
left join bench.number p on p.id = i.place_id
order by 1;
insert into app.election_link (incident_id, election_id, days, confidence)
select i.number, e.number, days_from_vote(incident.starts_on, incident.ends_on, election.starts_on, election.ends_on),
  (array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'])[link.confidence]
from (
  select incident_id, election_id,
    min(array_position(array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'], confidence)) as confidence
  from election_link_report
  group by incident_id, election_id
) as link
join incident on incident.id = link.incident_id
join election on election.id = link.election_id
join bench.number i on i.id = link.incident_id
join bench.number e on e.id = link.election_id
order by 1, 2;
insert into app.citation
select distinct i.number, s.number
from (
  select incident_id, source_id from account
  union all select incident_id, source_id from figure_report
  union all select incident_id, source_id from participation
  union all select incident_id, source_id from incident_link_report
  union all select incident_id, source_id from election_link_report
) as r
join bench.number i on i.id = r.incident_id
join bench.number s on s.id = r.source_id
order by 1, 2;

-- What follows is the SQL of the flat-row limit, for all rows at once.
insert into app.participant
select
  row_number() over (order by i.number, array_position(array['PERPETRATOR', 'TARGET'], role), coalesce(name, label) collate "C"),
  i.number, role, attribution, label, a.number
from (
  select distinct on (r.incident_id, r.role, r.actor_id, lower(r.label))
    r.incident_id, r.role, r.attribution, r.label, r.actor_id, a.name
  from participation r
  left join actor a on a.id = r.actor_id
  order by r.incident_id, r.role, r.actor_id, lower(r.label), r.attribution is null, r.authority,
    r.known_since desc nulls last, r.reliability desc, r.id
) as p
join bench.number i on i.id = p.incident_id
left join bench.number a on a.id = p.actor_id;

insert into app.figure
select
  row_number() over (order by i.number, array_position(array['KILLED', 'INJURED'], measure), counted),
  i.number, measure, counted, best, low, high, disagreement
from (
  select
    incident_id, measure, counted,
    (array_agg(best order by preliminary, authority, known_since desc nulls last, reliability desc, id))[1] as best,
    min(best) as low,
    max(best) as high,
    1 - max(votes) / count(best)::numeric as disagreement
  from (
    select *, count(best) over (partition by incident_id, measure, counted, best) as votes
    from (
      select
        *,
        shown_stage = 'PRELIMINARY' as preliminary,
        rank() over (
          partition by incident_id, measure, counted, coalesce(attributed_to_id, source_id)
          order by shown_stage = 'PRELIMINARY', known_since desc nulls last, recorded_at desc) as age
      from figure_report
    ) as word
    where age = 1
  ) as r
  group by incident_id, measure, counted
) as f
join bench.number i on i.id = f.incident_id;

create temporary table stage as
select
  election_id, party_id, stage, array_position(array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'CERTIFIED'], stage) as stage_no,
  (array_agg(best order by authority, known_since desc nulls last, reliability desc, id))[1] as best,
  min(least(low, best, high)) as low,
  max(greatest(low, best, high)) as high
from (
  select *, rank() over (
    partition by election_id, party_id, stage, coalesce(attributed_to_id, source_id)
    order by known_since desc nulls last, recorded_at desc) as age
  from result_report
) as r
where age = 1
group by election_id, party_id, stage;
create index on stage (election_id, party_id);
insert into app.seat_result
select
  row_number() over (order by e.number, now.best desc, a.name collate "C"),
  e.number, p.number, now.best, now.low, now.high, now.stage, now.best - previous.best, previous.best, previous.stage
from (select distinct on (election_id, party_id) * from stage order by election_id, party_id, stage_no desc) as now
join bench.election on bench.election.id = now.election_id
left join bench.election before
  on (before.country, before.chamber, before.term)
    = (bench.election.country, bench.election.chamber, bench.election.term - 1)
left join lateral (
  select *
  from stage
  where stage.election_id = before.id
    and stage.party_id = now.party_id
  order by stage.stage_no = now.stage_no desc, stage.stage_no desc
  limit 1
) as previous on true
join actor a on a.id = now.party_id
join bench.number e on e.id = now.election_id
join bench.number p on p.id = now.party_id;
drop table stage;

create index on app.election (country);
create index on app.seat_result (election_id, id);
create index on app.seat_result (party_id);
create index on app.incident (country, starts_on desc, id desc);
create index on app.incident (country, type, starts_on desc, id desc);
create index on app.incident (place_id);
create index on app.election_link (election_id, distance, incident_id);
create index on app.participant (incident_id, id);
create index on app.participant (actor_id);
create index on app.figure (incident_id, id);
create index on app.citation (source_id);

-- PostGraphile shows a function of a row as a field, the way its documentation gives for what is grouped.
create type app.incident_count as (month date, type app.incident_type, count integer);
create function app.election_incident_counts(election app.election, within_days integer) returns setof app.incident_count
language sql stable parallel safe rows 100
as $$
  select date_trunc('month', i.starts_on)::date, i.type, count(*)::integer
  from app.election_link l
  join app.incident i on i.id = l.incident_id
  where l.election_id = election.id
    and l.distance <= within_days
  group by 1, 2
  order by 1, 2
$$;
