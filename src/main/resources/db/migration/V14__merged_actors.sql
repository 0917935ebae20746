-- Two records of one person, party or organization become one. The one merged stays as a row, so that its id keeps working
-- and it can be split off again; whatever referred to it refers to the one kept, through ordinary updates, so that the trail
-- tells of each. merged_into_id is always the one that stands at the end: no chain is followed when anything is read.
alter table actor add column merged_into_id uuid references actor check (merged_into_id <> id);
create index actor_merged on actor (merged_into_id) where merged_into_id is not null;

-- To whom it was given, while that one is merged into another.
alter table actor_name add column came_with uuid references actor on delete set null;
alter table external_id add column came_with uuid references actor on delete set null;

select keep_past('actor'), keep_past('actor_name'), keep_past('external_id');

create or replace view search_text as
select 'actor' as origin, a.actor_kind as record_kind, a.id as record_id, a.name as written
from actor a
where a.merged_into_id is null
union all
select 'actor', a.actor_kind, a.id, n.name
from actor_name n
join actor a on a.id = n.actor_id
where a.merged_into_id is null
union all
select 'place', 'PLACE', id, name from place
union all
select 'country', 'COUNTRY', id, name from country
union all
select 'incident', 'INCIDENT', id, title from incident
union all
select 'election', 'ELECTION', id, title from election
union all
select 'dispute', 'DISPUTE', id, title from dispute
union all
select 'source', 'SOURCE', id, title from source where title is not null
union all
select 'source', 'SOURCE', id, publisher from source;

-- The trail ---------------------------------------------------------------------------------------------------------------

-- A name or external id that goes to another record is taken from the one and given to the other.
create or replace function name_revised() returns trigger
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

create or replace function external_id_revised() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and new.actor_id <> old.actor_id then
        perform belonging_revised(
            'ACTOR', old.actor_id, 'external_ids', to_jsonb(old.scheme || ':' || old.value), null);
        perform belonging_revised(
            'ACTOR', new.actor_id, 'external_ids', null, to_jsonb(new.scheme || ':' || new.value));
        return null;
    end if;
    perform belonging_revised(
        upper(left(c.key, -3)), c.value::uuid, 'external_ids',
        case when tg_op <> 'INSERT' then to_jsonb(old.scheme || ':' || old.value) end,
        case when tg_op <> 'DELETE' then to_jsonb(new.scheme || ':' || new.value) end)
    from jsonb_each_text(case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end) as c
    where c.key like '%\_id' and c.value is not null;
    return null;
end
$$;

-- The one merged tells it by its own column; the one that it stands for from then on, and the one it no longer does, here.
create function merge_revised() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before, after)
    select
        revision_at(), revision_by(), revision_why(), 'CORRECTED', 'ACTOR', told.id,
        jsonb_build_object('merged_from_id', told.was), jsonb_build_object('merged_from_id', told.now)
    from (values (old.merged_into_id, new.id, null::uuid), (new.merged_into_id, null::uuid, new.id)) as told (id, was, now)
    where told.id is not null;
    return null;
end
$$;
create trigger merge_revised after update of merged_into_id on actor for each row
    when (old.merged_into_id is distinct from new.merged_into_id) execute function merge_revised();

-- Merging and splitting ---------------------------------------------------------------------------------------------------

-- Each column that refers to an actor, of reports and of records, those of later migrations too. What is withdrawn and
-- would come to speak of one and the same twice stays as it was: "but" is a condition on a row r and the new actor $2.
create function actor_references() returns table (kept regclass, name text, but text)
language sql stable
as $$
    select
        k.conrelid::regclass, a.attname::text,
        case k.conrelid::regclass::text || '.' || a.attname
            when 'party_relation.party_id' then '$2 <> r.other_id'
            when 'party_relation.other_id' then '$2 <> r.party_id'
            when 'statement.speaker_id' then '$2 is distinct from r.on_behalf_of_id'
            when 'statement.on_behalf_of_id' then '$2 is distinct from r.speaker_id'
            when 'tenure.person_id' then '$2 is distinct from r.organization_id'
            when 'tenure.organization_id' then '$2 <> r.person_id'
            else 'true'
        end
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.confrelid = 'actor'::regclass and a.atttypid = 'uuid'::regtype
      and k.conrelid not in ('actor'::regclass, 'actor_name'::regclass, 'external_id'::regclass)
    order by k.conrelid::regclass::text, a.attname
