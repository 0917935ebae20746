-- Triggers write down everything that was done to a record or a report, in the transaction of the change.
-- So no way in goes past them, be it a casebook or a hand on the database. History is kept twice:
-- - A revision says what changed, by whom and why.
-- - Former rows answer queries as of a moment. No index could find a row that is put together from revisions.

-- Who makes the change ----------------------------------------------------------------------------------------------------

-- A transaction names its author with set_config('ballotwatch.by', …, true). It may also set 'ballotwatch.by_id',
-- 'ballotwatch.why' and 'ballotwatch.at'. A report says in its header who recorded or retired it.
create function revision_by() returns text
language sql stable
return coalesce(nullif(current_setting('ballotwatch.by', true), ''), 'database');

-- Names may be given to others, ids never are. The id of an API key is "key:" and its UUID, and that of a token is "user:"
-- with issuer and subject. Others are "casebook:" and "rule:" with their names. Who sets no id writes by hand.
create function revision_by_id() returns text
language sql stable
return coalesce(nullif(current_setting('ballotwatch.by_id', true), ''), 'database');

create function revision_why() returns text
language sql stable
return nullif(current_setting('ballotwatch.why', true), '');

create function revision_at() returns timestamptz
language sql stable
return coalesce(nullif(current_setting('ballotwatch.at', true), '')::timestamptz, now());

-- The order of revisions --------------------------------------------------------------------------------------------------

-- The order of revisions is (revision_commit.place, revision.number). Everybody else saw the changes in this order.
-- Numbers alone would not do: they are given out when rows are written, not when they are committed. A reader that
-- remembers the highest number would never see the lower ones of a transaction that took longer.
-- Transaction ids would not do either: a transaction that began early may change a record after a later one did.
create table revision_commit (
    id bigint generated always as identity primary key,
    -- A transaction gets its place when it is about to be committed, so nobody else ever sees a null here.
    place bigint unique
);
create sequence revision_place;

-- revision_commit() gives the commit that the revisions of this transaction belong to.
create function revision_commit() returns bigint
language plpgsql
as $$
declare
    own bigint := nullif(current_setting('ballotwatch.commit', true), '')::bigint;
begin
    if own is null then
        insert into revision_commit default values returning id into own;
        perform set_config('ballotwatch.commit', own::text, true);
    end if;
    return own;
end
$$;

-- The transaction holds the lock until its commit is done. So whoever sees a place sees all places before it, and no new one
-- can come before it. NOTIFY, which follows, has commits wait for each other in the same way.
create function revision_commit_placed() returns trigger
language plpgsql
as $$
begin
    perform pg_advisory_xact_lock('revision_commit'::regclass::bigint);
    update revision_commit set place = nextval('revision_place') where id = new.id;
    return null;
end
$$;
create constraint trigger placed after insert on revision_commit
    deferrable initially deferred for each row execute function revision_commit_placed();

-- Revisions ---------------------------------------------------------------------------------------------------------------

create table revision (
    number bigint generated always as identity primary key,
    commit_id bigint not null default revision_commit(),
    made_at timestamptz not null,
    made_by text not null check (made_by <> ''),
    made_by_id text not null default revision_by_id(),
    reason text check (reason <> ''),
    action text not null check (action in (
        'CREATED', 'CORRECTED', 'MERGED', 'SPLIT', 'WITHDRAWN', 'RESTORED', 'RANKED', 'RETIRED', 'SUPERSEDED', 'DELETED')),
    -- This is the table of the record or report, in capitals.
    subject_kind text not null,
    subject_id uuid not null,
    -- These have the columns that changed, with their names and stored values. So a former row can be put together again:
    -- jsonb_populate_record(now, before). What was deleted has its whole row in "before".
    -- What was created has neither: its first values are the oldest "before", or those of now.
    before jsonb,
    after jsonb
);
create index revision_subject on revision (subject_id, made_at, number);
create index revision_of_commit on revision (commit_id, number);

