-- The calendar of an election has the days on which its phases turn, and the first and last day of each phase.
-- Where the days of the vote are known to the month or the year only, each phase begins and ends as early and as late as the
-- vote may have. So the days of an incident may meet several phases. A phase without days has neither a first nor a last one.
-- Triggers keep the calendars that hold now. A filter by phase looks at those behind every incident it passes, and to compute
-- them each time takes seconds for a page of a rare phase among 300,000 incidents.
create table election_calendar (
    election_id uuid primary key references election on delete cascade,
    -- The first complete result, the final one, and the last decision on a dispute over the vote.
    complete_on date,
    final_on date,
    disputed_on date,
    decided_on date,
    annulled_on date,
    called_off_on date,
    next_round_on date,
    rerun_on date,
    government_on date,
    pre_election_until date not null,
    election_day_from date,
    election_day_until date,
    between_rounds_from date,
    between_rounds_until date,
    counting_from date,
    counting_until date,
    result_dispute_from date,
    result_dispute_until date,
    after_annulment_from date,
    after_annulment_until date,
    government_formation_from date,
    government_formation_until date,
    after_from date not null
);

-- phase_days gives the first and the last day of a phase, or neither if it has no day.
create function phase_days(has_days boolean, earliest date, latest date, out first_day date, out last_day date)
language sql immutable
as $$
    select case when has_days and earliest <= latest then earliest end, case when has_days and earliest <= latest then latest end
$$;

