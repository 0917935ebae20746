select json_build_object('data', json_build_object('incident', (
  select json_build_object(
    'title', i.title,
    'startsOn', i.starts_on,
    'elections', (
      select coalesce(json_agg(json_build_object(
        'daysFromElection', days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on),
        'confidence', (array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'])[link.confidence],
        'election', json_build_object(
          'title', e.title,
          'startsOn', e.starts_on,
          'seatsTotal', e.seats_total,
          'results', (
            with stages as (
              select
                c.election_id, c.party_id, c.stage, c.stage_no,
                (array_agg(c.best order by c.rank <> 'PREFERRED', bench.standing(quoted.organization_kind, s.kind),
                  c.known_since desc nulls last, s.reliability desc, c.id) filter (where c.best is not null))[1] as best,
                min(least(c.low, c.best, c.high)) as low,
                max(greatest(c.low, c.best, c.high)) as high
              from (
                select *, array_position(array['PRE_ELECTION', 'UNSTATED', 'UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE',
                  'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'], stage) as stage_no,
                  -- Of one voice only the latest word counts.
                  rank() over (
                    partition by election_id, party_id, stage, coalesce(attributed_to_id, source_id)
                    order by known_since desc nulls last, recorded_at desc) as age
                from result_report
                where election_id in (e.id, before.id)
                  and retired_at is null
                  and rank <> 'DEPRECATED'
              ) as c
              join source s on s.id = c.source_id
              left join actor quoted on quoted.id = c.attributed_to_id
              where c.age = 1
              group by c.election_id, c.party_id, c.stage, c.stage_no
            ),
            now as (
              select distinct on (party_id) *
              from stages
              where election_id = e.id
              order by party_id, coalesce(best, low, high) is null, stage_no desc
            )
            select coalesce(json_agg(json_build_object(
              'party', json_build_object('name', p.name),
              'seats', json_build_object('best', now.best, 'low', now.low, 'high', now.high),
              'stage', now.stage,
              'change', now.best - previous.best,
              'previous', case when previous.stage is not null then
                json_build_object('seats', json_build_object('best', previous.best), 'stage', previous.stage) end
            ) order by coalesce(now.best, now.low, now.high, -1) desc, p.name collate "C"), '[]')
            from now
            join actor p on p.id = now.party_id
            left join lateral (
              select *
              from stages then_
              where then_.election_id = before.id
                and then_.party_id = now.party_id
              order by then_.stage_no = now.stage_no desc, coalesce(best, low, high) is null, then_.stage_no desc
              limit 1
            ) as previous on true
          ))
      ) order by abs(days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on)), e.id), '[]')
      from (
        select r.election_id, min(array_position(array['CERTAIN', 'PROBABLE', 'POSSIBLE', 'CONTESTED'], r.confidence))
          as confidence
        from election_link_report r
        where r.incident_id = i.id
          and r.retired_at is null
          and r.rank <> 'DEPRECATED'
        group by r.election_id
      ) as link
      join election e on e.id = link.election_id
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
    ),
    'participants', (
      select coalesce(json_agg(json_build_object(
        'role', p.role,
        'attribution', p.attribution,
        'label', p.label,
        'actor', case when p.actor_id is not null then json_build_object('name', p.name) end
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
    ),
    'sources', (
      select coalesce(json_agg(json_build_object('publisher', s.publisher, 'title', s.title, 'url', s.url)
        order by s.published_on nulls last, s.publisher collate "C", s.id), '[]')
      from (
        select s.*
        from (
          select r.source_id from account r where r.incident_id = i.id and r.retired_at is null
          union
          select r.source_id from figure_report r where r.incident_id = i.id and r.retired_at is null
          union
          select r.source_id from participation r where r.incident_id = i.id and r.retired_at is null
          union
          select r.source_id from incident_link_report r where r.incident_id = i.id and r.retired_at is null
          union
          select r.source_id from election_link_report r where r.incident_id = i.id and r.retired_at is null
        ) as reports
        join source s on s.id = reports.source_id
      ) as s
    ))
  from incident i
  where i.id = $1::text::uuid
)))::text
