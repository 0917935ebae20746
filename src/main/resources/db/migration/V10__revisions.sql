-- The trail of everything that was done to a record or a report. Triggers write it, in the transaction of the change, so
-- that no way in goes past it, be it a casebook or a hand on the database.
--
-- Who changes something says so for the transaction: set_config('ballotwatch.by', …, true), and 'ballotwatch.why' and
-- 'ballotwatch.at', both of which may be left out. A report that is recorded or retired says it itself, in its header.
--
-- Numbers are given out when rows are written, not when they are committed: a reader that remembers the highest number it
-- saw would never see the lower ones of a transaction that took longer. What is complete and in an order that stays is
-- (transaction, number) of the transactions older than any that still runs: revisions_since() reads that, and the number
-- of its last row is a cursor to go on from.
create table revision (
    number bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    made_at timestamptz not null,
    made_by text not null check (made_by <> ''),
    reason text check (reason <> ''),
    action text not null check (action in ('CREATED', 'CORRECTED', 'RANKED', 'RETIRED', 'SUPERSEDED', 'DELETED')),
    -- The table of the record or report, in capitals.
    subject_kind text not null,
    subject_id uuid not null,
    -- The columns that changed, by their names and with their values as they are stored, so that a row of then can be put
    -- together again: jsonb_populate_record(now, before). Of what was deleted, the whole row. Nothing of what was created:
    -- its first values are those of now, or the oldest before.
    before jsonb,
    after jsonb
);
create index revision_subject on revision (subject_id, made_at, number);
create index revision_order on revision (transaction, number);

-- After a dump was restored into another cluster, whose transactions count from their own beginning, the order starts
-- anew with: update revision set transaction = '3'. Cursors stay what they were.
create function revisions_since(cursor_number bigint) returns setof revision
language sql stable
as $$
    select r.*
    from revision r
    where r.transaction < pg_snapshot_xmin(pg_current_snapshot())
      and (cursor_number = 0
        or (r.transaction, r.number) > (select c.transaction, c.number from revision c where c.number = cursor_number))
    order by r.transaction, r.number
$$;

-- Whoever listens is told of new revisions when they are committed, once for each transaction.
create function revisions_told() returns trigger
language plpgsql
as $$
begin
    notify revision;
    return null;
end
$$;
create trigger revisions_told after insert on revision for each statement execute function revisions_told();

-- Who makes the change ----------------------------------------------------------------------------------------------------

create function revision_by() returns text
language sql stable
return coalesce(nullif(current_setting('ballotwatch.by', true), ''), 'database');

create function revision_why() returns text
language sql stable
return nullif(current_setting('ballotwatch.why', true), '');

create function revision_at() returns timestamptz
language sql stable
return coalesce(nullif(current_setting('ballotwatch.at', true), '')::timestamptz, now());

-- Records and reports -----------------------------------------------------------------------------------------------------

create function record_created() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id)
    select revision_at(), revision_by(), revision_why(), 'CREATED', upper(tg_table_name), c.id
    from came c;
    return null;
end
$$;

create function report_recorded() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id)
    select c.recorded_at, c.recorded_by, revision_why(), 'CREATED', upper(tg_table_name), c.id
    from came c;
    return null;
end
$$;

-- Neither what follows from other columns (the voice of a source and the country of a statement too) nor where an importer
-- found a row is something that was changed.
create function revised() returns trigger
language plpgsql
as $$
declare
    unseen text[] := array['origin', 'origin_key', 'voice_id']
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

create function deleted() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before)
    select revision_at(), revision_by(), revision_why(), 'DELETED', upper(tg_table_name), g.id, to_jsonb(g)
    from gone g;
    return null;
end
$$;

-- To be called for each table of records or reports that a later migration adds.
create function keep_revisions(kept regclass) returns void
language plpgsql
as $$
declare
    is_report boolean := exists (select from pg_attribute where attrelid = kept and attname = 'superseded_by');
