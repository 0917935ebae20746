-- incidents.nodes: many
select
  i.id as incident_id,
  i.id as "id:I",
  i.title,
  i.type,
  i.starts_on as "startsOn",
  l.name as "place?.name",
  l.kind as "place.kind"
from incident i
left join place l on l.id = i.place_id
where i.country_id = (select id from country where code = $1::text)
order by i.starts_on desc, i.id desc
limit 50

-- incidents.nodes.participants: many by incident_id
select incident_id, role, attribution, label, actor_id as "actor?.id:A", name as "actor.name"
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
