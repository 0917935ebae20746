-- 12 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, r.as_written, said.share as said, loss.*,
  case when abs(loss.lost - said.share) <= 5 then 'NOTE' else 'WARNING' end as severity,
  array['Z' || r.id, 'Q' || loss.now_id, 'Q' || loss.before_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    substring(phrase.share from '^[0-9.]+')::numeric,
    (select fraction.share from (
      values
        ('three[- ]quarters', 75.0), ('two[- ]thirds', 66.7), ('half', 50.0), ('(a|one)[- ]third', 33.3),
        ('(a|one)[- ]quarter', 25.0), ('four[- ]fifths', 80.0), ('three[- ]fifths', 60.0),
        ('two[- ]fifths', 40.0), ('(a|one)[- ]fifth', 20.0), ('nine[- ]tenths', 90.0), ('(a|one)[- ]tenth', 10.0)
    ) as fraction (words, share) where phrase.share ~* ('^' || fraction.words || '$')))
  from (
    select coalesce((regexp_match(r.as_written, '\m(lost|loses?|losing|loss)\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} ((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M', 'i'))[2], (regexp_match(r.as_written, '((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} lost\M', 'i'))[1])
  ) as phrase (share)
) as said (share)
cross join lateral (
  select *
  from (
    select distinct on (now.party_id)
      now.party_id, a.name as party, now.id as now_id, earlier.id as before_id, now.best as now,
      earlier.best as before, now.stage, 100.0 * (earlier.best - now.best) / earlier.best as lost
    from (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where true;

select f.severity, f.reports, f.election_id, f.authority_id, f.source_id, f.title, f.as_written, f.organizer, f.authority
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, e.title, r.as_written,
  said.organizer, authority.id as authority_id, authority.name as authority,
  array['Z' || r.id, 'Q' || authority.count_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    (regexp_match(r.as_written, '\morgani[sz]ed by (the )?(.+)$', 'i'))[2],
    (select by.whom
     from (
       select (regexp_match(r.as_written, '\m(conducted|administered|run|held) by (the )?(.+)$', 'i'))[3]
     ) as by (whom)
     where by.whom ~* '^(?!(mon|tues|wednes|thurs|fri|satur|sun)day)([^ ,.;:]+ ){0,3}(militias?|commissions?|governments?|part(y|ies)|army|military|forces|police|ministry|authorit(y|ies)|councils?|committees?|coalitions?|movements?|regime|junta)\M'
       or exists (
         select from generate_series(1, 6) as words (number)
         join actor a on a.actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')
           and a.name = array_to_string((regexp_split_to_array(by.whom, '[ ,.;:]+'))[1 : words.number], ' '))))
) as said (organizer)
cross join lateral (
  select a.id, a.name, c.id as count_id
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.authority_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.party_id, f.source_id, f.as_written, f.said, f.party, f.before, f.now, f.lost, f.stage
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, r.as_written, said.share as said, loss.*,
  case when abs(loss.lost - said.share) <= 5 then 'NOTE' else 'WARNING' end as severity,
  array['Z' || r.id, 'Q' || loss.now_id, 'Q' || loss.before_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    substring(phrase.share from '^[0-9.]+')::numeric,
    (select fraction.share from (
      values
        ('three[- ]quarters', 75.0), ('two[- ]thirds', 66.7), ('half', 50.0), ('(a|one)[- ]third', 33.3),
        ('(a|one)[- ]quarter', 25.0), ('four[- ]fifths', 80.0), ('three[- ]fifths', 60.0),
        ('two[- ]fifths', 40.0), ('(a|one)[- ]fifth', 20.0), ('nine[- ]tenths', 90.0), ('(a|one)[- ]tenth', 10.0)
    ) as fraction (words, share) where phrase.share ~* ('^' || fraction.words || '$')))
  from (
    select coalesce((regexp_match(r.as_written, '\m(lost|loses?|losing|loss)\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} ((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M', 'i'))[2], (regexp_match(r.as_written, '((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} lost\M', 'i'))[1])
  ) as phrase (share)
) as said (share)
cross join lateral (
  select *
  from (
    select distinct on (now.party_id)
      now.party_id, a.name as party, now.id as now_id, earlier.id as before_id, now.best as now,
      earlier.best as before, now.stage, 100.0 * (earlier.best - now.best) / earlier.best as lost
    from (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.party_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.party_id, f.source_id, f.as_written, f.said, f.party, f.before, f.now, f.lost, f.stage
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, r.as_written, said.share as said, loss.*,
  case when abs(loss.lost - said.share) <= 5 then 'NOTE' else 'WARNING' end as severity,
  array['Z' || r.id, 'Q' || loss.now_id, 'Q' || loss.before_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    substring(phrase.share from '^[0-9.]+')::numeric,
    (select fraction.share from (
      values
        ('three[- ]quarters', 75.0), ('two[- ]thirds', 66.7), ('half', 50.0), ('(a|one)[- ]third', 33.3),
        ('(a|one)[- ]quarter', 25.0), ('four[- ]fifths', 80.0), ('three[- ]fifths', 60.0),
        ('two[- ]fifths', 40.0), ('(a|one)[- ]fifth', 20.0), ('nine[- ]tenths', 90.0), ('(a|one)[- ]tenth', 10.0)
    ) as fraction (words, share) where phrase.share ~* ('^' || fraction.words || '$')))
  from (
    select coalesce((regexp_match(r.as_written, '\m(lost|loses?|losing|loss)\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} ((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M', 'i'))[2], (regexp_match(r.as_written, '((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} lost\M', 'i'))[1])
  ) as phrase (share)
) as said (share)
cross join lateral (
  select *
  from (
    select distinct on (now.party_id)
      now.party_id, a.name as party, now.id as now_id, earlier.id as before_id, now.best as now,
      earlier.best as before, now.stage, 100.0 * (earlier.best - now.best) / earlier.best as lost
    from (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where true
  and true
order by f.key, f.beside
limit $1;

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
where f.party_id = any($1)
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
where f.person_id = any($1) or f.holder_id = any($1)
order by f.key, f.beside;

select {account r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from account r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {election e}
from election e
where e.id = any($1);

select {seat_count r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from seat_count r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {source s}
from source s
where s.id = any($1);
