select json_build_object('data', json_build_object('incidents', json_build_object('nodes', (
  select coalesce(json_agg(json_build_object(
    'id', bench.global_id('I', i.id),
    'title', i.title,
    'type', i.type,
    'startsOn', i.starts_on,
    'place', case when l.id is not null then json_build_object('name', l.name, 'kind', l.kind) end,
    'participants', (
      select coalesce(json_agg(json_build_object(
        'role', p.role,
        'attribution', p.attribution,
        'label', p.label,
        'actor', case when p.actor_id is not null then
          json_build_object('id', bench.global_id('A', p.actor_id), 'name', p.name) end
      ) order by array_position(array['INITIATOR', 'PERPETRATOR', 'SUSPECT', 'TARGET', 'VICTIM', 'INTERVENER',
          'BYSTANDER', 'INVESTIGATOR', 'ORGANIZER', 'ATTENDEE'], p.role), coalesce(p.name, p.label) collate "C"), '[]')
      from (
        select distinct on (r.role, r.actor_id, lower(r.label))
          r.role, r.attribution, r.label, r.actor_id, a.name
        from participation r
        join source s on s.id = r.source_id
        left join actor quoted on quoted.id = r.attributed_to_id
        left join actor a on a.id = r.actor_id
        where r.incident_id = i.id
          and r.retired_at is null
          and r.rank <> 'DEPRECATED'
        order by r.role, r.actor_id, lower(r.label), r.rank <> 'PREFERRED', r.attribution is null,
          bench.standing(quoted.organization_kind, s.kind), r.known_since desc nulls last, s.reliability desc, r.id
      ) as p
    )
  ) order by i.starts_on desc, i.id desc), '[]')
  from (
    select *
    from incident
    where country_id = (select id from country where code = $1::text)
    order by starts_on desc, id desc
    limit 50
  ) as i
  left join place l on l.id = i.place_id
))))::text
