-- What the service held at any moment, so that an answer of then can be given again, word for word.
--
-- Each table of records, reports, names, external ids and words to search has two more beside it: one for the rows it once had ("_gone"),
-- kept by triggers, and one with no rows of its own that both inherit from ("_ever"). What was held at a moment is
--     select * from incident_ever where held_since <= moment and (held_until is null or held_until > moment)
-- so the past costs no reader of the present anything, and is read through indexes all the same. The revision log has the
-- same changes, but as what changed and by whom: rows put together from it could be found by no index.

-- To be called for each table that a later migration adds, and again for one that it adds columns to; a column is dropped
-- or changed in "_ever", from which both others take it over.
create function keep_past(kept regclass) returns void
language plpgsql
as $$
declare
    own text := (select c.relname from pg_class c where c.oid = kept);
    ever text := own || '_ever';
    gone text := own || '_gone';
    is_report boolean := exists (select from pg_attribute a where a.attrelid = kept and a.attname = 'superseded_by');
    is_new boolean := to_regclass(own || '_ever') is null;
    added text;
    stored text;
    left_behind text;
begin
    if is_new then
        -- What is there already was always there, unless who calls this knows better.
        execute format(
            'alter table %I add column held_since timestamptz not null default ''-infinity'','
                ' add column held_until timestamptz check (held_until is null)', own);
        execute format('alter table %I alter column held_since set default revision_at()', own);
        execute format('create table %I ()', ever);
    end if;

    -- What is generated must be so in all three.
    for added in
        select format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
            || coalesce(' collate ' || (
                select quote_ident(c.collname) from pg_collation c where c.oid = nullif(a.attcollation, t.typcollation)), '')
            || case when a.attgenerated <> '' then
                format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid)) else '' end
        from pg_attribute a
        join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
          and not exists (
            select from pg_attribute e where e.attrelid = to_regclass(ever) and e.attname = a.attname and not e.attisdropped)
        order by a.attnum
    loop
        execute format('alter table %I add column %s', ever, added);
    end loop;

    if is_new then
        execute format('alter table %I inherit %I', own, ever);
        execute format('create table %I () inherits (%I)', gone, ever);
        for added in
            select regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \S+ ON \S+', format('create index on %I', gone))
            from pg_index i
            where i.indrelid = kept and i.indpred is null and i.indexprs is null
        loop
            execute added;
        end loop;
    end if;

    select
        string_agg(quote_ident(a.attname), ', ' order by a.attnum),
        string_agg('old.' || quote_ident(a.attname), ', ' order by a.attnum)
    into stored, left_behind
    from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> 'held_until';

    -- Two changes of one moment are one: nobody saw what was between them. A clock that was set back does not turn time.
    execute format($sql$
        create or replace function %1$I() returns trigger
        language plpgsql
        as $body$
        declare
            moment timestamptz := greatest(old.held_since, %4$s);
        begin
            if moment > old.held_since then
                insert into %2$I (%3$s, held_until) values (%5$s, moment);
            end if;
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.held_since := moment;
            return new;
        end
        $body$
        $sql$,
        own || '_left', gone, stored,
        -- A report says itself when it was retired.
        case when is_report then
            'case when old.retired_at is null and new.retired_at is not null then new.retired_at else revision_at() end'
        else 'revision_at()' end,
        left_behind);

    if is_new then
        execute format('create trigger %1$I before update or delete on %2$I for each row execute function %1$I()', own || '_left', own);
        if is_report then
            execute format('create trigger held before insert on %I for each row execute function report_held()', own);
        end if;
    end if;
end
$$;

create function report_held() returns trigger
language plpgsql
as $$
begin
    new.held_since := new.recorded_at;
    return new;
end
$$;

-- The word of V10, but for held_since, which changes with every change.
create or replace function revised() returns trigger
language plpgsql
as $$
declare
    unseen text[] := array['origin', 'origin_key', 'voice_id', 'held_since']
        || case when tg_table_name = 'statement' then array['country_id'] end
        || array(select a.attname::text from pg_attribute a where a.attrelid = tg_relid and a.attgenerated <> '');
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before, after)
    select
        case when retired then (now ->> 'retired_at')::timestamptz else revision_at() end,
        case when retired then now ->> 'retired_by' else revision_by() end,
        case when retired then now ->> 'retired_reason' else revision_why() end,
        case
            when changed.after ->> 'superseded_by' is not null then 'SUPERSEDED'
            when retired then 'RETIRED'
            when changed.after - array['rank', 'rank_reason'] = '{}' then 'RANKED'
            else 'CORRECTED'
        end,
        upper(tg_table_name),
        id,
        case when retired then changed.before - header else changed.before end,
        case when retired then changed.after - header else changed.after end
    from (
        select c.id, to_jsonb(g) as was, to_jsonb(c) as now
        from gone g
        join came c on c.id = g.id
        where g is distinct from c
        offset 0 -- or each row would be made jsonb anew for each of its columns
    ) as each_row
    cross join lateral (
        select jsonb_object_agg(n.key, was -> n.key) as before, jsonb_object_agg(n.key, n.value) as after
        from jsonb_each(now) as n
        where n.value is distinct from was -> n.key
          and n.key <> all(unseen)
    ) as changed
    cross join lateral (
        select
            -- The revision itself says when it was retired, by whom and why.
            array['retired_at', 'retired_by', 'retired_reason'] as header,
            changed.after ->> 'retired_at' is not null and changed.before ->> 'retired_at' is null as retired
    ) as retirement
    where changed.after is not null;
    return null;
