-- 17 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
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
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and r.counts_until is null
  and abs(loss.lost - said.share) > 0.5
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
where f.party_id = any($1)
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
where f.party_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.actor_id, f.other_id, f.name, f.same_birth
from (
select f.* from (
select
  a.id as key, o.id as beside, a.id as actor_id, o.id as other_id, coalesce(a.country_id, o.country_id) as country_id,
  'NOTE' as severity, '{}'::text[] as reports, a.name, a.born_on is not null and a.born_on = o.born_on as same_birth
from actor a
join actor o on lower(o.name) = lower(a.name) and o.actor_kind = a.actor_kind and o.id > a.id
where a.listed
  and o.listed
  and (a.country_id is null or o.country_id is null or a.country_id = o.country_id)
  and (a.born_on is null or o.born_on is null or a.born_on = o.born_on)
  and (a.founded_on is null or o.founded_on is null or a.founded_on = o.founded_on)
  and a.party_kind is not distinct from o.party_kind
  and a.organization_kind is not distinct from o.organization_kind
  and not exists (
    select from external_id x
    join external_id y on y.actor_id = o.id and y.scheme = x.scheme
    where x.actor_id = a.id and x.scheme <> 'casebook')
) as f where f.actor_id = any($1)
union
select f.* from (
select
  a.id as key, o.id as beside, a.id as actor_id, o.id as other_id, coalesce(a.country_id, o.country_id) as country_id,
  'NOTE' as severity, '{}'::text[] as reports, a.name, a.born_on is not null and a.born_on = o.born_on as same_birth
from actor a
join actor o on lower(o.name) = lower(a.name) and o.actor_kind = a.actor_kind and o.id > a.id
where a.listed
  and o.listed
  and (a.country_id is null or o.country_id is null or a.country_id = o.country_id)
  and (a.born_on is null or o.born_on is null or a.born_on = o.born_on)
  and (a.founded_on is null or o.founded_on is null or a.founded_on = o.founded_on)
  and a.party_kind is not distinct from o.party_kind
  and a.organization_kind is not distinct from o.organization_kind
  and not exists (
    select from external_id x
    join external_id y on y.actor_id = o.id and y.scheme = x.scheme
    where x.actor_id = a.id and x.scheme <> 'casebook')
) as f where f.other_id = any($1)
) as f
where true
order by f.key, f.beside;

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
  from result_report c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and r.counts_until is null
  and not exists (
    select from result_report c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
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
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and r.counts_until is null
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
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and r.counts_until is null
  and abs(loss.lost - said.share) > 0.5
) as f
where true
  and true
order by f.key, f.beside
limit $1;

