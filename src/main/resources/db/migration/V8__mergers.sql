-- Two records of one person, party or organization become one. Whatever referred to the merged one then refers to the one
-- kept. Ordinary updates do that, so that revisions tell of each.

-- Revisions of mergers ----------------------------------------------------------------------------------------------------

-- The merged actor tells of the merger by its own column. The actor that is kept, or was kept before, tells of it here.
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

-- actor_references lists each column of reports and records that refers to an actor, those of later migrations too.
-- A withdrawn report that would come to speak of one actor twice stays as it was.
-- "but" is the condition for that, on a row r and the new actor $2.
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

-- report_of_both gives the live report that says something of both actors. Such a report forbids their merger.
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
    -- This comes first, so that the revisions of all that follows have higher numbers. A split reads them by that.
    update actor set merged_into_id = kept where id = merged;
    update actor set merged_into_id = kept where merged_into_id = merged;
    for reference in select * from actor_references() loop
        execute format('update %s r set %2$I = $2 where r.%2$I = $1 and %3$s', reference.kept, reference.name, reference.but)
        using merged, kept;
    end loop;

    -- A name that the kept actor has already stays with the merged one, where nobody sees it.
    -- The merged actor's main name becomes another name. Its row has the id of the merged actor, so that a split finds it.
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

-- split_actor takes apart again what was merged. It moves exactly the rows that came with the merged actor and are still
-- there. Revisions tell which.
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
    -- These had been merged into it before.
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

-- reports_moved has live reports speak of another actor wherever they speak of one. It returns those reports.
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
