-- Announcements of results ------------------------------------------------------------------------------------------------

-- The seat counts of one election, stage and day that come from one body, or from one source that quotes none. Their id
-- follows from these, so that an announcement is found again by it though nobody stores one. It begins with the stage,
-- so that those of one day stand in the order of the stages.
alter table seat_count
    add column announcement_id uuid not null generated always as ((
        to_hex(array_position(array[
            'PRE_ELECTION', 'UNSTATED', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION',
            'CERTIFIED', 'RATIFIED'], stage))
        || substr(md5(election_id::text || (public_by - date '2000-01-01')::text || '/' || stage
            || coalesce(attributed_to_id, source_id)::text), 2))::uuid) stored;
create index seat_count_announcement on seat_count (announcement_id);
create index seat_count_of_day on seat_count (election_id, public_by, announcement_id) where stage <> 'UNSTATED';

-- Steps of disputes -------------------------------------------------------------------------------------------------------

create index dispute_step_of_day on dispute_step (dispute_id, (coalesce(taken_on, public_by)), id);

-- Statements --------------------------------------------------------------------------------------------------------------

-- The country of what is spoken of, kept by triggers: without it a page of a country's statements would look at every
-- incident there.
alter table statement add column country_id uuid references country;

create function statement_recorded() returns trigger
language plpgsql
as $$
begin
    new.country_id := coalesce(
        (select i.country_id from incident i where i.id = new.incident_id),
        (select e.country_id from election e where e.id = new.election_id),
        (select e.country_id from dispute d join election e on e.id = d.election_id where d.id = new.dispute_id));
    return new;
end
$$;

create trigger statement_recorded before insert or update on statement
    for each row execute function statement_recorded();

update statement set country_id = null;
-- No "not null", which would be tested before the check that a statement has a subject, and hide it.
alter table statement add constraint statement_country_check check (country_id is not null);
create index statement_of_country on statement (country_id, (coalesce(said_on, public_by)), id);

-- A record that turns out to be of another country takes what was said of it along.
create function spoken_of_moved() returns trigger
language plpgsql
as $$
begin
    update statement s set country_id = null
    where s.incident_id = case tg_table_name when 'incident' then new.id end
        or s.election_id = case tg_table_name when 'election' then new.id end
        or s.dispute_id = case tg_table_name when 'dispute' then new.id end
        or s.dispute_id in (
            select d.id from dispute d where d.election_id = case tg_table_name when 'election' then new.id end);
    return null;
end
$$;

create trigger incident_moved after update of country_id on incident
    for each row when (old.country_id is distinct from new.country_id) execute function spoken_of_moved();
create trigger election_moved after update of country_id on election
    for each row when (old.country_id is distinct from new.country_id) execute function spoken_of_moved();
create trigger dispute_moved after update of election_id on dispute
    for each row when (old.election_id is distinct from new.election_id) execute function spoken_of_moved();
