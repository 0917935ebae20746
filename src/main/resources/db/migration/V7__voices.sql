-- Voices ------------------------------------------------------------------------------------------------------------------

-- A source that rewrites another, or was taken from it, counts as the other's word: ten copies of an agency's report are
-- one voice. This is the one at the end of the line of derived_from_id, kept by triggers, so that reading a report reads
-- it with the source; null where a source is its own.
alter table source
    add column voice_id uuid references source deferrable initially deferred check (voice_id <> id);
create index source_voice on source (voice_id) where voice_id is not null;

-- At the end of the line stands who speaks. On a circle nobody does: there the smallest id speaks for all that are on it.
create function voice_of(source_id uuid) returns uuid
language sql stable
as $$
    with recursive line (id, next_id) as (
        select s.id, s.derived_from_id from source s where s.id = voice_of.source_id
        union
        select s.id, s.derived_from_id from line join source s on s.id = line.next_id
    )
    select line.id from line order by line.next_id is not null, line.id limit 1
$$;

create function keep_voices() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'UPDATE' or new.derived_from_id is not null then
        -- Two that lengthen one line at once would each miss what the other did.
        perform pg_advisory_xact_lock(hashtext('source.voice_id'));
    end if;

    update source s
    set voice_id = nullif(voice_of(s.id), s.id)
    where s.id in (
        with recursive copy (id) as (
            values (new.id)
            union
            select c.id from copy join source c on c.derived_from_id = copy.id
        )
        select copy.id from copy)
      and s.voice_id is distinct from nullif(voice_of(s.id), s.id);
    return null;
end
$$;

-- After the row, since a source may come before the one that it rewrites.
create trigger source_inserted after insert on source for each row execute function keep_voices();
create trigger source_derived after update of derived_from_id on source for each row
    when (old.derived_from_id is distinct from new.derived_from_id) execute function keep_voices();

update source s set voice_id = nullif(voice_of(s.id), s.id) where s.derived_from_id is not null;