select f.severity, f.reports, f.election_id, f.party_id, f.source_id, f.party, f.seats, f.seats_total, f.title
from (
select
  r.id as key, r.id as beside, r.election_id, r.party_id, r.source_id, e.country_id, 'ERROR' as severity,
  array['Q' || r.id] as reports, a.name as party, coalesce(r.low, r.best) as seats, e.seats_total, e.title
from result_report r
join election e on e.id = r.election_id
join actor a on a.id = r.party_id
where coalesce(r.low, r.best) > e.seats_total
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.party_id = any($1)
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
where f.actor_id = any($1)
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
where f.person_id = any($1) or f.holder_id = any($1) or f.other_holder_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.other_id, f.person, f.since, f.other, f.other_since, f.role, f.country, f.first_day
from (
select f.* from (
select
  clash.key, clash.beside, clash.person_id, clash.other_id, clash.country_id, 'NOTE' as severity, clash.reports, clash.role,
  one.name as person, clash.since, two.name as other, clash.other_since, c.name as country, clash.first_day
from (
  select
    (array_agg(t.id order by t.id))[1] as key, (array_agg(d.id order by d.id))[1] as beside,
    t.person_id, d.person_id as other_id, coalesce(t.country_id, body.country_id) as country_id,
    (array_agg(t.role order by t.id))[1] as role, min(t.since) as since, min(d.since) as other_since,
    min(greatest(t.since, d.since)) as first_day,
    array_agg(distinct 'T' || t.id) || array_agg(distinct 'T' || d.id) as reports
  from tenure t
  join tenure d on sole_office(d.role) = sole_office(t.role) and d.person_id > t.person_id
    and d.organization_id is not distinct from t.organization_id
    and (t.organization_id is not null or d.country_id = t.country_id)
  left join actor body on body.id = t.organization_id
  where sole_office(t.role) is not null
    and t.since is not null
    and d.since is not null
    and (t.role ~* '\m(acting|interim|caretaker|transitional|provisional)\M') = (d.role ~* '\m(acting|interim|caretaker|transitional|provisional)\M')
    and t.rank <> 'DEPRECATED' and t.retired_at is null and t.counts_until is null
    and (t.until is not null or not exists (
      select from tenure u
      where u.person_id = t.person_id and sole_office(u.role) = sole_office(t.role) and u.until >= t.since
        and u.rank <> 'DEPRECATED' and u.retired_at is null and u.counts_until is null))
    and d.rank <> 'DEPRECATED' and d.retired_at is null and d.counts_until is null
    and (d.until is not null or not exists (
      select from tenure u
      where u.person_id = d.person_id and sole_office(u.role) = sole_office(d.role) and u.until >= d.since
        and u.rank <> 'DEPRECATED' and u.retired_at is null and u.counts_until is null))
    and greatest(t.since, d.since)
      < least(coalesce(t.until, greatest(t.public_by, t.held_on)), coalesce(d.until, greatest(d.public_by, d.held_on)))
  group by t.person_id, d.person_id, sole_office(t.role), t.country_id, t.organization_id, body.country_id
) as clash
join actor one on one.id = clash.person_id
join actor two on two.id = clash.other_id
left join country c on c.id = clash.country_id
) as f where f.person_id = any($1)
union
select f.* from (
select
  clash.key, clash.beside, clash.person_id, clash.other_id, clash.country_id, 'NOTE' as severity, clash.reports, clash.role,
  one.name as person, clash.since, two.name as other, clash.other_since, c.name as country, clash.first_day
from (
  select
    (array_agg(t.id order by t.id))[1] as key, (array_agg(d.id order by d.id))[1] as beside,
    t.person_id, d.person_id as other_id, coalesce(t.country_id, body.country_id) as country_id,
    (array_agg(t.role order by t.id))[1] as role, min(t.since) as since, min(d.since) as other_since,
    min(greatest(t.since, d.since)) as first_day,
    array_agg(distinct 'T' || t.id) || array_agg(distinct 'T' || d.id) as reports
  from tenure t
  join tenure d on sole_office(d.role) = sole_office(t.role) and d.person_id > t.person_id
    and d.organization_id is not distinct from t.organization_id
    and (t.organization_id is not null or d.country_id = t.country_id)
  left join actor body on body.id = t.organization_id
  where sole_office(t.role) is not null
    and t.since is not null
    and d.since is not null
    and (t.role ~* '\m(acting|interim|caretaker|transitional|provisional)\M') = (d.role ~* '\m(acting|interim|caretaker|transitional|provisional)\M')
    and t.rank <> 'DEPRECATED' and t.retired_at is null and t.counts_until is null
    and (t.until is not null or not exists (
      select from tenure u
      where u.person_id = t.person_id and sole_office(u.role) = sole_office(t.role) and u.until >= t.since
        and u.rank <> 'DEPRECATED' and u.retired_at is null and u.counts_until is null))
    and d.rank <> 'DEPRECATED' and d.retired_at is null and d.counts_until is null
    and (d.until is not null or not exists (
      select from tenure u
      where u.person_id = d.person_id and sole_office(u.role) = sole_office(d.role) and u.until >= d.since
        and u.rank <> 'DEPRECATED' and u.retired_at is null and u.counts_until is null))
    and greatest(t.since, d.since)
      < least(coalesce(t.until, greatest(t.public_by, t.held_on)), coalesce(d.until, greatest(d.public_by, d.held_on)))
  group by t.person_id, d.person_id, sole_office(t.role), t.country_id, t.organization_id, body.country_id
) as clash
join actor one on one.id = clash.person_id
join actor two on two.id = clash.other_id
left join country c on c.id = clash.country_id
) as f where f.other_id = any($1)
) as f
where true
order by f.key, f.beside;

select {account r}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from account r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {result_report r}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from result_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
