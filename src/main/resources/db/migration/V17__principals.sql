-- Who did something is an id beside the name: "key:" and the UUID of an API key, "user:" with issuer and subject of a token,
-- "casebook:" and "rule:" with their names, "database" for a change by hand. Names may be given to others, ids never are.
-- What was recorded before has none: a name alone does not say who it was.

-- Keys ---------------------------------------------------------------------------------------------------------------------

alter table api_key add created_by_id text, add revoked_by_id text;

-- Of names that differ in case alone, the later ones get their hint, or the index below could not be made.
update api_key k
set name = left(k.name, 70) || ' (' || k.hint || ')'
where k.revoked_at is null
  and exists (
    select from api_key o where o.revoked_at is null and o.id < k.id and lower(o.name) = lower(k.name));
drop index api_key_name;
create unique index api_key_name on api_key (lower(name)) where revoked_at is null;

-- Idempotency --------------------------------------------------------------------------------------------------------------

-- A name that one key alone ever had is that key; whose the others are cannot be said, and nobody else may get them.
alter table receipt add made_by_id text;
update receipt r
set made_by_id = (select 'key:' || min(k.id::text) from api_key k where k.name = r.made_by having count(*) = 1);
delete from receipt where made_by_id is null;
alter table receipt
    alter made_by_id set not null,
    drop constraint receipt_pkey,
    add primary key (made_by_id, key);

-- Revisions and reports ----------------------------------------------------------------------------------------------------

-- Set beside 'ballotwatch.by' for a transaction; who sets neither writes by hand.
create function revision_by_id() returns text
language sql stable
return coalesce(
    nullif(current_setting('ballotwatch.by_id', true), ''),
    case when coalesce(current_setting('ballotwatch.by', true), '') = '' then 'database' end);

alter table revision add made_by_id text;
alter table revision alter made_by_id set default revision_by_id(); -- not of the revisions that are there

do $$
declare
    report record;
begin
    for report in
        select c.oid::regclass as name
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'superseded_by' and a.attnum > 0)
          and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'revised')
        order by c.relname
    loop
        execute format('alter table %s add recorded_by_id text, add retired_by_id text', report.name);
        perform keep_past(report.name);
    end loop;
end
$$;

create or replace function report_recorded() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, made_by_id, reason, action, subject_kind, subject_id)
    select c.recorded_at, c.recorded_by, c.recorded_by_id, revision_why(), 'CREATED', upper(tg_table_name), c.id
    from came c;
    return null;
end
$$;

-- The function of V13, with the id of who retired a report.
create or replace function revised() returns trigger
language plpgsql
as $$
declare
    unseen text[] := array['origin', 'origin_key', 'voice_id', 'held_since']
        || case when tg_table_name = 'statement' then array['country_id'] end
        || array(select a.attname::text from pg_attribute a where a.attrelid = tg_relid and a.attgenerated <> '');
begin
    insert into revision (made_at, made_by, made_by_id, reason, action, subject_kind, subject_id, before, after)
    select
        case when retired then (now ->> 'retired_at')::timestamptz else revision_at() end,
        case when retired then now ->> 'retired_by' else revision_by() end,
        case when retired then now ->> 'retired_by_id' else revision_by_id() end,
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
            array['retired_at', 'retired_by', 'retired_by_id', 'retired_reason'] as header,
            changed.after ->> 'retired_at' is not null and changed.before ->> 'retired_at' is null as retired
    ) as retirement
    where changed.after is not null;
    return null;
end
$$;

-- Casebooks ----------------------------------------------------------------------------------------------------------------

-- Of what was done before ids were kept, by the name.
create function by_casebook(author_id text, author text) returns boolean
language sql stable
return coalesce(starts_with(author_id, 'casebook:'), exists (select from casebook c where author = 'casebook ' || c.name));

-- The function of V16, by ids.
create or replace function corrections_hold() returns trigger
language plpgsql
as $$
declare
    corrected jsonb;
begin
    with change as (
        select
            f.field, r.number, by_casebook(r.made_by_id, r.made_by) as by_casebook,
            r.before -> f.field as before, r.after -> f.field as after
        from revision r
        cross join lateral jsonb_object_keys(r.after) as f (field)
        where r.subject_id = old.id and r.action = 'CORRECTED'
          -- What follows from a merger of actors is nobody's correction of what refers to them.
          and not exists (
            select from actor a
            where a.id::text = r.before ->> f.field and a.merged_into_id::text = r.after ->> f.field)
    ),
    by_hand as (
        select c.*
        from change c
        where c.number > coalesce((select max(b.number) from change b where b.field = c.field and b.by_casebook), 0)
    )
    select jsonb_object_agg(h.field, to_jsonb(old) -> h.field)
    into corrected
    from (
        select field
        from by_hand
        group by field
        -- A correction that was taken back is none.
        having (array_agg(before order by number))[1] is distinct from (array_agg(after order by number desc))[1]
    ) as h;
    if corrected is not null then
        new := jsonb_populate_record(new, corrected);
    end if;
    return new;
end
$$;

drop function by_casebook(text);
