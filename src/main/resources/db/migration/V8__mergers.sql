-- Two records of one thing become one. Whatever referred to the merged one then refers to the one kept. Ordinary updates do
-- that, so that revisions tell of each.

create view merged_record as
select id, merged_into_id from actor where merged_into_id is not null
union all
select id, merged_into_id from place where merged_into_id is not null
union all
select id, merged_into_id from source where merged_into_id is not null
union all
select id, merged_into_id from election where merged_into_id is not null
union all
select id, merged_into_id from incident where merged_into_id is not null
union all
select id, merged_into_id from dispute where merged_into_id is not null;

-- Revisions of mergers ----------------------------------------------------------------------------------------------------

-- The merged record tells of the merger by its own column. The record that is kept, or was kept before, tells of it here.
create function merge_revised() returns trigger
language plpgsql
as $$
begin
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before, after)
    select
        revision_at(), revision_by(), revision_why(), case when told.now is null then 'SPLIT' else 'MERGED' end,
        upper(tg_table_name), told.id,
        jsonb_build_object('merged_from_id', told.was), jsonb_build_object('merged_from_id', told.now)
    from (values (old.merged_into_id, new.id, null::uuid), (new.merged_into_id, null::uuid, new.id)) as told (id, was, now)
    where told.id is not null;
    return null;
end
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['actor', 'place', 'source', 'election', 'incident', 'dispute'] loop
        execute format(
            'create trigger merge_revised after update of merged_into_id on %I for each row'
            ' when (old.merged_into_id is distinct from new.merged_into_id) execute function merge_revised()', kept);
    end loop;
end
$$;

-- Merging and splitting ---------------------------------------------------------------------------------------------------

-- record_references lists each column of reports and records that refers to a kind of record, those of later migrations too.
-- A withdrawn report that would come to speak of one record twice stays as it was. So does what a rule says: it says it anew.
-- "but" is the condition for that, on a row r and the new record $2.
create function record_references(of regclass) returns table (kept regclass, name text, but text)
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
            when 'incident_link_report.incident_id' then '$2 <> r.other_id'
            when 'incident_link_report.other_id' then '$2 <> r.incident_id'
            when 'election_link_report.incident_id' then 'r.rule is null'
            when 'election_link_report.election_id' then 'r.rule is null'
            when 'place.parent_id' then '$2 <> r.id'
            when 'source.derived_from_id' then '$2 <> r.id'
            when 'election.part_of_id' then '$2 <> r.id'
            when 'election.rerun_of_id' then '$2 <> r.id'
            when 'election.first_round_id' then '$2 <> r.id'
            else 'true'
        end
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.confrelid = of and a.atttypid = 'uuid'::regtype
      and k.conrelid not in ('actor_name'::regclass, 'external_id'::regclass)
      and a.attname not in ('merged_into_id', 'voice_id')
      and exists (select from pg_attribute h where h.attrelid = k.conrelid and h.attname = 'held_since')
    order by k.conrelid::regclass::text, a.attname
$$;

-- record_of_both gives the live report that says something of both records, or the record that one of them is below the
-- other. Either forbids their merger.
create function record_of_both(one uuid, other uuid) returns table (kind text, id uuid)
language sql stable
as $$
    with recursive above (id, next_id) as (
        select l.id, l.parent_id from place l where l.id = other
        union all
        select s.id, s.derived_from_id from source s where s.id = other
        union
        select found.id, found.next_id
        from above
        cross join lateral (
            select l.id, l.parent_id as next_id from place l where l.id = above.next_id
            union all
            select s.id, s.derived_from_id from source s where s.id = above.next_id
        ) as found
    )
    select 'R', r.id from party_relation r
    where r.retired_at is null and (r.party_id, r.other_id) in ((one, other), (other, one))
    union all
    select 'M', r.id from statement r
    where r.retired_at is null and (r.speaker_id, r.on_behalf_of_id) in ((one, other), (other, one))
    union all
    select 'X', r.id from incident_link_report r
    where r.retired_at is null and (r.incident_id, r.other_id) in ((one, other), (other, one))
    union all
    select case when exists (select from place l where l.id = above.id) then 'L' else 'S' end, above.id from above
    where above.next_id = one
    limit 1
