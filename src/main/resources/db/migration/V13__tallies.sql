-- How many incidents are listed, by country and type and by month and type. To count all of them anew takes a second for each
-- million, and every edit may change the counts. The number of a group is the sum of its rows.
create table incident_tally (
    by_country boolean not null,
    -- Null in the groups by month.
    country_id uuid,
    -- Null in the groups by country, and where the incidents may have begun in several months.
    month date,
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

-- keep_incident_tally works all numbers out anew. Each incident counts in two groups. Writers wait meanwhile, since one that
-- ends between the two statements would count twice.
create function keep_incident_tally() returns void
language sql
as $$
    lock table incident_tally in share row exclusive mode;
    delete from incident_tally;
    insert into incident_tally (by_country, country_id, month, type, incidents)
    select true, i.country_id, null, i.type, count(*) from incident i where i.listed group by i.country_id, i.type
    union all
    select false, null, month_begun(i.earliest_start, i.latest_start), i.type, count(*)
    from incident i where i.listed
    group by month_begun(i.earliest_start, i.latest_start), i.type;
$$;

-- fold_incident_tally makes one row of all that a group has. It leaves rows that another transaction folds, so that no writer
-- waits for another.
create function fold_incident_tally() returns void
language sql
as $$
    with free as materialized (
        select t.ctid from incident_tally t for update skip locked
    ), folded as (
        delete from incident_tally t using free where t.ctid = free.ctid
        returning t.by_country, t.country_id, t.month, t.type, t.incidents
    )
    insert into incident_tally (by_country, country_id, month, type, incidents)
    select f.by_country, f.country_id, f.month, f.type, sum(f.incidents)
    from folded f
    group by f.by_country, f.country_id, f.month, f.type
    having sum(f.incidents) <> 0
$$;

-- tally_incidents adds what a statement changed. Changes become rows of their own. One statement in a hundred folds them, so that
-- few are left.
create function tally_incidents() returns trigger
language plpgsql
as $$
declare
    changes incident_tally[] := '{}';
begin
    if tg_op <> 'DELETE' then
        changes := array(
            select (null, c.country_id, month_begun(c.earliest_start, c.latest_start), c.type, 1)::incident_tally
            from came c
            where c.listed);
    end if;
    if tg_op <> 'INSERT' then
        changes := changes || array(
            select (null, g.country_id, month_begun(g.earliest_start, g.latest_start), g.type, -1)::incident_tally
            from gone g
            where g.listed);
    end if;
    insert into incident_tally (by_country, country_id, month, type, incidents)
    select g.by_country, g.country_id, g.month, c.type, sum(c.incidents)
    from unnest(changes) as c
    cross join lateral (values (true, c.country_id, null), (false, null, c.month)) as g (by_country, country_id, month)
    group by g.by_country, g.country_id, g.month, c.type
    having sum(c.incidents) <> 0;
    if found and random() < 0.01 then
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
