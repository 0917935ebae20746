-- 32 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and (p.counts_until is null or p.counts_until > $1) and p.public_by <= $1
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and (t.counts_until is null or t.counts_until > $1) and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1)
) as f
where true;

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and (p.counts_until is null or p.counts_until > $1) and p.public_by <= $1
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and (t.counts_until is null or t.counts_until > $1) and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1)
) as f
where true;

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.counts_until is null
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and t.counts_until is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null)
) as f
where true;

select f.key, f.as_written, f.language, f.what, f.low, f.best, f.high
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, s.language, r.measure as what, r.low, r.best, r.high
from figure_report r
join source s on s.id = r.source_id
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, s.language, 'SEATS', r.low, r.best, r.high
from result_report r
join source s on s.id = r.source_id
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.key, f.incident_id, f.measure, f.counted, f.weapon
from (
select
  part.key, part.key as beside, part.incident_id, i.country_id, 'WARNING' as severity, part.reports, part.measure, part.counted, part.weapon
from (
  select
    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.measure, a.counted, a.weapon,
    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
  from figure_report a
  join figure_report b on b.incident_id = a.incident_id
    and b.measure = a.measure and b.counted = 'ALL' and b.weapon is not distinct from a.weapon
  where a.counted not in ('ALL', 'ATTACKERS')
    and coalesce(a.low, a.best) > coalesce(b.high, b.best)
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
  group by a.incident_id, a.measure, a.counted, a.weapon
) as part
join incident i on i.id = part.incident_id
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.key, f.incident_id, f.weapon
from (
select
  fate.key, fate.key as beside, fate.incident_id, i.country_id, 'WARNING' as severity, fate.reports, fate.weapon
from (
  select
    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.weapon,
    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
  from figure_report a
  join figure_report b on b.incident_id = a.incident_id and b.measure = 'WEAPONS_USED' and b.counted = 'ALL'
    and b.weapon is not distinct from a.weapon
  where a.measure in ('WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK')
    and a.counted = 'ALL'
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
  group by a.incident_id, a.weapon
) as fate
join incident i on i.id = fate.incident_id
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.incident_id
from (
select
  fate.key, fate.key as beside, fate.incident_id, i.country_id, 'WARNING' as severity, fate.reports, fate.weapon
from (
  select
    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.weapon,
    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
  from figure_report a
  join figure_report b on b.incident_id = a.incident_id and b.measure = 'WEAPONS_USED' and b.counted = 'ALL'
    and b.weapon is not distinct from a.weapon
  where a.measure in ('WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK')
    and a.counted = 'ALL'
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
  group by a.incident_id, a.weapon
) as fate
join incident i on i.id = fate.incident_id
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.incident_id
from (
select
  part.key, part.key as beside, part.incident_id, i.country_id, 'WARNING' as severity, part.reports, part.measure, part.counted, part.weapon
from (
  select
    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.measure, a.counted, a.weapon,
    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
  from figure_report a
  join figure_report b on b.incident_id = a.incident_id
    and b.measure = a.measure and b.counted = 'ALL' and b.weapon is not distinct from a.weapon
  where a.counted not in ('ALL', 'ATTACKERS')
    and coalesce(a.low, a.best) > coalesce(b.high, b.best)
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
  group by a.incident_id, a.measure, a.counted, a.weapon
) as part
join incident i on i.id = part.incident_id
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, s.language, r.measure as what, r.low, r.best, r.high
from figure_report r
join source s on s.id = r.source_id
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, s.language, 'SEATS', r.low, r.best, r.high
from result_report r
join source s on s.id = r.source_id
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.dispute_id, f.actor_id, f.source_id, f.what, f.title, f.day
from (
select
  i.id as key, i.id as beside, i.id as incident_id, null::uuid as election_id, null::uuid as dispute_id,
  null::uuid as actor_id, null::uuid as source_id, i.country_id, 'ERROR' as severity, '{}'::text[] as reports,
  'incident' as what, i.title, i.starts_on as day
from incident i
where i.listed and (i.starts_on < date '1789-01-01' or i.starts_on > current_date + 366)
union all
select e.id, e.id, null, e.id, null, null, null, e.country_id, 'ERROR', '{}', 'election', e.title, e.starts_on
from election e
where e.listed and (e.starts_on < date '1789-01-01' or e.starts_on > current_date + 3653)
union all
select
  r.id, r.id, r.incident_id, r.election_id, null, null, r.source_id, coalesce(i.country_id, e.country_id), 'ERROR',
  array['Z' || r.id], 'account of', coalesce(i.title, e.title), r.starts_on
from account r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where (r.starts_on < date '1789-01-01' or r.starts_on > current_date + 3653) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, null, r.dispute_id, null, r.source_id, e.country_id, 'ERROR', array['U' || r.id], 'step of', d.title,
  r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
where (r.taken_on < date '1789-01-01' or r.taken_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, null, null, r.person_id, r.source_id, r.country_id, 'ERROR', array['T' || r.id], 'tenure of',
  a.name || ' (' || r.role || ')', case when (r.since < date '1789-01-01' or r.since > current_date + 366) then r.since when (r.until < date '1789-01-01' or r.until > current_date + 3653) then r.until else r.held_on end
from tenure r
join actor a on a.id = r.person_id
where ((r.since < date '1789-01-01' or r.since > current_date + 366) or (r.until < date '1789-01-01' or r.until > current_date + 3653) or (r.held_on < date '1789-01-01' or r.held_on > current_date + 366)) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, r.incident_id, r.election_id, r.dispute_id, null, r.source_id, r.country_id, 'ERROR', array['M' || r.id],
  'statement', r.summary, r.said_on
from statement r
where (r.said_on < date '1789-01-01' or r.said_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  a.id, a.id, null, null, null, a.id, null, a.country_id, 'ERROR', '{}', 'birth or death of', a.name,
  case when (a.born_on < date '1789-01-01' or a.born_on > current_date + 366) then a.born_on else a.died_on end
from actor a
where ((a.born_on < date '1789-01-01' or a.born_on > current_date + 366) or (a.died_on < date '1789-01-01' or a.died_on > current_date + 366)) and a.listed
union all
select
  s.id, s.id, null, null, null, null, s.id, null, 'ERROR', '{}', 'publication of a source of', s.publisher, s.published_on
from source s
where s.listed and (s.published_on < date '1789-01-01' or s.published_on > current_date + 1)
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.publisher, f.weapon, f.whole_said, f.whole, f.a_said, f.a, f.b_said, f.b, f.too_many, f.total
from (
select
  a.id as key, a.id as beside, a.incident_id, a.election_id, a.source_id, s.publisher, a.weapon,
  coalesce(i.country_id, e.country_id) as country_id,
  case when part.low > whole.high then 'ERROR' else 'NOTE' end as severity,
  array['F' || whole.id, 'F' || a.id, 'F' || b.id] as reports,
  concat_ws(' ', split.whole, whole.counted) as whole_said, concat_ws(' to ', whole.low, nullif(whole.high, whole.low)) as whole,
  concat_ws(' ', split.a, split.a_counted) as a_said, concat_ws(' to ', part.a_low, nullif(part.a_high, part.a_low)) as a,
  concat_ws(' ', split.b, split.b_counted) as b_said, concat_ws(' to ', b.low, nullif(b.high, b.low)) as b,
  part.low > whole.high as too_many, concat_ws(' to ', part.low, nullif(part.high, part.low)) as total
from figure_report a
join (
  values
      ('WEAPONS_INTERCEPTED', 'ALL', 'WEAPONS_STRUCK', 'ALL', 'WEAPONS_USED'),
      ('KILLED', 'CIVILIANS', 'KILLED', 'SECURITY_FORCES', 'KILLED'),
      ('INJURED', 'CIVILIANS', 'INJURED', 'SECURITY_FORCES', 'INJURED'),
      ('ARRESTED', 'CIVILIANS', 'ARRESTED', 'SECURITY_FORCES', 'ARRESTED'),
      ('APPEALS_UPHELD', 'ALL', 'APPEALS_DISMISSED', 'ALL', 'APPEALS_REVIEWED')
) as split (a, a_counted, b, b_counted, whole) on split.a = a.measure and split.a_counted = a.counted
join source s on s.id = a.source_id
left join incident i on i.id = a.incident_id
left join election e on e.id = a.election_id
cross join lateral (
  select x.id, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
  from figure_report x
  where x.measure = split.b and x.counted = split.b_counted and (x.incident_id = a.incident_id or x.election_id = a.election_id)
        and x.source_id = a.source_id
        and x.attributed_to_id is not distinct from a.attributed_to_id
        and x.attributed_words is not distinct from a.attributed_words
        and x.known_since is not distinct from a.known_since
        and x.weapon is not distinct from a.weapon
        and x.rank <> 'DEPRECATED'
                    and x.retired_at is null and x.counts_until is null
  order by x.id desc
  limit 1
) as b
cross join lateral (
  select x.id, x.counted, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
  from figure_report x
  where x.measure = split.whole and x.counted = 'ALL' and (x.incident_id = a.incident_id or x.election_id = a.election_id)
        and x.source_id = a.source_id
        and x.attributed_to_id is not distinct from a.attributed_to_id
        and x.attributed_words is not distinct from a.attributed_words
        and x.known_since is not distinct from a.known_since
        and x.weapon is not distinct from a.weapon
        and x.rank <> 'DEPRECATED'
                    and x.retired_at is null and x.counts_until is null
  order by x.id desc
  limit 1
) as whole
cross join lateral (
  select
    coalesce(a.low, a.best) as a_low, coalesce(a.high, a.best) as a_high,
    coalesce(a.low, a.best) + b.low as low, coalesce(a.high, a.best) + b.high as high
) as part
where (a.measure in ('WEAPONS_INTERCEPTED', 'APPEALS_UPHELD') or a.counted = 'CIVILIANS')
  and a.rank <> 'DEPRECATED'
  and a.retired_at is null and a.counts_until is null
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.title, f.ends_on, f.election, f.starts_on
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, r.source_id, e.country_id, 'ERROR' as severity,
  array['W' || r.id] as reports, i.title, i.ends_on, e.title as election, e.starts_on
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id
where r.purpose = 'OVERTURN_RESULTS'
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
  and i.latest_end < e.earliest_start
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.title, f.publisher, f.known_since, f.starts_on
from (
select
  r.id as key, r.id as beside, r.incident_id, null::uuid as election_id, r.source_id, i.country_id, 'WARNING' as severity,
  array['F' || r.id] as reports, i.title, s.publisher, r.known_since, i.starts_on
from figure_report r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where r.measure not in ('PARTICIPANTS', 'CANDIDATES')
  and coalesce(r.best, r.high, r.low) > 0
  and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Y' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from participation r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Z' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from account r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['F' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'APPEALS_UPHELD', 'APPEALS_DISMISSED', 'STATIONS_RECOUNTED', 'REGIONS_CHANGED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['Q' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from result_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.stage not in ('PRE_ELECTION', 'UNSTATED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, r.election_id, r.source_id, r.country_id, 'WARNING', array['M' || r.id], r.summary,
  s.publisher, r.known_since, r.said_on
from statement r
join source s on s.id = r.source_id
where r.known_since < r.said_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, d.election_id, r.source_id, e.country_id, 'WARNING', array['U' || r.id], d.title, s.publisher,
  r.known_since, r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
join source s on s.id = r.source_id
where r.status not in ('PENDING', 'HEARING', 'POSTPONED')
  and r.known_since < r.taken_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.other_id, f.source_id, f.title, f.days, f.relation, f.other_title, f.other_days
from (
select
  r.id as key, r.id as beside, r.incident_id, r.other_id, r.source_id, i.country_id, 'ERROR' as severity,
  array['X' || r.id] as reports, r.relation, i.title, o.title as other_title,
  concat_ws(' to ', i.starts_on, nullif(i.ends_on, i.starts_on)) as days,
  concat_ws(' to ', o.starts_on, nullif(o.ends_on, o.starts_on)) as other_days
from incident_link_report r
join incident i on i.id = r.incident_id
join incident o on o.id = r.other_id
where r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
  and case
    when r.relation in ('REACTION_TO', 'RETALIATION_FOR', 'INVESTIGATION_OF', 'FOLLOWED')
      then i.latest_start + (i.country_id <> o.country_id)::integer < o.earliest_start
    when r.relation = 'PART_OF'
      then i.latest_start < o.earliest_start or i.earliest_end > o.latest_end
  end
) as f
where f.incident_id = any($1) or f.other_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.other_id, f.title, f.other_title, f.score, f.same_day, f.same_place, f.same_type, f.numbers, f.alike
from (
select f.* from (
select
  i.id as key, o.id as beside, i.id as incident_id, o.id as other_id, i.country_id, 'NOTE' as severity,
  coalesce(figures.reports, '{}') as reports, i.title, o.title as other_title, points.score, common.same_day,
  common.same_place, common.same_type, figures.numbers, common.alike >= 0.4 as alike
from incident i
join incident o on o.country_id = i.country_id and o.id > i.id and i.listed and o.listed
  and o.starts_on between i.starts_on - 1 and i.starts_on + 1
  and i.starts_on between o.starts_on - 1 and o.starts_on + 1
  and o.starts_on <= i.ends_on + 1 and i.starts_on <= o.ends_on + 1
  and (o.type = i.type or o.place_id = i.place_id)
cross join lateral (
  select
    o.starts_on = i.starts_on as same_day, o.type = i.type as same_type,
    coalesce(
      o.place_id = i.place_id and i.place_precision is distinct from 'COUNTRY'
        and o.place_precision is distinct from 'COUNTRY',
      false) as same_place,
    similarity(i.title, o.title) as alike
) as common
cross join lateral (
  select
    array_agg('F' || a.id order by a.id) || array_agg('F' || b.id order by b.id) as reports,
    max(greatest(a.best, b.best)) as largest,
    (array_agg(
      lower(a.measure) || ' ' || concat_ws(' and ', trim_scale(a.best), nullif(trim_scale(b.best), trim_scale(a.best)))
      order by a.best desc, a.id))[1] as numbers
  from figure_report a
  join figure_report b on b.incident_id = o.id and b.measure = a.measure and b.counted = a.counted
    and b.weapon is not distinct from a.weapon and b.best > 0
    and abs(a.best - b.best) <= greatest(1, 0.2 * greatest(a.best, b.best))
  where a.incident_id = i.id and a.best > 0
    and a.measure in ('KILLED', 'INJURED', 'ARRESTED', 'WEAPONS_USED')
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
) as figures
cross join lateral (
  select
    case when common.same_day then 20 else 10 end
      + case when common.same_place then 25 else 0 end
      + case when common.same_type then 15 else 0 end
      + case when figures.largest > 2 then 25 when figures.largest > 0 then 10 else 0 end
      + round(40 * greatest(common.alike - 0.2, 0))::integer as score
) as points
where i.date_precision = 'DAY'
  and o.date_precision = 'DAY'
  and (common.alike >= 0.4 or figures.largest > 2)
  and (common.same_place or i.place_id is null or o.place_id is null)
  and points.score >= case when figures.largest > 2 then 60 else 70 end
  and not exists (
    select from incident_link_report x
    where (x.incident_id, x.other_id) in ((i.id, o.id), (o.id, i.id)) and x.rank <> 'DEPRECATED' and x.retired_at is null)
  and not exists (
    select from (select r.incident_id, r.source_id from figure_report r where r.retired_at is null
      union all select r.incident_id, r.source_id from participation r where r.retired_at is null
      union all select r.incident_id, r.source_id from account r where r.retired_at is null) as told (incident_id, source_id)
    join (select r.incident_id, r.source_id from figure_report r where r.retired_at is null
      union all select r.incident_id, r.source_id from participation r where r.retired_at is null
      union all select r.incident_id, r.source_id from account r where r.retired_at is null) as other (incident_id, source_id) on other.source_id = told.source_id
    where told.incident_id = i.id and other.incident_id = o.id)
) as f where f.incident_id = any($1)
union
select f.* from (
select
  i.id as key, o.id as beside, i.id as incident_id, o.id as other_id, i.country_id, 'NOTE' as severity,
  coalesce(figures.reports, '{}') as reports, i.title, o.title as other_title, points.score, common.same_day,
  common.same_place, common.same_type, figures.numbers, common.alike >= 0.4 as alike
from incident i
join incident o on o.country_id = i.country_id and o.id > i.id and i.listed and o.listed
  and o.starts_on between i.starts_on - 1 and i.starts_on + 1
  and i.starts_on between o.starts_on - 1 and o.starts_on + 1
  and o.starts_on <= i.ends_on + 1 and i.starts_on <= o.ends_on + 1
  and (o.type = i.type or o.place_id = i.place_id)
cross join lateral (
  select
    o.starts_on = i.starts_on as same_day, o.type = i.type as same_type,
    coalesce(
      o.place_id = i.place_id and i.place_precision is distinct from 'COUNTRY'
        and o.place_precision is distinct from 'COUNTRY',
      false) as same_place,
    similarity(i.title, o.title) as alike
) as common
cross join lateral (
  select
    array_agg('F' || a.id order by a.id) || array_agg('F' || b.id order by b.id) as reports,
    max(greatest(a.best, b.best)) as largest,
    (array_agg(
      lower(a.measure) || ' ' || concat_ws(' and ', trim_scale(a.best), nullif(trim_scale(b.best), trim_scale(a.best)))
      order by a.best desc, a.id))[1] as numbers
  from figure_report a
  join figure_report b on b.incident_id = o.id and b.measure = a.measure and b.counted = a.counted
    and b.weapon is not distinct from a.weapon and b.best > 0
    and abs(a.best - b.best) <= greatest(1, 0.2 * greatest(a.best, b.best))
  where a.incident_id = i.id and a.best > 0
    and a.measure in ('KILLED', 'INJURED', 'ARRESTED', 'WEAPONS_USED')
    and a.rank <> 'DEPRECATED' and a.retired_at is null and a.counts_until is null
    and b.rank <> 'DEPRECATED' and b.retired_at is null and b.counts_until is null
) as figures
cross join lateral (
  select
    case when common.same_day then 20 else 10 end
      + case when common.same_place then 25 else 0 end
      + case when common.same_type then 15 else 0 end
      + case when figures.largest > 2 then 25 when figures.largest > 0 then 10 else 0 end
      + round(40 * greatest(common.alike - 0.2, 0))::integer as score
) as points
where i.date_precision = 'DAY'
  and o.date_precision = 'DAY'
  and (common.alike >= 0.4 or figures.largest > 2)
  and (common.same_place or i.place_id is null or o.place_id is null)
  and points.score >= case when figures.largest > 2 then 60 else 70 end
  and not exists (
    select from incident_link_report x
    where (x.incident_id, x.other_id) in ((i.id, o.id), (o.id, i.id)) and x.rank <> 'DEPRECATED' and x.retired_at is null)
  and not exists (
    select from (select r.incident_id, r.source_id from figure_report r where r.retired_at is null
      union all select r.incident_id, r.source_id from participation r where r.retired_at is null
      union all select r.incident_id, r.source_id from account r where r.retired_at is null) as told (incident_id, source_id)
    join (select r.incident_id, r.source_id from figure_report r where r.retired_at is null
      union all select r.incident_id, r.source_id from participation r where r.retired_at is null
      union all select r.incident_id, r.source_id from account r where r.retired_at is null) as other (incident_id, source_id) on other.source_id = told.source_id
    where told.incident_id = i.id and other.incident_id = o.id)
) as f where f.other_id = any($1)
) as f
where true
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.place_id, f.title, f.country, f.place, f.place_country
from (
select
  i.id as key, p.id as beside, i.id as incident_id, p.id as place_id, i.country_id, 'WARNING' as severity,
  '{}'::text[] as reports, i.title, c.name as country, p.name as place, pc.name as place_country
from incident i
join place p on p.id = i.place_id
join country c on c.id = i.country_id
join country pc on pc.id = p.country_id
where p.country_id <> i.country_id
  and i.listed
  and c.kind = 'COUNTRY' and pc.kind = 'COUNTRY' and not exists (
        select from (
          values
            ('PS', 'IL'), ('SY', 'IL'), ('LB', 'IL'), ('TW', 'CN'), ('HK', 'CN'), ('MO', 'CN'), ('EH', 'MA'), ('UA', 'RU'),
            ('GE', 'RU'), ('MD', 'RU'), ('AM', 'AZ'), ('CY', 'TR'), ('IN', 'PK'), ('IN', 'CN'), ('SD', 'SS'), ('SO', 'ET'), ('GY', 'VE'),
            ('FK', 'AR'), ('FK', 'GB'), ('GI', 'GB'), ('GG', 'GB'), ('JE', 'GB'), ('IM', 'GB'), ('BM', 'GB'), ('KY', 'GB'), ('AX', 'FI'),
            ('GL', 'DK'), ('FO', 'DK'), ('SJ', 'NO'), ('PR', 'US'), ('GU', 'US'), ('VI', 'US'), ('AS', 'US'), ('MP', 'US'), ('GF', 'FR'),
            ('GP', 'FR'), ('MQ', 'FR'), ('RE', 'FR'), ('YT', 'FR'), ('YT', 'KM'), ('NC', 'FR'), ('PF', 'FR'), ('BL', 'FR'), ('MF', 'FR'),
            ('PM', 'FR'), ('WF', 'FR'), ('AW', 'NL'), ('CW', 'NL'), ('SX', 'NL'), ('BQ', 'NL'), ('TK', 'NZ'), ('NU', 'NZ'), ('CK', 'NZ')
        ) as pair (one, other)
        where (c.code, pc.code) in ((pair.one, pair.other), (pair.other, pair.one)))
union all
select
  r.id, p.id, i.id, p.id, i.country_id, 'WARNING', array['Z' || r.id], i.title, c.name, p.name, pc.name
from account r
join incident i on i.id = r.incident_id
join place p on p.id = r.place_id
join country c on c.id = i.country_id
join country pc on pc.id = p.country_id
where p.country_id <> i.country_id
  and r.place_id is distinct from i.place_id
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
  and c.kind = 'COUNTRY' and pc.kind = 'COUNTRY' and not exists (
        select from (
          values
            ('PS', 'IL'), ('SY', 'IL'), ('LB', 'IL'), ('TW', 'CN'), ('HK', 'CN'), ('MO', 'CN'), ('EH', 'MA'), ('UA', 'RU'),
            ('GE', 'RU'), ('MD', 'RU'), ('AM', 'AZ'), ('CY', 'TR'), ('IN', 'PK'), ('IN', 'CN'), ('SD', 'SS'), ('SO', 'ET'), ('GY', 'VE'),
            ('FK', 'AR'), ('FK', 'GB'), ('GI', 'GB'), ('GG', 'GB'), ('JE', 'GB'), ('IM', 'GB'), ('BM', 'GB'), ('KY', 'GB'), ('AX', 'FI'),
            ('GL', 'DK'), ('FO', 'DK'), ('SJ', 'NO'), ('PR', 'US'), ('GU', 'US'), ('VI', 'US'), ('AS', 'US'), ('MP', 'US'), ('GF', 'FR'),
            ('GP', 'FR'), ('MQ', 'FR'), ('RE', 'FR'), ('YT', 'FR'), ('YT', 'KM'), ('NC', 'FR'), ('PF', 'FR'), ('BL', 'FR'), ('MF', 'FR'),
            ('PM', 'FR'), ('WF', 'FR'), ('AW', 'NL'), ('CW', 'NL'), ('SX', 'NL'), ('BQ', 'NL'), ('TK', 'NZ'), ('NU', 'NZ'), ('CK', 'NZ')
        ) as pair (one, other)
        where (c.code, pc.code) in ((pair.one, pair.other), (pair.other, pair.one)))
union all
select
  p.id, above.id, null, p.id, p.country_id, 'WARNING', '{}', p.name, c.name, above.name, pc.name
from place p
join place above on above.id = p.parent_id
join country c on c.id = p.country_id
join country pc on pc.id = above.country_id
where p.country_id <> above.country_id
  and p.listed
  and c.kind = 'COUNTRY' and pc.kind = 'COUNTRY' and not exists (
        select from (
          values
            ('PS', 'IL'), ('SY', 'IL'), ('LB', 'IL'), ('TW', 'CN'), ('HK', 'CN'), ('MO', 'CN'), ('EH', 'MA'), ('UA', 'RU'),
            ('GE', 'RU'), ('MD', 'RU'), ('AM', 'AZ'), ('CY', 'TR'), ('IN', 'PK'), ('IN', 'CN'), ('SD', 'SS'), ('SO', 'ET'), ('GY', 'VE'),
            ('FK', 'AR'), ('FK', 'GB'), ('GI', 'GB'), ('GG', 'GB'), ('JE', 'GB'), ('IM', 'GB'), ('BM', 'GB'), ('KY', 'GB'), ('AX', 'FI'),
            ('GL', 'DK'), ('FO', 'DK'), ('SJ', 'NO'), ('PR', 'US'), ('GU', 'US'), ('VI', 'US'), ('AS', 'US'), ('MP', 'US'), ('GF', 'FR'),
            ('GP', 'FR'), ('MQ', 'FR'), ('RE', 'FR'), ('YT', 'FR'), ('YT', 'KM'), ('NC', 'FR'), ('PF', 'FR'), ('BL', 'FR'), ('MF', 'FR'),
            ('PM', 'FR'), ('WF', 'FR'), ('AW', 'NL'), ('CW', 'NL'), ('SX', 'NL'), ('BQ', 'NL'), ('TK', 'NZ'), ('NU', 'NZ'), ('CK', 'NZ')
        ) as pair (one, other)
        where (c.code, pc.code) in ((pair.one, pair.other), (pair.other, pair.one)))
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.other_holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holders, f.holders_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and (p.counts_until is null or p.counts_until > $1) and p.public_by <= $1
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and (t.counts_until is null or t.counts_until > $1) and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and (d.counts_until is null or d.counts_until > $1) and d.public_by <= $1)
) as f
where true
  and true
order by f.key, f.beside
limit $2;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.other_holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holders, f.holders_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.counts_until is null
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and t.counts_until is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null)
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.other_holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holders, f.holders_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
  holder.ids[2] as other_holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
  holder.since as holders_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
      and ((d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
  ) as other
) as weighed
left join lateral (
  select
    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
    array_agg(each.name order by each.since desc nulls last, each.id) as names,
    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
  from (
    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
    from tenure d join actor a on a.id = d.person_id
    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
    order by d.person_id, d.since desc nulls last, d.id
  ) as each
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role
    and sole_office(d.role) is distinct from sole_office(t.role) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null
  order by (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
          and sole_office(d.role) in ('prime minister', 'president', 'speaker') and sole_office(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.counts_until is null
where t.since is null and t.held_on is not null
  and sole_office(t.role) is not null
  and t.retired_at is null and t.counts_until is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.counts_until is null)
) as f
where true
  and true
order by f.key, f.beside
limit $1;

select r.incident_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