end
$$;

-- What is there already ---------------------------------------------------------------------------------------------------

-- Rows of then are put together from the revisions: the row of now, with what each change since found there. What has no
-- revision of its coming was always there. Names and external ids always belonged to their record, and are found with it.
create function past_of_before(kept regclass) returns void
language plpgsql
as $$
declare
    own text := (select c.relname from pg_class c where c.oid = kept);
    stored text := (
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
        from pg_attribute a
        where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attgenerated = '');
begin
    create temporary table step on commit drop as
    select r.subject_id as id, r.number, r.made_at, r.before,
        coalesce(lag(r.made_at) over (partition by r.subject_id order by r.made_at, r.number), '-infinity') as previous
    from (
        select v.subject_id, v.number, v.made_at, v.before - array['names', 'external_ids'] as before
        from revision v
        where v.subject_kind = upper(own) and v.action <> 'DELETED'
    ) as r
    where r.before is null or r.before <> '{}';
    create index on step (id, made_at, number);

    execute format($sql$
        insert into %1$I (%2$s)
        select %3$s
        from step s
        join %4$I t on t.id = s.id
        cross join lateral (
            select jsonb_object_agg(first.key, first.value) as cells
            from (
                select distinct on (c.key) c.key, c.value
                from step l
                cross join lateral jsonb_each(l.before) as c
                where l.id = s.id and (l.made_at, l.number) >= (s.made_at, s.number)
                order by c.key, l.made_at, l.number
            ) as first
        ) as was
        cross join lateral jsonb_populate_record(
            null::%1$I,
            to_jsonb(t) || was.cells || jsonb_build_object('held_since', s.previous, 'held_until', s.made_at)) as p
        where s.before is not null and s.made_at > s.previous
        $sql$,
        own || '_gone', stored, 'p.' || replace(stored, ', ', ', p.'), own);

    execute format('alter table %I disable trigger user', own);
    execute format($sql$
        update %I t
        set held_since = s.since
        from (select l.id, max(l.made_at) as since from step l group by l.id) as s
        where s.id = t.id
        $sql$, own);
    execute format('alter table %I enable trigger user', own);
    drop table step;
end
$$;

do $$
declare
    kept regclass;
begin
    for kept in
        select c.oid::regclass
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
          and (c.relname in ('place', 'source', 'actor', 'election', 'incident', 'dispute')
            or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'superseded_by'))
        order by c.relname
    loop
        perform keep_past(kept);
        perform past_of_before(kept);
    end loop;

    foreach kept in array array['actor_name', 'external_id', 'search_entry', 'search_posting', 'search_word']::regclass[] loop
        perform keep_past(kept);
    end loop;
end
$$;

-- Words lead to entries, so that these need to know when they came.
alter table search_entry disable trigger user;
update search_entry e
set held_since = r.made_at
from revision r
where r.subject_id = e.record_id and r.action = 'CREATED';
alter table search_entry enable trigger user;

drop function past_of_before(regclass);

-- Milestones ----------------------------------------------------------------------------------------------------------------

-- The rule of V3, of the rows of then; none of those that are gone is held at infinity.
create or replace function election_milestones(election uuid, held_at timestamptz)
returns table (starts_on date, ends_on date, complete_on date, final_on date)
language sql stable
as $$
    select e.starts_on, e.ends_on, result.complete_on, result.final_on
    from election_ever e
    cross join lateral (
        select
            min(c.known_since) filter (where c.stage in (
                'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED')) as complete_on,
            coalesce(
                min(c.known_since) filter (where c.stage = 'RATIFIED'),
                min(c.known_since) filter (where c.stage = 'CERTIFIED')) as final_on
        from seat_count_ever c
        where c.election_id = e.id
          and c.rank <> 'DEPRECATED'
          and c.held_since <= held_at
          and (c.held_until is null or c.held_until > held_at)
          and (c.retired_at is null or c.retired_at > held_at)
    ) as result
    where e.id = election
      and e.held_since <= held_at
      and (e.held_until is null or e.held_until > held_at)
$$;
