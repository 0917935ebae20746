-- election: one
select title
from election
where id = $1::text::uuid

-- election.incidentCounts: many
select date_trunc('month', i.starts_on)::date as month, i.type, count(*) as count
from election e
join incident i on i.id in (
  select r.incident_id
  from election_link_report r
  where r.election_id = $1::text::uuid
    and r.retired_at is null)
where e.id = $1::text::uuid
  and abs(days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on)) <= 365
group by 1, 2
order by 1, array_position(array['ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH',
  'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE', 'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'PEACEFUL_PROTEST',
  'SIT_IN', 'ROAD_BLOCKADE', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS',
  'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'THREAT', 'ARREST', 'RESTRICTION', 'MEETING',
  'INVESTIGATION', 'COURT_RULING', 'RESULT_ANNOUNCEMENT', 'OTHER'], i.type)