$$;

create function merge_record(of regclass, merged uuid, kept uuid) returns void
language plpgsql
as $$
declare
    reference record;
begin
    -- This comes first, so that the revisions of all that follows have higher numbers. A split reads them by that.
    execute format('update %s set merged_into_id = $2 where id = $1', of) using merged, kept;
    execute format('update %s set merged_into_id = $2 where merged_into_id = $1', of) using merged, kept;
    for reference in select * from record_references(of) loop
        execute format('update %s r set %2$I = $2 where r.%2$I = $1 and %3$s', reference.kept, reference.name, reference.but)
        using merged, kept;
    end loop;
    execute format('update external_id set %1$I = $2, came_with = coalesce(came_with, $1) where %1$I = $1', of || '_id')
    using merged, kept;
    if of <> 'actor'::regclass then
        return;
    end if;

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
end
$$;

-- split_record takes apart again what was merged. It moves exactly the rows that came with the merged record and are still
-- there. Revisions tell which.
create function split_record(of regclass, merged uuid, kept uuid) returns void
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
        select a.id from merged_record a
        where a.merged_into_id = kept and exists (
            select from revision r
            where r.subject_id = a.id and r.number > since and r.before ->> 'merged_into_id' = merged::text));
    for reference in select * from record_references(of) loop
        execute format(
            'update %s r set %2$I = $2 where r.%2$I = $1 and %3$s and exists (select from revision v'
                ' where v.subject_id = r.id and v.number > $3 and v.before ->> %2$L = $2::text)',
            reference.kept, reference.name, reference.but)
        using kept, merged, since;
    end loop;
    execute format(
        'update external_id set %1$I = $2, came_with = nullif(came_with, $2) where %1$I = $1 and came_with = any($3)',
        of || '_id')
    using kept, merged, came || merged;
    if of = 'actor'::regclass then
        delete from actor_name where actor_id = kept and id = merged;
        update actor_name n
        set actor_id = merged, came_with = nullif(n.came_with, merged)
        where n.actor_id = kept and n.came_with = any(came || merged)
          and not exists (select from actor_name m where m.actor_id = merged and m.name = n.name);
    end if;
    execute format('update %s set merged_into_id = case when id <> $1 then $1 end where id = any($2)', of)
    using merged, came || merged;
end
$$;

-- reports_moved has live reports speak of another record wherever they speak of one. It returns those reports.
create function reports_moved(of regclass, reports uuid[], one uuid, other uuid) returns setof uuid
language plpgsql
as $$
declare
    reference record;
begin
    for reference in
        select * from record_references(of) c
        where exists (select from pg_attribute a where a.attrelid = c.kept and a.attname = 'superseded_by')
    loop
        return query execute format(
            'update %s r set %2$I = $2 where r.id = any($3) and r.retired_at is null and r.%2$I = $1 and %3$s returning r.id',
            reference.kept, reference.name, reference.but)
        using one, other, reports;
    end loop;
end
$$;

-- Withdrawing -------------------------------------------------------------------------------------------------------------

-- The reports on an incident, an election or a dispute are withdrawn with it. Any other record has to stay while a live
-- report or a listed record refers to it, and an election while a listed dispute does. use_of gives one that does.
create function use_of(of regclass, record_id uuid) returns table (used_by text, id uuid)
language plpgsql stable
as $$
declare
    reference record;
begin
    for reference in
        select c.*, exists (select from pg_attribute a where a.attrelid = c.kept and a.attname = 'superseded_by') as is_report
        from record_references(of) c
    loop
        if not reference.is_report or of in ('actor'::regclass, 'place'::regclass, 'source'::regclass) then
            return query execute format(
                'select %L, r.id from %s r where r.%I = $1 and %s limit 1',
                reference.kept, reference.kept, reference.name,
                case when reference.is_report then 'r.retired_at is null' else 'r.listed' end)
            using record_id;
        end if;
    end loop;
end
$$;