$$;

-- The live report that says something of both, by which they cannot be one; null where there is none.
create function report_of_both(one uuid, other uuid) returns table (kind text, id uuid)
language sql stable
as $$
    select 'R', r.id from party_relation r
    where r.retired_at is null and (r.party_id, r.other_id) in ((one, other), (other, one))
    union all
    select 'M', r.id from statement r
    where r.retired_at is null and (r.speaker_id, r.on_behalf_of_id) in ((one, other), (other, one))
    limit 1
$$;

create function merge_actor(merged uuid, kept uuid) returns void
language plpgsql
as $$
declare
    reference record;
begin
    -- First, so that the revisions of all that comes with it have higher numbers.
    update actor set merged_into_id = kept where id = merged;
    update actor set merged_into_id = kept where merged_into_id = merged;
    for reference in select * from actor_references() loop
        execute format('update %s r set %2$I = $2 where r.%2$I = $1 and %3$s', reference.kept, reference.name, reference.but)
        using merged, kept;
    end loop;

    -- What the one kept is called already stays with the one merged, where nobody sees it. The row of the main name that
    -- becomes another name has the id of the one merged, so that a split finds it.
    with main as (select name from actor where id = kept)
    update actor_name n
    set actor_id = kept, came_with = coalesce(n.came_with, merged)
    from main
    where n.actor_id = merged and n.name <> main.name
      and not exists (select from actor_name k where k.actor_id = kept and k.name = n.name);
    insert into actor_name (id, actor_id, name, kind, came_with)
    select m.id, kept, m.name, 'SPELLING', merged
    from actor m
    join actor k on k.id = kept
    where m.id = merged and m.name <> k.name
      and not exists (select from actor_name n where n.actor_id = kept and n.name = m.name);
    update external_id set actor_id = kept, came_with = coalesce(came_with, merged) where actor_id = merged;
end
$$;

-- Takes apart again what was merged: with exactly those rows that came with it, as the trail tells, and still are there.
create function split_actor(merged uuid, kept uuid) returns void
language plpgsql
as $$
declare
    since bigint := (
        select max(r.number) from revision r
        where r.subject_id = merged and r.before -> 'merged_into_id' = 'null' and r.after ->> 'merged_into_id' is not null);
    came uuid[];
    reference record;
begin
    -- Those that had been merged into it before.
    came := array(
        select a.id from actor a
        where a.merged_into_id = kept and exists (
            select from revision r
            where r.subject_id = a.id and r.number > since and r.before ->> 'merged_into_id' = merged::text));
    for reference in select * from actor_references() loop
        execute format(
            'update %s r set %2$I = $2 where r.%2$I = $1 and %3$s and exists (select from revision v'
                ' where v.subject_id = r.id and v.number > $3 and v.before ->> %2$L = $2::text)',
            reference.kept, reference.name, reference.but)
        using kept, merged, since;
    end loop;
    delete from actor_name where actor_id = kept and id = merged;
    update actor_name n
    set actor_id = merged, came_with = nullif(n.came_with, merged)
    where n.actor_id = kept and n.came_with = any(came || merged)
      and not exists (select from actor_name m where m.actor_id = merged and m.name = n.name);
    update external_id
    set actor_id = merged, came_with = nullif(came_with, merged)
    where actor_id = kept and came_with = any(came || merged);
    update actor set merged_into_id = case when id <> merged then merged end where id = any(came || merged);
end
$$;

-- Has live reports speak of another actor wherever they speak of one; those of which it did.
create function reports_moved(reports uuid[], one uuid, other uuid) returns setof uuid
language plpgsql
as $$
declare
    reference record;
begin
    for reference in
        select * from actor_references() c
        where exists (select from pg_attribute a where a.attrelid = c.kept and a.attname = 'superseded_by')
    loop
        return query execute format(
            'update %s r set %2$I = $2 where r.id = any($3) and r.retired_at is null and r.%2$I = $1 and %3$s returning r.id',
            reference.kept, reference.name, reference.but)
        using one, other, reports;
    end loop;
end
$$;
