-- What an editor has corrected in a record stays as corrected when a casebook that says otherwise is loaded after it: a
-- newer file does not know of the correction. A casebook signs as "casebook" and its name; the revisions tell who was last.

create function by_casebook(author text) returns boolean
language sql immutable
return starts_with(author, 'casebook ');

create function corrections_hold() returns trigger
language plpgsql
as $$
declare
    corrected jsonb;
begin
    select jsonb_object_agg(latest.field, to_jsonb(old) -> latest.field)
    into corrected
    from (
        select distinct on (f.field) f.field, r.made_by
        from revision r
        cross join lateral jsonb_object_keys(r.after) as f (field)
        where r.subject_id = old.id and r.action = 'CORRECTED'
        order by f.field, r.number desc
    ) as latest
    where not by_casebook(latest.made_by);
    if corrected is not null then
        new := jsonb_populate_record(new, corrected);
    end if;
    return new;
end
$$;

-- To be called for each table of records that a later migration adds.
create function keep_corrections(kept regclass) returns void
language plpgsql
as $$
begin
    execute format(
        'create trigger corrections_hold before update on %s for each row'
            ' when (by_casebook(revision_by())) execute function corrections_hold()', kept);
end
$$;

select keep_corrections(kept::regclass)
from unnest(array['actor', 'dispute', 'election', 'incident', 'place', 'source']) as kept;
