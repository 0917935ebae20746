-- 21 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where true;

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.public_by <= $1
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1)
) as f
where true;

select count(*)::integer
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.public_by <= $1
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1)
) as f
where true;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
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
                    and x.retired_at is null
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
                    and x.retired_at is null
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
  and a.retired_at is null
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
  and r.retired_at is null
  and i.date_precision = 'DAY'
  and e.date_precision = 'DAY'
  and i.ends_on < e.starts_on
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
  and r.retired_at is null
  and case
    when r.relation in ('REACTION_TO', 'RETALIATION_FOR', 'INVESTIGATION_OF', 'FOLLOWED')
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on)
    when r.relation = 'PART_OF'
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on) or date_trunc(lower(i.date_precision), i.ends_on) > (date_trunc(lower(o.date_precision), o.ends_on) + ('1 ' || lower(o.date_precision))::interval - interval '1 day')
  end
) as f
where f.incident_id = any($1) or f.other_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where true
  and true
order by f.key, f.beside
limit $1;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
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
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null and p.public_by <= $1
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null and t.public_by <= $1
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null and d.public_by <= $1)
) as f
where true
  and true
order by f.key, f.beside
limit $2;

select {incident i}
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {incident i}
from incident i
where i.id = any($1);

select {incident i}
from incident i
where i.id = any($1);

select {participation r}, {actor a}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {participation r}, {actor a}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {source s}
from source s
where s.id = any($1);

select {source s}
from source s
where s.id = any($1);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
