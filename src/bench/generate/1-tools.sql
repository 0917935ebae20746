-- What the other scripts draw from. Everything follows from bench.seed and bench.scale, so that two runs fill alike.
drop schema if exists bench cascade;
create schema bench;

-- A number from 0 below the bound: the same for the same draw, thing and seed.
create function bench.draw(what integer, thing bigint, bound bigint) returns bigint
language sql stable parallel safe
return (hashint8extended(thing, current_setting('bench.seed')::bigint * 1000 + what) & 9223372036854775807) % bound;

-- The id of a thing of a kind, in the shape of a UUIDv7, so that ids grow with the table as the service's own do.
create function bench.id(kind integer, thing bigint) returns uuid
language sql stable parallel safe
return (lpad(to_hex(1577836800000 + thing), 12, '0')
    || '7' || lpad(to_hex(bench.draw(kind, thing, 4096)), 3, '0')
    || 'a' || lpad(to_hex(bench.draw(kind + 100, thing, 1152921504606846976)), 15, '0'))::uuid;

create function bench.times(count bigint) returns bigint
language sql stable parallel safe
return (count * current_setting('bench.scale')::numeric)::bigint;

-- Runs a statement with the ids of a table as $1, so many at a time that memory does not grow with the scale.
create procedure bench.in_batches(statement text, records regclass)
language plpgsql
as $$
declare
    next_ids constant text := format(
        'select array_agg(id order by id) from (select id from %s where id > $1 order by id limit 20000) as batch',
        records);
    last_id uuid := '00000000-0000-0000-0000-000000000000';
    ids uuid[];
begin
    loop
        execute next_ids into ids using last_id;
        exit when ids is null;
        execute statement using ids;
        last_id := ids[cardinality(ids)];
    end loop;
end
$$;

-- Rows in a random order make an index read and write all of its pages, so indexes of big tables are made after the rows.
create procedure bench.drop_indexes()
language plpgsql
as $$
declare
    found record;
begin
    create table bench.dropped_index as
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where not i.indisunique
      and not i.indisexclusion
      and i.indrelid in (
        select * from report_tables()
        union all
        select unnest('{place, source, actor, election, incident}'::regclass[]));
    for found in select * from bench.dropped_index loop
        execute 'drop index ' || found.name;
    end loop;
end
$$;

create procedure bench.create_indexes()
language plpgsql
as $$
declare
    found record;
begin
    for found in select * from bench.dropped_index loop
        execute found.definition;
    end loop;
    drop table bench.dropped_index;
end
$$;

-- Lets the triggers that complete a report run while the tables are filled ("enable always"), or as usual again ("enable").
create procedure bench.completing_reports(state text)
language plpgsql
as $$
declare
    reports regclass;
begin
    for reports in select * from report_tables() loop
        execute format('alter table %s %s trigger weighed', reports, state);
    end loop;
    execute format('alter table figure_report %s trigger staged', state);
end
$$;

-- 200 of the countries that the service knows, by number.
create table bench.country as
select (row_number() over (order by code) - 1)::bigint as country, id, name
from country
order by code
limit 200;
alter table bench.country add primary key (country);

-- Elections come as terms of chambers: eight terms each, so that most have one before them.
create table bench.election as
select
    n as election,
    bench.id(1, n) as id,
    n % 200 as country,
    n / 200 / 8 as chamber,
    n / 200 % 8 as term,
    date '1996-01-01' + (n / 200 % 8 * 1461 + bench.draw(1, n, 300))::integer as starts_on
from generate_series(0, bench.times(1500) - 1) as n;
alter table bench.election add primary key (election);

-- Two incidents of three happen around an election and are tied to it; the third happens anywhere.
create table bench.incident as
select
    n as incident,
    bench.id(2, n) as id,
    e.id as election_id,
    coalesce(e.country, bench.draw(3, n, 200)) as country,
    coalesce(e.starts_on + bench.draw(4, n, 366)::integer - 150, date '1996-01-01' + bench.draw(5, n, 11000)::integer)
        as starts_on
from generate_series(0, bench.times(300000) - 1) as n
left join bench.election e on n % 3 < 2 and e.election = bench.draw(2, n, bench.times(1500));
alter table bench.incident add primary key (incident);
analyze;

-- For the hand-written SQL: the service's ids, and how much a voice weighs (org.ballotwatch.resolution.SourceAuthority).
create function bench.global_id(kind bytea, id uuid) returns text
language sql immutable parallel safe
return translate(encode(kind || uuid_send(id), 'base64'), '+/=', '-_');

create function bench.standing(quoted text, publisher text) returns integer
language sql immutable parallel safe
return least(
    case quoted
        when 'ELECTION_AUTHORITY' then 0 when 'COURT' then 1 when 'GOVERNMENT' then 2 when 'SECURITY_FORCE' then 2
        when 'INTELLIGENCE_SERVICE' then 2 when 'IGO' then 3
    end,
    case publisher
        when 'ELECTION_AUTHORITY' then 0 when 'COURT' then 1 when 'STATE_AGENCY' then 2 when 'OFFICIAL_STATEMENT' then 2
        when 'IGO' then 3 when 'NEWS_AGENCY' then 4 when 'NGO' then 5 when 'INTERNATIONAL_MEDIA' then 6
        when 'NATIONAL_MEDIA' then 6 when 'SOCIAL_MEDIA' then 8 else 7
    end);