begin
    execute format(
        'create trigger created after insert on %s referencing new table as came for each statement execute function %I()',
        kept, case when is_report then 'report_recorded' else 'record_created' end);
    execute format(
        'create trigger revised after update on %s referencing old table as gone new table as came'
            ' for each statement execute function revised()', kept);
    execute format(
        'create trigger deleted after delete on %s referencing old table as gone for each statement execute function deleted()',
        kept);
end
$$;

-- Names and external ids --------------------------------------------------------------------------------------------------

-- Both belong to a record, and changing them is a change of it; those that come with it, in its own transaction, are not.
create function belonging_revised(kind text, id uuid, field text, was jsonb, now jsonb) returns void
language sql
as $$
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before, after)
    select
        revision_at(), revision_by(), revision_why(), 'CORRECTED', kind, id,
        jsonb_build_object(field, was), jsonb_build_object(field, now)
    where was is distinct from now
      and not exists (
        select from revision r
        where r.subject_id = id and r.action = 'CREATED' and r.transaction = pg_current_xact_id())
$$;

-- A name stands as an array of the name, its kind and its language.
create function name_revised() returns trigger
language plpgsql
as $$
begin
    perform belonging_revised(
        'ACTOR', coalesce(new.actor_id, old.actor_id), 'names',
        case when tg_op <> 'INSERT' then jsonb_build_array(old.name, old.kind, old.language) end,
        case when tg_op <> 'DELETE' then jsonb_build_array(new.name, new.kind, new.language) end);
    return null;
end
$$;
create trigger revised after insert or update or delete on actor_name for each row execute function name_revised();

create function external_id_revised() returns trigger
language plpgsql
as $$
begin
    perform belonging_revised(
        upper(left(c.key, -3)), c.value::uuid, 'external_ids',
        case when tg_op <> 'INSERT' then to_jsonb(old.scheme || ':' || old.value) end,
        case when tg_op <> 'DELETE' then to_jsonb(new.scheme || ':' || new.value) end)
    from jsonb_each_text(case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end) as c
    where c.key like '%\_id' and c.value is not null;
    return null;
end
$$;
create trigger revised after insert or update or delete on external_id for each row execute function external_id_revised();

-- How a value reads: an array as what is in it.
create function revision_text(value jsonb) returns text
language sql immutable
return case jsonb_typeof(value)
    when 'array' then (select string_agg(e.text, ', ' order by e.place) from jsonb_array_elements_text(value)
        with ordinality as e (text, place))
    else value #>> '{}'
end;

-- What is there already ---------------------------------------------------------------------------------------------------

-- Reports say when they were recorded and retired. The id of a record tells when it was made (UUIDv7: milliseconds since
-- 1970 in its first 48 bits), but not by whom. Countries came with the service.
create function revisions_of_before(kept regclass, kind text, is_report boolean) returns void
language plpgsql
as $$
begin
    if is_report then
        execute format($sql$
            insert into revision (made_at, made_by, reason, action, subject_kind, subject_id)
            select recorded_at, recorded_by, null, 'CREATED', %1$L, id from %2$s
            union all
            select retired_at, retired_by, retired_reason, 'RETIRED', %1$L, id from %2$s where retired_at is not null
            order by 1
            $sql$, kind, kept);
    else
        execute format($sql$
            insert into revision (made_at, made_by, reason, action, subject_kind, subject_id)
            select
                to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0),
                'import', 'Recorded before revisions were kept', 'CREATED', %L, id
            from %s
            where id::text like '________-____-7%%'
            order by id
            $sql$, kind, kept);
    end if;
end
$$;

do $$
declare
    kept record;
begin
    for kept in
        select
            c.oid::regclass as name, upper(c.relname) as kind,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'superseded_by') as is_report
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
        order by c.relname
    loop
        if kept.is_report or kept.kind in ('PLACE', 'SOURCE', 'ACTOR', 'ELECTION', 'INCIDENT', 'DISPUTE') then
            perform revisions_of_before(kept.name, kept.kind, kept.is_report);
            perform keep_revisions(kept.name);
        elsif kept.kind = 'COUNTRY' then
            perform keep_revisions(kept.name);
        end if;
    end loop;
end
$$;
drop function revisions_of_before(regclass, text, boolean);
