create table casebook (
    name text primary key,
    title text not null,
    version text not null,
    licence text,
    attribution text,
    digest text not null,
    loaded_at timestamptz not null default now()
);

-- A casebook has no revisions. Its change still has a place among the commits, by which replicas see that answers are old.
create function casebook_placed() returns trigger
language plpgsql
as $$
begin
    perform revision_commit();
    return null;
end
$$;
create trigger placed after insert or update or delete or truncate on casebook
    for each statement execute function casebook_placed();

-- Under recordedAsOf, a data set is shown in the version that was loaded then.
select keep_past('casebook');

-- What an editor corrected in a record stays when a casebook that says otherwise is loaded later: a newer file does not know
-- of the correction. A transaction that loads a casebook says so: set_config('ballotwatch.casebook', <its name>, true).

create function corrections_hold() returns trigger
language plpgsql
as $$
declare
    corrected jsonb;
begin
    with change as (
        select
            f.field, r.number, starts_with(r.made_by_id, 'casebook:') as by_casebook,
            r.before -> f.field as before, r.after -> f.field as after
        from revision r
        cross join lateral jsonb_object_keys(r.after) as f (field)
        where r.subject_id = old.id and r.action = 'CORRECTED'
          -- What a merger of records changes elsewhere is nobody's correction.
          and not exists (
            select from merged_record a
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
        -- A correction that was taken back does not count.
        having (array_agg(before order by number))[1] is distinct from (array_agg(after order by number desc))[1]
    ) as h;
    if corrected is not null then
        new := jsonb_populate_record(new, corrected);
    end if;
    return new;
end
$$;

-- Each table of records calls this, also those that a later migration adds.
create function keep_corrections(kept regclass) returns void
language plpgsql
as $$
begin
    execute format(
        'create trigger corrections_hold before update on %s for each row'
            ' when (current_setting(''ballotwatch.casebook'', true) <> '''') execute function corrections_hold()', kept);
end
$$;

select keep_corrections(kept::regclass)
from unnest(array['place', 'source', 'actor', 'election', 'incident', 'dispute']) as kept;