-- election_calendar_at gives the calendar by what this service held at a moment. At infinity it gives it by what it holds now.
-- The rules:
-- Counting lasts until a complete result or a dispute over the vote. Without either it lasts 60 days.
-- A dispute over the result lasts until the result is final and the last dispute is decided; the day of that decision belongs to
-- it. A result is final when it is ratified, or certified while no dispute is open. Without that it lasts 180 days.
-- After an annulment, the phase lasts until the vote is held again, or a year.
-- After a national vote a government is formed, until one holds office, or a year.
-- Between two rounds there is one phase. After that the first round is over, and the second has the phases that follow.
-- Each of these counts from the last voting day.
create function election_calendar_at(election uuid, held_at timestamptz) returns setof election_calendar
language sql stable
as $$
    with vote as (
        select e.*
        from election_ever e
        where e.id = election
          and e.held_since <= held_at
          and (e.held_until is null or e.held_until > held_at)
    ), result as (
        select
            min(c.known_since) filter (where c.stage in (
                'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED')) as complete_on,
            min(c.known_since) filter (where c.stage = 'RATIFIED') as ratified_on,
            min(c.known_since) filter (where c.stage = 'CERTIFIED') as certified_on
        from result_report_ever c
        where c.election_id = election
          and c.place_id is null
          and c.rank <> 'DEPRECATED'
          and c.counts_until is null
          and c.held_since <= held_at
          and (c.held_until is null or c.held_until > held_at)
          and (c.retired_at is null or c.retired_at > held_at)
    ), step as (
        select d.id, d.type, s.status, coalesce(s.taken_on, s.public_by) as day
        from dispute_ever d
        join dispute_step_ever s on s.dispute_id = d.id
        where d.election_id = election
          and d.listed
          and d.held_since <= held_at
          and (d.held_until is null or d.held_until > held_at)
          and s.rank <> 'DEPRECATED'
          and s.counts_until is null
          and s.held_since <= held_at
          and (s.held_until is null or s.held_until > held_at)
          and (s.retired_at is null or s.retired_at > held_at)
    ), status as (
        select
            min(s.day) filter (where s.status in ('ANNULLED', 'RERUN_ORDERED') and s.day >= s.restored_on) as annulled_on,
            min(s.day) filter (where s.status = 'CALLED_OFF' and s.day >= s.restored_on) as called_off_on
        from (
            -- A later word that it was held, or will be, takes back that it was void.
            select
                word.status, word.day,
                coalesce(max(word.day) filter (where word.status not in ('ANNULLED', 'RERUN_ORDERED', 'CALLED_OFF')) over (),
                    '-infinity') as restored_on
            from (
            select step.status, step.day from step where step.status = 'ANNULLED'
            union all
            select r.status, coalesce(r.taken_on, r.public_by)
            from election_status_report_ever r
            where r.election_id = election
              and r.place_id is null
              and r.rank <> 'DEPRECATED'
              and r.held_since <= held_at
              and (r.held_until is null or r.held_until > held_at)
              and (r.retired_at is null or r.retired_at > held_at)
              and r.counts_until is null
            ) as word
        ) as s
    ), course as (
        select
            step.id, min(step.day) as opened_on,
            max(step.day) filter (where step.status in (
                'UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'WITHDRAWN', 'RESULTS_CHANGED', 'ANNULLED', 'RATIFIED')) as closed_on,
            step.type in ('COMPLAINT', 'APPEAL', 'RECOUNT_REQUEST', 'PETITION_TO_ANNUL') as is_legal
        from step
        where step.type in (
            'COMPLAINT', 'APPEAL', 'RECOUNT_REQUEST', 'PETITION_TO_ANNUL', 'REJECTION_OF_RESULTS', 'FRAUD_ALLEGATION')
        group by step.id, step.type
    ), dispute_days as (
        select
            min(c.opened_on) as disputed_on,
            max(c.closed_on) filter (where c.closed_on <= v.latest_end + 365) as decided_on,
            coalesce(bool_or(c.is_legal and c.closed_on is null), false) as is_open
        from vote v
        join course c on c.opened_on > v.latest_end and c.opened_on <= v.latest_end + 365
    ), next_round as (
        select n.earliest_start, (
            select min(coalesce(r.taken_on, r.public_by))
            from election_status_report_ever r
            where r.election_id = n.id and r.place_id is null and r.status = 'CALLED_OFF' and r.rank <> 'DEPRECATED'
              and r.held_since <= held_at and (r.held_until is null or r.held_until > held_at)
              and (r.retired_at is null or r.retired_at > held_at)) as called_off_on
        from vote v
        join election_ever n on n.country_id = v.country_id and n.starts_on > v.ends_on and n.starts_on <= v.ends_on + 183
        where n.listed
          and n.held_since <= held_at
          and (n.held_until is null or n.held_until > held_at)
          and (n.first_round_id in (v.id, v.first_round_id)
            or n.first_round_id is null and n.type = 'RUNOFF'
              and v.type in ('PRESIDENTIAL', 'PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL', 'BY_ELECTION')
              and n.chamber is not distinct from v.chamber and n.place_id is not distinct from v.place_id
              and not exists (
                select from election_ever f
                where f.country_id = v.country_id and f.starts_on > v.starts_on and f.starts_on < n.starts_on
                  and f.type in ('PRESIDENTIAL', 'PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL', 'BY_ELECTION')
                  and f.chamber is not distinct from v.chamber and f.place_id is not distinct from v.place_id
                  and f.listed and f.held_since <= held_at and (f.held_until is null or f.held_until > held_at)))
        order by n.starts_on, n.id
        limit 1
    ), rerun as (
        select min(r.earliest_start) as rerun_on
        from election_ever r
        where r.rerun_of_id = election
          and r.listed
          and r.held_since <= held_at
          and (r.held_until is null or r.held_until > held_at)
    ), government as (
        select min(t.since) as government_on
        from vote v
        join tenure_ever t on t.country_id = v.country_id and t.since > v.latest_end and t.since <= v.latest_end + 730
        where t.rank <> 'DEPRECATED'
          and t.counts_until is null
          -- The president of a party is no head of state.
          and not exists (select from actor a where a.id = t.organization_id and a.actor_kind = 'PARTY')
          and t.held_since <= held_at
          and (t.held_until is null or t.held_until > held_at)
          and (t.retired_at is null or t.retired_at > held_at)
          and lower(t.role) = any(case
            when v.type in ('PRESIDENTIAL', 'RUNOFF') then array['president']
            when v.type = 'PARLIAMENTARY' then array['prime minister', 'chancellor', 'premier', 'head of government']
            when v.type = 'GENERAL' then array['president', 'prime minister', 'chancellor', 'premier', 'head of government']
          end)
    ), milestone as (
        select
            v.id, v.earliest_start, v.latest_start, v.earliest_end, v.latest_end, result.complete_on,
            coalesce(result.ratified_on, result.certified_on) as final_on,
            result.ratified_on is null and d.is_open as is_open,
            d.disputed_on, d.decided_on, status.annulled_on, status.called_off_on,
            n.earliest_start as next_round_on, n.called_off_on as next_called_off_on,
            rerun.rerun_on, government.government_on,
            least(result.complete_on, d.disputed_on) as result_on,
            -- What follows the vote, or the round that was called off.
            greatest(v.earliest_end + 1, n.called_off_on) as then_on,
            status.called_off_on is null and (n.earliest_start is null or n.called_off_on is not null) as goes_on,
            v.place_id is null and v.type in ('PRESIDENTIAL', 'RUNOFF', 'PARLIAMENTARY', 'GENERAL') as forms_government
        from vote v
        cross join result
        cross join status
        cross join dispute_days d
        cross join rerun
        cross join government
        left join next_round n on true
    ), settled as (
        select m.*, case
            when m.annulled_on is not null then m.annulled_on
            when m.final_on is null or m.is_open then greatest(m.final_on - 1, m.decided_on, m.latest_end + 180)
            else greatest(m.final_on - 1, m.decided_on)
        end as settled_on
        from milestone m
    ), phase as (
        select m.*,
            m.then_on as counting_from,
            coalesce(m.result_on - 1, m.annulled_on, m.latest_end + 60) as counting_until,
            greatest(m.then_on, m.result_on) as dispute_from,
            m.settled_on as dispute_until,
            m.annulled_on + 1 as annulment_from,
            coalesce(m.rerun_on - 1, m.annulled_on + 365) as annulment_until,
            greatest(m.then_on, m.settled_on + 1) as government_from,
            least(m.government_on - 1, m.latest_end + 365) as government_until
        from settled m
    )
    select
        m.id, m.complete_on, m.final_on, m.disputed_on, m.decided_on, m.annulled_on, m.called_off_on, m.next_round_on,
        m.rerun_on, m.government_on,
        least(m.latest_start, m.called_off_on) - 1,
        case when m.called_off_on is null then m.earliest_start end,
        case when m.called_off_on is null then m.latest_end end,
        between_rounds.first_day, between_rounds.last_day, counting.first_day, counting.last_day,
        dispute.first_day, dispute.last_day, annulment.first_day, annulment.last_day,
        formation.first_day, formation.last_day,
        case
            when m.called_off_on is not null then m.called_off_on
            when not m.goes_on then m.next_round_on
            when m.annulled_on is not null then coalesce(m.rerun_on, m.annulled_on + 366)
            when m.final_on is not null and m.forms_government
                then greatest(m.settled_on + 1, least(m.government_on, m.earliest_end + 366))
            when m.final_on is not null then greatest(m.then_on, m.settled_on + 1)
            when m.result_on is not null then greatest(m.result_on, m.earliest_end + 181)
            else m.earliest_end + 61
        end
    from phase m
    cross join lateral phase_days(
        m.called_off_on is null and m.next_round_on is not null,
        m.earliest_end + 1, least(m.next_round_on, m.next_called_off_on) - 1) as between_rounds
    cross join lateral phase_days(m.goes_on, m.counting_from, m.counting_until) as counting
    cross join lateral phase_days(m.goes_on and m.result_on is not null, m.dispute_from, m.dispute_until) as dispute
    cross join lateral phase_days(m.goes_on and m.annulled_on is not null, m.annulment_from, m.annulment_until) as annulment
    cross join lateral phase_days(
        m.goes_on and m.forms_government and m.annulled_on is null and m.final_on is not null, m.government_from, m.government_until) as formation
$$;

create function keep_election_calendars(elections uuid[]) returns void
language plpgsql
as $$
begin
    -- Whoever else records results of the same elections waits here, and then sees these results.
    perform from election e where e.id = any(elections) order by e.id for no key update;

    insert into election_calendar
    select c.*
    from (select distinct e.id from unnest(elections) as e (id)) as of
    cross join lateral election_calendar_at(of.id, 'infinity') as c
    on conflict (election_id) do update
    set (complete_on, final_on, disputed_on, decided_on, annulled_on, called_off_on, next_round_on, rerun_on, government_on,
        pre_election_until, election_day_from, election_day_until, between_rounds_from, between_rounds_until, counting_from,
        counting_until, result_dispute_from, result_dispute_until, after_annulment_from, after_annulment_until,
        government_formation_from, government_formation_until, after_from) = (
        excluded.complete_on, excluded.final_on, excluded.disputed_on, excluded.decided_on, excluded.annulled_on,
        excluded.called_off_on, excluded.next_round_on, excluded.rerun_on, excluded.government_on,
        excluded.pre_election_until, excluded.election_day_from, excluded.election_day_until, excluded.between_rounds_from,
        excluded.between_rounds_until, excluded.counting_from, excluded.counting_until, excluded.result_dispute_from,
        excluded.result_dispute_until, excluded.after_annulment_from, excluded.after_annulment_until,
        excluded.government_formation_from, excluded.government_formation_until, excluded.after_from);
end
$$;

-- An election may also be the next round or the re-run of others.
create function election_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_calendars(array(
        select c.id from changed c
        union
        select e.id
        from changed c
        join election e on e.country_id = c.country_id and e.starts_on < c.starts_on and e.starts_on >= c.starts_on - 366
        where c.type = 'RUNOFF' or c.first_round_id is not null
        union
        select c.rerun_of_id from changed c where c.rerun_of_id is not null));
    return null;
end
$$;

create trigger calendar_inserted after insert on election
    referencing new table as changed for each statement execute function election_changed();
create trigger calendar_updated after update on election
    referencing new table as changed for each statement execute function election_changed();
create trigger calendar_moved after update on election
    referencing old table as changed for each statement execute function election_changed();

create function report_on_election_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_calendars(array(
        select c.election_id from changed c
        union
        select f.id
        from changed c
        join election e on e.id = c.election_id and (e.type = 'RUNOFF' or e.first_round_id is not null)
        join election f on f.country_id = e.country_id and f.starts_on < e.starts_on and f.starts_on >= e.starts_on - 366
        where tg_table_name = 'election_status_report'));
    return null;
end
$$;

create function dispute_on_election_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_calendars(array(
        select distinct d.election_id from changed c join dispute d on d.id = c.dispute_id where d.election_id is not null));
    return null;
end
$$;

create function dispute_over_election_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_calendars(array(select distinct c.election_id from changed c where c.election_id is not null));
    return null;
end
$$;

-- Only a head of state or government ends the forming of a government.
create function tenure_in_country_changed() returns trigger
language plpgsql
as $$
begin
    perform keep_election_calendars(array(
        select e.id
        from changed c
        join election e on e.country_id = c.country_id and e.latest_end < c.since and e.latest_end >= c.since - 730
        where lower(c.role) in ('president', 'prime minister', 'chancellor', 'premier', 'head of government')));
    return null;
end
$$;

do $$
declare
    watched record;
begin
    for watched in
        select * from (values
            ('result_report', 'report_on_election_changed'),
            ('election_status_report', 'report_on_election_changed'),
            ('dispute', 'dispute_over_election_changed'),
            ('dispute_step', 'dispute_on_election_changed'),
            ('tenure', 'tenure_in_country_changed')
        ) as w (name, rule)
    loop
        execute format(
            'create trigger calendar_inserted after insert on %I referencing new table as changed'
            ' for each statement execute function %I()', watched.name, watched.rule);
        execute format(
            'create trigger calendar_updated after update on %I referencing new table as changed'
            ' for each statement execute function %I()', watched.name, watched.rule);
        execute format(
            'create trigger calendar_moved after update on %I referencing old table as changed'
            ' for each statement execute function %I()', watched.name, watched.rule);
        execute format(
            'create trigger calendar_deleted after delete on %I referencing old table as changed'
            ' for each statement execute function %I()', watched.name, watched.rule);
    end loop;
end
$$;

-- election_phases says which phases of an election the days from "first" to "last" meet, by what was public on those days.
-- So the phases of an incident do not move with the date that a client asks as of.
-- It takes values, so that PostgreSQL can put it into the statement itself.
create function election_phases(first date, last date, c election_calendar) returns text[]
language sql immutable
as $$
    select array_remove(array[
        case when first <= c.pre_election_until then 'PRE_ELECTION' end,
        case when last >= c.election_day_from and first <= c.election_day_until then 'ELECTION_DAY' end,
        case when last >= c.between_rounds_from and first <= c.between_rounds_until then 'BETWEEN_ROUNDS' end,
        case when last >= c.counting_from and first <= c.counting_until then 'COUNTING' end,
        case when last >= c.result_dispute_from and first <= c.result_dispute_until then 'RESULT_DISPUTE' end,
        case when last >= c.after_annulment_from and first <= c.after_annulment_until then 'AFTER_ANNULMENT' end,
        case when last >= c.government_formation_from and first <= c.government_formation_until
            then 'GOVERNMENT_FORMATION' end,
        case when last >= c.after_from then 'AFTER' end], null)
$$;

-- election_phase gives the phase if the days meet just one, else null.
create function election_phase(first date, last date, c election_calendar) returns text
language sql immutable
as $$
    select case cardinality(election_phases(first, last, c)) when 1 then (election_phases(first, last, c))[1] end
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
