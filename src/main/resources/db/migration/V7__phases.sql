-- The phases of an election turn on the days of the vote, of the first complete result and of the final one.
-- election_milestones gives them by what this service held at a moment. At infinity it gives them by what it holds now.
create function election_milestones(election uuid, held_at timestamptz)
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

-- Triggers keep the milestones that hold now. A filter by phase looks at those behind every incident it passes.
-- To compute them each time takes seconds for a page of a rare phase among 300,000 incidents.
create table election_milestone (
    election_id uuid primary key references election on delete cascade,
    starts_on date not null,
    ends_on date not null,
    complete_on date,
    final_on date
);

create function keep_election_milestones(elections uuid[]) returns void
language plpgsql
as $$
begin
    -- Whoever else records results of the same elections waits here, and then sees these results.
    perform from election e where e.id = any(elections) order by e.id for no key update;

    insert into election_milestone (election_id, starts_on, ends_on, complete_on, final_on)
    select e.id, m.*
    from election e
    cross join lateral election_milestones(e.id, 'infinity') as m
    where e.id = any(elections)
    on conflict (election_id) do update
    set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
        complete_on = excluded.complete_on, final_on = excluded.final_on;
end
$$;

create function election_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_milestones(array(select id from changed));
    return null;
end
$$;

create trigger election_inserted after insert on election
    referencing new table as changed for each statement execute function election_changed();
create trigger election_updated after update on election
    referencing new table as changed for each statement execute function election_changed();

create function seat_count_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_milestones(array(select distinct election_id from changed));
    return null;
end
$$;

create trigger seat_count_inserted after insert on seat_count
    referencing new table as changed for each statement execute function seat_count_changed();
create trigger seat_count_updated after update on seat_count
    referencing new table as changed for each statement execute function seat_count_changed();
create trigger seat_count_moved after update on seat_count
    referencing old table as changed for each statement execute function seat_count_changed();
create trigger seat_count_deleted after delete on seat_count
    referencing old table as changed for each statement execute function seat_count_changed();

-- election_phase says in which phase of an election a day falls, by what was public on that day.
-- So the phase of a day does not move with the date that a client asks as of.
-- Counting without any known result ends after 60 days. A dispute without a final result ends after 180 days.
-- A government is formed within a year.
-- The function takes values, so that PostgreSQL can put it into the statement itself.
create function election_phase(day date, starts_on date, ends_on date, complete_on date, final_on date) returns text
language sql immutable
as $$
    select case
        when day < starts_on then 'PRE_ELECTION'
        when day <= ends_on then 'ELECTION_DAY'
        when day >= final_on then
            case when day <= ends_on + 365 then 'GOVERNMENT_FORMATION' else 'AFTER' end
        when day >= complete_on then
            case when final_on is not null or day <= ends_on + 180 then 'RESULT_DISPUTE' else 'AFTER' end
        when complete_on is not null or day <= ends_on + 60 then 'COUNTING'
        else 'AFTER'
    end
$$;
