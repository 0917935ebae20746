-- The phases of an election turn on the days of the vote, of the first complete result and of the final one.
-- election_milestones gives them by what this service held at a moment. At infinity it gives them by what it holds now.
create function election_milestones(election uuid, held_at timestamptz)
returns table (
    earliest_start date, latest_start date, earliest_end date, latest_end date, complete_on date, final_on date)
language sql stable
as $$
    select e.earliest_start, e.latest_start, e.earliest_end, e.latest_end, result.complete_on, result.final_on
    from election_ever e
    cross join lateral (
        select
            min(c.known_since) filter (where c.stage in (
                'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED')) as complete_on,
            coalesce(
                min(c.known_since) filter (where c.stage = 'RATIFIED'),
                min(c.known_since) filter (where c.stage = 'CERTIFIED')) as final_on
        from result_report_ever c
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
    earliest_start date not null,
    latest_start date not null,
    earliest_end date not null,
    latest_end date not null,
    complete_on date,
    final_on date
);

create function keep_election_milestones(elections uuid[]) returns void
language plpgsql
as $$
begin
    -- Whoever else records results of the same elections waits here, and then sees these results.
    perform from election e where e.id = any(elections) order by e.id for no key update;

    insert into election_milestone (
        election_id, earliest_start, latest_start, earliest_end, latest_end, complete_on, final_on)
    select e.id, m.*
    from election e
    cross join lateral election_milestones(e.id, 'infinity') as m
    where e.id = any(elections)
    on conflict (election_id) do update
    set earliest_start = excluded.earliest_start, latest_start = excluded.latest_start,
        earliest_end = excluded.earliest_end, latest_end = excluded.latest_end,
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

create function result_report_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_milestones(array(select distinct election_id from changed));
    return null;
end
$$;

create trigger result_report_inserted after insert on result_report
    referencing new table as changed for each statement execute function result_report_changed();
create trigger result_report_updated after update on result_report
    referencing new table as changed for each statement execute function result_report_changed();
create trigger result_report_moved after update on result_report
    referencing old table as changed for each statement execute function result_report_changed();
create trigger result_report_deleted after delete on result_report
    referencing old table as changed for each statement execute function result_report_changed();

-- election_phases says which phases of an election the days from "first" to "last" meet, by what was public on those days.
-- So the phases of an incident do not move with the date that a client asks as of.
-- Where the days of the vote are known to the month or the year only, each phase begins and ends as early and as late as the
-- vote may have. Counting without any known result ends after 60 days. A dispute without a final result ends after 180 days.
-- A government is formed within a year. Each of these counts from the last voting day.
-- These functions take values, so that PostgreSQL can put them into the statement itself.
create function election_phases(
    first date, last date,
    earliest_start date, latest_start date, earliest_end date, latest_end date, complete_on date, final_on date)
returns text[]
language sql immutable
as $$
    select array_remove(array[
        case when first < latest_start then 'PRE_ELECTION' end,
        case when greatest(first, earliest_start) <= least(last, latest_end) then 'ELECTION_DAY' end,
        case
            when greatest(first, earliest_end + 1) <= least(last, coalesce(complete_on - 1, latest_end + 60)) then 'COUNTING'
        end,
        case
            when complete_on is not null
                and greatest(first, earliest_end + 1, complete_on) <= least(last, coalesce(final_on - 1, latest_end + 180))
            then 'RESULT_DISPUTE'
        end,
        case
            when final_on is not null
                and greatest(first, earliest_end + 1, final_on) <= least(last, latest_end + 365)
            then 'GOVERNMENT_FORMATION'
        end,
        case
            when last >= case
                when final_on is not null then greatest(final_on, earliest_end + 366)
                when complete_on is not null then greatest(complete_on, earliest_end + 181)
                else earliest_end + 61
            end then 'AFTER'
        end], null)
$$;

-- election_phase gives the phase if the days meet just one, else null.
create function election_phase(
    first date, last date,
    earliest_start date, latest_start date, earliest_end date, latest_end date, complete_on date, final_on date)
returns text
language sql immutable
as $$
    select case cardinality(election_phases(
            first, last, earliest_start, latest_start, earliest_end, latest_end, complete_on, final_on))
        when 1 then (election_phases(
            first, last, earliest_start, latest_start, earliest_end, latest_end, complete_on, final_on))[1]
    end
$$;

-- days_from_vote counts from the voting day that is nearest to an incident, and from the day of the incident that is nearest
-- to the vote: negative before the first voting day, 0 during the vote, positive after the last.
create function days_from_vote(first date, last date, first_voting_day date, last_voting_day date) returns integer
language sql immutable
as $$
    select case
        when last < first_voting_day then last - first_voting_day
        when first > last_voting_day then first - last_voting_day
        else 0
    end
$$;
