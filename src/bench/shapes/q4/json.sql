select json_build_object('data', json_build_object('election', (
  select json_build_object(
    'title', e.title,
    'startsOn', e.starts_on,
    'incidents', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object(
        'daysFromElection', days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on),
        'incident', json_build_object(
          'id', bench.global_id('I', i.id),
          'title', i.title,
          'type', i.type,
          'startsOn', i.starts_on,
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
          'figures', (
            select coalesce(json_agg(json_build_object(
              'measure', f.measure,
              'group', f.counted,
              'best', f.best,
              'low', f.low,
              'high', f.high,
              'disagreement', f.disagreement
            ) order by array_position(array['KILLED', 'INJURED', 'ARRESTED', 'PARTICIPANTS'], f.measure), f.counted), '[]')
            from (
              select
                r.measure, r.counted, r.weapon,
                (array_agg(r.best order by r.rank <> 'PREFERRED', r.preliminary, bench.standing(quoted.organization_kind, s.kind),
                  r.known_since desc nulls last, s.reliability desc, r.id) filter (where r.best is not null))[1] as best,
                min(least(r.low, r.best, r.high)) as low,
                max(greatest(r.low, r.best, r.high)) as high,
                coalesce(1 - max(r.votes) / nullif(count(r.best), 0)::numeric, 0) as disagreement
              from (
                select *, count(best) over (partition by measure, counted, weapon, best) as votes
                from (
                  select
                    *,
                    public_by <= i.latest_end + 1 as preliminary,
                    -- Of one voice only the latest word counts.
                    rank() over (
                      partition by measure, counted, weapon, coalesce(attributed_to_id, source_id)
                      order by public_by <= i.latest_end + 1, known_since desc nulls last, recorded_at desc) as age
                  from figure_report
                  where incident_id = i.id
                    and retired_at is null
                    and rank <> 'DEPRECATED'
                ) as word
                where age = 1
              ) as r
              join source s on s.id = r.source_id
              left join actor quoted on quoted.id = r.attributed_to_id
              group by r.measure, r.counted, r.weapon
            ) as f
          ),
          'sources', (
            select coalesce(json_agg(json_build_object('publisher', s.publisher, 'title', s.title)
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
      ) order by abs(days_from_vote(i.starts_on, i.ends_on, e.starts_on, e.ends_on)), i.id), '[]')
      from (
        select *
        from incident
        where id in (
            select r.incident_id
            from election_link_report r
            where r.election_id = e.id
              and r.retired_at is null
          )
        order by abs(days_from_vote(starts_on, ends_on, e.starts_on, e.ends_on)), id
        limit 100
      ) as i
    ))
  )
  from election e
  where e.id = $1::text::uuid
)))::text
