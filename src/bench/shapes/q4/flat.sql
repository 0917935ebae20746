-- election: one
select title, starts_on as "startsOn"
from election
where id = $1::text::uuid

-- election.incidents.nodes: many
select
  i.id as incident_id,
  days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on) as "daysFromElection",
  i.id as "incident.id:I",
  i.title as "incident.title",
  i.type as "incident.type",
  i.starts_on as "incident.startsOn"
from election e
join incident i on i.id in (
  select r.incident_id
  from election_link_report r
  where r.election_id = $1::text::uuid
    and r.retired_at is null)
where e.id = $1::text::uuid
order by abs(days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on)), i.id
limit 100

-- election.incidents.nodes.incident.participants: many by incident_id
select incident_id, role, attribution, label, name as "actor?.name"
from (
  select distinct on (r.incident_id, r.role, r.actor_id, lower(r.label))
    r.incident_id, r.role, r.attribution, r.label, r.actor_id, a.name
  from participation r
  left join actor a on a.id = r.actor_id
  where r.incident_id = any($1)
    and r.retired_at is null
    and r.rank <> 'DEPRECATED'
  order by r.incident_id, r.role, r.actor_id, lower(r.label), r.rank <> 'PREFERRED', r.attribution is null,
    r.authority, r.known_since desc nulls last, r.reliability desc, r.id
) as p
order by array_position(array['INITIATOR', 'PERPETRATOR', 'SUSPECT', 'TARGET', 'VICTIM', 'INTERVENER',
  'BYSTANDER', 'INVESTIGATOR', 'ORGANIZER', 'ATTENDEE'], role), coalesce(name, label) collate "C"

-- election.incidents.nodes.incident.figures: many by incident_id
select incident_id, measure, counted as "group", best, low, high, disagreement
from (
  select
    incident_id, measure, counted, weapon,
    (array_agg(best order by rank <> 'PREFERRED', preliminary, authority, known_since desc nulls last, reliability desc, id)
      filter (where best is not null))[1] as best,
    min(least(low, best, high)) as low,
    max(greatest(low, best, high)) as high,
    coalesce(1 - max(votes) / nullif(count(best), 0)::numeric, 0) as disagreement
  from (
    select *, count(best) over (partition by incident_id, measure, counted, weapon, best) as votes
    from (
      select
        *,
        shown_stage = 'PRELIMINARY' as preliminary,
        -- Of one voice only the latest word counts.
        rank() over (
          partition by incident_id, measure, counted, weapon, coalesce(attributed_to_id, source_id)
          order by shown_stage = 'PRELIMINARY', known_since desc nulls last, recorded_at desc) as age
      from figure_report
      where incident_id = any($1)
        and retired_at is null
        and rank <> 'DEPRECATED'
    ) as word
    where age = 1
  ) as r
  group by incident_id, measure, counted, weapon
) as f
order by array_position(array['KILLED', 'INJURED', 'ARRESTED', 'PARTICIPANTS'], measure), counted

-- election.incidents.nodes.incident.sources: many by incident_id
select r.incident_id, s.publisher, s.title
from (
  select r.incident_id, r.source_id from account r where r.incident_id = any($1) and r.retired_at is null
  union
  select r.incident_id, r.source_id from figure_report r where r.incident_id = any($1) and r.retired_at is null
  union
  select r.incident_id, r.source_id from participation r where r.incident_id = any($1) and r.retired_at is null
  union
  select r.incident_id, r.source_id from incident_link_report r where r.incident_id = any($1) and r.retired_at is null
  union
  select r.incident_id, r.source_id from election_link_report r where r.incident_id = any($1) and r.retired_at is null
) as r
join source s on s.id = r.source_id
order by s.published_on nulls last, s.publisher collate "C", s.id
