-- incident: one
select title, starts_on as "startsOn"
from incident
where id = $1::text::uuid

-- incident.participants: many
select role, attribution, label, name as "actor?.name"
from (
  select distinct on (r.incident_id, r.role, r.actor_id, lower(r.label))
    r.incident_id, r.role, r.attribution, r.label, r.actor_id, a.name
  from participation r
  left join actor a on a.id = r.actor_id
  where r.incident_id = $1::text::uuid
    and r.retired_at is null
    and r.rank <> 'DEPRECATED'
  order by r.incident_id, r.role, r.actor_id, lower(r.label), r.rank <> 'PREFERRED', r.attribution is null,
    r.authority, r.known_since desc nulls last, r.reliability desc, r.id
) as p
order by array_position(array['INITIATOR', 'PERPETRATOR', 'SUSPECT', 'TARGET', 'VICTIM', 'INTERVENER',
  'BYSTANDER', 'INVESTIGATOR', 'ORGANIZER', 'ATTENDEE'], role), coalesce(name, label) collate "C"

-- incident.sources: many
select s.publisher, s.title, s.url
from (
  select r.incident_id, r.source_id from account r where r.incident_id = $1::text::uuid and r.retired_at is null
  union
  select r.incident_id, r.source_id from figure_report r where r.incident_id = $1::text::uuid and r.retired_at is null
  union
  select r.incident_id, r.source_id from participation r where r.incident_id = $1::text::uuid and r.retired_at is null
  union
  select r.incident_id, r.source_id from incident_link_report r where r.incident_id = $1::text::uuid and r.retired_at is null
  union
  select r.incident_id, r.source_id from election_link_report r where r.incident_id = $1::text::uuid and r.retired_at is null
) as r
join source s on s.id = r.source_id
order by s.published_on nulls last, s.publisher collate "C", s.id

-- incident.elections: many
select
  e.id as election_id,
  days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on) as "daysFromElection",
  (array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'])[link.confidence] as confidence,
  e.title as "election.title",
  e.starts_on as "election.startsOn",
  e.seats_total as "election.seatsTotal"
from (
  select r.incident_id, r.election_id,
    min(array_position(array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'], r.confidence)) as confidence
  from election_link_report r
  where r.incident_id = $1::text::uuid
    and r.retired_at is null
    and r.rank <> 'DEPRECATED'
  group by r.incident_id, r.election_id
) as link
join election e on e.id = link.election_id
join incident i on i.id = link.incident_id
order by abs(days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on)), e.id

-- incident.elections.election.results: many by election_id
with pair as (
  select e.id as election_id, before.id as before_id
  from election e
  left join lateral (
    select near.id
    from election near
    where near.country_id = e.country_id
      and near.type = e.type
      and near.chamber is not distinct from e.chamber
      and (near.starts_on, near.id) < (e.starts_on, e.id)
    order by near.starts_on desc, near.id desc
    limit 1
  ) as before on true
  where e.id = any($1)
),
stages as materialized (
  select
    election_id, party_id, stage, stage_no,
    (array_agg(best order by rank <> 'PREFERRED', authority, known_since desc nulls last, reliability desc, id)
      filter (where best is not null))[1] as best,
    min(least(low, best, high)) as low,
    max(greatest(low, best, high)) as high
  from (
    select *, array_position(array['PRE_ELECTION', 'UNSTATED', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE',
        'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'], stage) as stage_no,
      -- Of one voice only the latest word counts.
      rank() over (
        partition by election_id, party_id, stage, coalesce(attributed_to_id, source_id)
        order by known_since desc nulls last, recorded_at desc) as age
    from result_report
    where election_id = any(array(select election_id from pair union all select before_id from pair))
      and retired_at is null
      and rank <> 'DEPRECATED'
  ) as c
  where age = 1
  group by election_id, party_id, stage, stage_no
),
now as (
  select distinct on (pair.election_id, party_id) stages.*, pair.before_id
  from pair
  join stages using (election_id)
  order by pair.election_id, party_id, coalesce(best, low, high) is null, stage_no desc
)
select
  now.election_id,
  p.name as "party.name",
  now.best as "seats.best",
  now.low as "seats.low",
  now.high as "seats.high",
  now.stage,
  now.best - previous.best as change,
  previous.stage as "previous?.stage",
  previous.best as "previous.seats.best"
from now
join actor p on p.id = now.party_id
left join lateral (
  select *
  from stages
  where stages.election_id = now.before_id
    and stages.party_id = now.party_id
  order by stages.stage_no = now.stage_no desc, coalesce(best, low, high) is null, stages.stage_no desc
  limit 1
) as previous on true
order by coalesce(now.best, now.low, now.high, -1) desc, p.name collate "C"
