-- How many incidents are listed: by country and type, by month and type, and by all three. To count them anew takes a second for
-- each million, and every edit may change the counts. The number of a group is that in incident_tally with all its changes.
create table incident_tally (
    -- Null in the groups of all countries.
    country_id uuid,
    -- The first day of the month in which they began at the earliest. Null in the groups of all months.
    month date,
    -- Whether they may have begun in a later month as well.
    vague boolean not null,
    type text not null,
    incidents integer not null,
    -- A country's incidents of a type within some months are one range of it.
    unique nulls not distinct (country_id, type, month, vague)
);
create index incident_tally_of_all_months on incident_tally (country_id, type) where month is null;

-- Changes that are not yet in incident_tally, by country, month and type. Each writer inserts rows of its own, so that none waits
-- for another.
create table incident_tally_change (
    country_id uuid not null,
    month date not null,
    vague boolean not null,
    type text not null,
    incidents integer not null
);

-- month_begun gives the first day of the month in which an incident began; null if it may have begun in several.
create function month_begun(earliest_start date, latest_start date) returns date
language sql immutable parallel safe
return case
    when earliest_start = latest_start
        or date_trunc('month', earliest_start::timestamp) = date_trunc('month', latest_start::timestamp)
    then date_trunc('month', earliest_start::timestamp)::date
end;

-- tally_change gives the group of an incident by all three, with what an incident there adds to its number.
create function tally_change(country_id uuid, earliest_start date, latest_start date, type text, incidents integer)
returns incident_tally_change
language sql immutable parallel safe
return row(
    country_id,
    date_trunc('month', earliest_start::timestamp)::date,
    month_begun(earliest_start, latest_start) is null,
    type,
    incidents)::incident_tally_change;

-- keep_incident_tally works all numbers out anew. Writers wait meanwhile, since one that ends between two statements would count
-- twice.
create function keep_incident_tally() returns void
language sql
as $$
    select pg_advisory_xact_lock('incident_tally'::regclass::bigint);
    lock table incident_tally_change in share row exclusive mode;
    delete from incident_tally_change;
    delete from incident_tally;
    insert into incident_tally (country_id, month, vague, type, incidents)
    select g.country_id, g.month, coalesce(g.vague, false), g.type, count(*)
    from incident i
    cross join lateral tally_change(i.country_id, i.earliest_start, i.latest_start, i.type, 1) as g
    where i.listed
    group by grouping sets ((g.country_id, g.type, g.month, g.vague), (g.country_id, g.type), (g.month, g.vague, g.type))
    order by g.country_id, g.type, g.month; -- so that what is read together lies together
$$;

-- add_to_incident_tally adds changes to the numbers of all their groups. The caller holds the lock of fold_incident_tally.
create function add_to_incident_tally(changes incident_tally_change[]) returns void
language sql
as $$
    insert into incident_tally as t (country_id, month, vague, type, incidents)
    select c.country_id, c.month, coalesce(c.vague, false), c.type, sum(c.incidents)
    from unnest(changes) as c
    group by grouping sets ((c.country_id, c.type, c.month, c.vague), (c.country_id, c.type), (c.month, c.vague, c.type))
    having sum(c.incidents) <> 0
    on conflict (country_id, type, month, vague) do update set incidents = t.incidents + excluded.incidents;
$$;

-- fold_incident_tally moves changes to the numbers. One transaction at a time does so. Others leave theirs to a later one, so
-- that no writer waits for another.
create function fold_incident_tally() returns void
language plpgsql
as $$
declare
    changes incident_tally_change[];
begin
    if not pg_try_advisory_xact_lock('incident_tally'::regclass::bigint) then
        return;
    end if;
    with folded as (
        delete from incident_tally_change c
        returning row(c.country_id, c.month, c.vague, c.type, c.incidents)::incident_tally_change as change
    )
    select array_agg(f.change) into changes from folded f;
    perform add_to_incident_tally(changes);
end
$$;

-- tally_incidents counts what a statement changed. Many changes go to the numbers at once, as those of a data set would grow
-- with every statement. Of others, one in fifty folds all, so that few are left to be read.
create function tally_incidents() returns trigger
language plpgsql
as $$
declare
    changes incident_tally_change[] := '{}';
begin
    if tg_op <> 'DELETE' then
        changes := array(
            select tally_change(c.country_id, c.earliest_start, c.latest_start, c.type, 1) from came c where c.listed);
    end if;
    if tg_op <> 'INSERT' then
        changes := changes || array(
            select tally_change(g.country_id, g.earliest_start, g.latest_start, g.type, -1) from gone g where g.listed);
    end if;
    if cardinality(changes) > 50 and pg_try_advisory_xact_lock('incident_tally'::regclass::bigint) then
        perform add_to_incident_tally(changes);
        return null;
    end if;
    insert into incident_tally_change (country_id, month, vague, type, incidents)
    select c.country_id, c.month, c.vague, c.type, sum(c.incidents)
    from unnest(changes) as c
    group by c.country_id, c.month, c.vague, c.type
    having sum(c.incidents) <> 0;
    if found and random() < 0.02 then
        perform fold_incident_tally();
    end if;
    return null;
end
$$;

create trigger tallied_inserted after insert on incident referencing new table as came
    for each statement execute function tally_incidents();
create trigger tallied_updated after update on incident referencing old table as gone new table as came
    for each statement execute function tally_incidents();
create trigger tallied_deleted after delete on incident referencing old table as gone
    for each statement execute function tally_incidents();

select keep_incident_tally();