-- PostgreSQL tells listeners of new revisions at the commit, once for each transaction.
create function revisions_told() returns trigger
language plpgsql
as $$
begin
    notify revision;
    return null;
end
$$;
create trigger revisions_told after insert on revision for each statement execute function revisions_told();

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
    insert into revision (made_at, made_by, made_by_id, reason, action, subject_kind, subject_id)
    select c.recorded_at, c.recorded_by, c.recorded_by_id, revision_why(), 'CREATED', upper(tg_table_name), c.id
    from came c;
    return null;
end
$$;

-- What follows from other columns is no change, and neither is where an importer found a row. The voice of a source, the weight
-- of a report, the stage of a figure, the country of a statement or dispute and the number killed follow from others, too.
create function revised() returns trigger
language plpgsql
as $$
declare
    unseen text[] := array['origin', 'origin_key', 'voice_id', 'held_since', 'withdrawn_on', 'killed_at_least', 'shown_stage']
        || case when tg_table_name in ('statement', 'dispute') then array['country_id'] end
        || case when tg_table_name <> 'source' then array['authority', 'reliability'] end
        || array(select a.attname::text from pg_attribute a where a.attrelid = tg_relid and a.attgenerated <> '');
begin
    insert into revision (made_at, made_by, made_by_id, reason, action, subject_kind, subject_id, before, after)
    select
        case when retired then (now ->> 'retired_at')::timestamptz else revision_at() end,
        case when retired then now ->> 'retired_by' else revision_by() end,
        case when retired then now ->> 'retired_by_id' else revision_by_id() end,
        case when retired then now ->> 'retired_reason' else revision_why() end,
        case
            when changed.after ->> 'counts_until' is not null then 'WITHDRAWN'
            when changed.after ->> 'superseded_by' is not null then 'SUPERSEDED'
            when retired then 'RETIRED'
            when changed.after - array['rank', 'rank_reason', 'rank_since'] = '{}' then 'RANKED'
            when changed.after ->> 'merged_into_id' is not null then 'MERGED'
            when jsonb_exists(changed.after, 'merged_into_id') then 'SPLIT'
            when changed.after ->> 'withdrawn_as' is not null then 'WITHDRAWN'
            when jsonb_exists(changed.after, 'withdrawn_as') then 'RESTORED'
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
        offset 0 -- Without it, PostgreSQL would make each row jsonb anew for each of its columns.
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
            array['retired_at', 'retired_by', 'retired_by_id', 'retired_reason'] as header,
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

-- Each table of records or reports calls this, also those that a later migration adds.
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

select keep_revisions(kept::regclass)
from unnest(array[
    'country', 'place', 'source', 'actor', 'election', 'incident', 'dispute',
    'account', 'result_report', 'election_status_report', 'figure_report', 'participation', 'incident_link_report', 'election_link_report',
    'tenure', 'party_relation', 'dispute_step', 'dispute_filer', 'dispute_subject', 'statement', 'assessment', 'coding']) as kept;

-- Revisions of names and external ids -------------------------------------------------------------------------------------

-- Both belong to a record, so a change of them is a change of the record. Those that come in the record's own transaction
-- are no change.
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
        where r.subject_id = id and r.action = 'CREATED'
          and r.commit_id = nullif(current_setting('ballotwatch.commit', true), '')::bigint)
$$;

-- A name stands as an array of the name, its kind and its language.
-- If it goes to another actor, revisions take it from the one and give it to the other. External ids do the same.
create function name_revised() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and new.actor_id <> old.actor_id then
        perform belonging_revised(
            'ACTOR', old.actor_id, 'names', jsonb_build_array(old.name, old.kind, old.language), null);
        perform belonging_revised(
            'ACTOR', new.actor_id, 'names', null, jsonb_build_array(new.name, new.kind, new.language));
        return null;
    end if;
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
        case when c.value = was.row ->> c.key then to_jsonb(concat(was.row ->> 'scheme', ':', was.row ->> 'value')) end,
        case when c.value = now.row ->> c.key then to_jsonb(concat(now.row ->> 'scheme', ':', now.row ->> 'value')) end)
    from (select case when tg_op <> 'INSERT' then to_jsonb(old) end as row) as was
    cross join (select case when tg_op <> 'DELETE' then to_jsonb(new) end as row) as now
    cross join lateral (
        select e.key, e.value from jsonb_each_text(coalesce(was.row, '{}')) as e
        union
        select e.key, e.value from jsonb_each_text(coalesce(now.row, '{}')) as e
    ) as c
    where c.key like '%\_id' and c.value is not null
    order by c.value = was.row ->> c.key desc nulls last;
    return null;
end
$$;
create trigger revised after insert or update or delete on external_id for each row execute function external_id_revised();

-- revision_text says how a value reads: an array reads as what is in it.
create function revision_text(value jsonb) returns text
language sql immutable
return case jsonb_typeof(value)
    when 'array' then (select string_agg(e.text, ', ' order by e.place) from jsonb_array_elements_text(value)
        with ordinality as e (text, place))
    else value #>> '{}'
end;

-- Former rows -------------------------------------------------------------------------------------------------------------

-- Each table that keeps its past has two more beside it. One has the rows that it once had ("_gone"), which triggers keep.
-- The other has no rows of its own, and both inherit from it ("_ever"). This gives what was held at a moment:
--     select * from incident_ever where held_since <= moment and (held_until is null or held_until > moment)
-- So the past costs readers of the present nothing, and has the same indexes.

-- Each table that a later migration adds calls this. A table that gets more columns calls it again.
-- A migration drops or changes a column in "_ever", from which both others take it over.
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
    recorded text;
    reading_rows record;
    triggers text[] := '{}';
begin
    if is_new then
        -- Rows that are there already count as always there.
        execute format(
            'alter table %I add column held_since timestamptz not null default ''-infinity'','
                ' add column held_until timestamptz check (held_until is null)', own);
        execute format('alter table %I alter column held_since set default revision_at()', own);
        execute format('create table %I ()', ever);
    end if;

    -- A generated column must be one in all three tables.
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
        -- Some minor releases refuse to let a table inherit whose triggers read transition tables.
        for reading_rows in
            select t.tgname as name, pg_get_triggerdef(t.oid) as definition
            from pg_trigger t
            where t.tgrelid = kept and not t.tgisinternal and (t.tgoldtable is not null or t.tgnewtable is not null)
            order by t.tgname
        loop
            triggers := triggers || reading_rows.definition;
            execute format('drop trigger %I on %I', reading_rows.name, own);
        end loop;
        execute format('alter table %I inherit %I', own, ever);
        for added in select unnest(triggers) loop
            execute added;
        end loop;
        execute format('create table %I () inherits (%I)', gone, ever);
        for added in
            select regexp_replace(
                pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \S+ ON \S+', format('create index on %I', gone))
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

    -- Two changes of one moment count as one: nobody saw what was between them. A clock that was set back does not turn time.
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

    -- What only sums up the reports of today leaves no former row: under recordedAsOf, those reports are read themselves.
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
    into recorded
    from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname not in ('held_until', 'killed_at_least');
    execute format(
        'create or replace trigger %1$I before update of %3$s or delete on %2$I for each row execute function %1$I()',
        own || '_left', own, recorded);

    if is_new then
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

-- Words lead to entries and entries to records, so a search of then needs the past of all three.
select keep_past(kept::regclass)
from unnest(array[
    'country', 'country_extent', 'place', 'source', 'actor', 'actor_name', 'election', 'incident', 'dispute', 'external_id',
    'account', 'result_report', 'election_status_report', 'figure_report', 'participation', 'incident_link_report', 'election_link_report',
    'tenure', 'party_relation', 'dispute_step', 'dispute_filer', 'dispute_subject', 'statement', 'assessment', 'coding',
    'search_entry', 'search_posting', 'search_word']) as kept;
