-- 87 statement(s)
select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as voting
where voting.measures = 3
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.measures = 3
) as f
where f.election_id = any($1)
order by f.key, f.beside;

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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as f
where f.election_id = any($2)
order by f.key, f.beside;

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
where f.election_id = any($1)
order by f.key, f.beside;

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
where f.source_id = any($1)
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

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as voting
where voting.measures = 3
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.measures = 3
) as f
where f.election_id = any($1)
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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and (c.counts_until is null or c.counts_until > $1) and c.public_by <= $1
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
  and not exists (
    select from result_report c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and (c.counts_until is null or c.counts_until > $1) and c.public_by <= $1
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and (c.counts_until is null or c.counts_until > $1) and c.public_by <= $1) as now
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
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and (c.counts_until is null or c.counts_until > $1) and c.public_by <= $1) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
  and abs(loss.lost - said.share) > 0.5
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
order by f.key, f.beside;

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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as f
where f.election_id = any($2)
order by f.key, f.beside;

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
where f.election_id = any($1)
order by f.key, f.beside;

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
where f.source_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.seats_total, f.stages, f.parties, f.sums
from (
select
  e.id as key, e.id as beside, e.id as election_id, e.country_id, e.seats_total, wrong.severity,
  string_to_array(wrong.reports, ' ') as reports, wrong.stages, wrong.parties, wrong.sums
from election e
cross join lateral (
  select
    case when bool_or(list.low > e.seats_total) then 'ERROR' else 'NOTE' end as severity,
    string_agg(list.reports, ' ' order by list.stage) as reports,
    array_agg(list.stage order by list.stage) as stages,
    array_agg(list.parties::text order by list.stage) as parties,
    array_agg(
      case when list.low = list.high then list.low::text else concat_ws(' to ', list.low, list.high) end
      order by list.stage) as sums
  from (
    select
      party.stage, count(*) as parties, sum(party.low) as low,
      case when bool_and(party.high is not null) then sum(party.high) end as high,
      string_agg('Q' || party.id, ' ' order by party.low desc, party.id) as reports
    from (
      select distinct on (r.stage, r.party_id)
        r.stage, r.id, coalesce(r.low, r.best, 0) as low, coalesce(r.high, r.best) as high
      from result_report r
      where r.election_id = e.id
        and r.stage in ('CERTIFIED', 'RATIFIED')
        and num_nonnulls(r.low, r.best, r.high) > 0
        and r.rank <> 'DEPRECATED'
        and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
        and not exists (
          with recursive above (party_id) as (
            select m.other_id from party_relation m where m.party_id = r.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and (m.counts_until is null or m.counts_until > $1) and m.public_by <= $1
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
            union
            select m.other_id from above join party_relation m on m.party_id = above.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and (m.counts_until is null or m.counts_until > $1) and m.public_by <= $1
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
          )
          select from above
          join result_report alliance on alliance.party_id = above.party_id and alliance.party_id <> r.party_id
            and alliance.election_id = r.election_id and alliance.stage = r.stage and alliance.rank <> 'DEPRECATED'
            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and alliance.retired_at is null and (alliance.counts_until is null or alliance.counts_until > $1) and alliance.public_by <= $1)
      order by
        r.stage, r.party_id, (r.rank = 'PREFERRED') desc, r.known_since desc nulls last, r.id desc
    ) as party
    group by party.stage
  ) as list
  where list.low > e.seats_total or list.high < e.seats_total and list.high >= 0.9 * e.seats_total
) as wrong
where e.seats_total is not null and wrong.reports is not null
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.seats_total, f.stages, f.parties, f.sums
from (
select
  e.id as key, e.id as beside, e.id as election_id, e.country_id, e.seats_total, wrong.severity,
  string_to_array(wrong.reports, ' ') as reports, wrong.stages, wrong.parties, wrong.sums
from election e
cross join lateral (
  select
    case when bool_or(list.low > e.seats_total) then 'ERROR' else 'NOTE' end as severity,
    string_agg(list.reports, ' ' order by list.stage) as reports,
    array_agg(list.stage order by list.stage) as stages,
    array_agg(list.parties::text order by list.stage) as parties,
    array_agg(
      case when list.low = list.high then list.low::text else concat_ws(' to ', list.low, list.high) end
      order by list.stage) as sums
  from (
    select
      party.stage, count(*) as parties, sum(party.low) as low,
      case when bool_and(party.high is not null) then sum(party.high) end as high,
      string_agg('Q' || party.id, ' ' order by party.low desc, party.id) as reports
    from (
      select distinct on (r.stage, r.party_id)
        r.stage, r.id, coalesce(r.low, r.best, 0) as low, coalesce(r.high, r.best) as high
      from result_report r
      where r.election_id = e.id
        and r.stage in ('CERTIFIED', 'RATIFIED')
        and num_nonnulls(r.low, r.best, r.high) > 0
        and r.rank <> 'DEPRECATED'
        and r.retired_at is null and r.counts_until is null
        and not exists (
          with recursive above (party_id) as (
            select m.other_id from party_relation m where m.party_id = r.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and m.counts_until is null
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
            union
            select m.other_id from above join party_relation m on m.party_id = above.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and m.counts_until is null
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
          )
          select from above
          join result_report alliance on alliance.party_id = above.party_id and alliance.party_id <> r.party_id
            and alliance.election_id = r.election_id and alliance.stage = r.stage and alliance.rank <> 'DEPRECATED'
            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and alliance.retired_at is null and alliance.counts_until is null)
      order by
        r.stage, r.party_id, (r.rank = 'PREFERRED') desc, r.known_since desc nulls last, r.id desc
    ) as party
    group by party.stage
  ) as list
  where list.low > e.seats_total or list.high < e.seats_total and list.high >= 0.9 * e.seats_total
) as wrong
where e.seats_total is not null and wrong.reports is not null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.source_id, f.title, f.publisher, f.turnout
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  e.title, s.publisher, coalesce(r.low, r.best, r.high) as turnout
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure = 'TURNOUT_PERCENT'
  and coalesce(r.low, r.best, r.high) > 100
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.source_id, f.title, f.publisher, f.turnout
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  e.title, s.publisher, coalesce(r.low, r.best, r.high) as turnout
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure = 'TURNOUT_PERCENT'
  and coalesce(r.low, r.best, r.high) > 100
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.source_id, f.title, f.publisher, f.turnout
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  e.title, s.publisher, coalesce(r.low, r.best, r.high) as turnout
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure = 'TURNOUT_PERCENT'
  and coalesce(r.low, r.best, r.high) > 100
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.source_id = any($1)
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
where (r.starts_on < date '1789-01-01' or r.starts_on > current_date + 3653) and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select
  r.id, r.id, null, null, r.dispute_id, null, r.source_id, e.country_id, 'ERROR', array['U' || r.id], 'step of', d.title,
  r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
where (r.taken_on < date '1789-01-01' or r.taken_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select
  r.id, r.id, null, null, null, r.person_id, r.source_id, r.country_id, 'ERROR', array['T' || r.id], 'tenure of',
  a.name || ' (' || r.role || ')', case when (r.since < date '1789-01-01' or r.since > current_date + 366) then r.since when (r.until < date '1789-01-01' or r.until > current_date + 3653) then r.until else r.held_on end
from tenure r
join actor a on a.id = r.person_id
where ((r.since < date '1789-01-01' or r.since > current_date + 366) or (r.until < date '1789-01-01' or r.until > current_date + 3653) or (r.held_on < date '1789-01-01' or r.held_on > current_date + 366)) and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select
  r.id, r.id, r.incident_id, r.election_id, r.dispute_id, null, r.source_id, r.country_id, 'ERROR', array['M' || r.id],
  'statement', r.summary, r.said_on
from statement r
where (r.said_on < date '1789-01-01' or r.said_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
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
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
                    and x.retired_at is null and (x.counts_until is null or x.counts_until > $1) and x.public_by <= $1
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
                    and x.retired_at is null and (x.counts_until is null or x.counts_until > $1) and x.public_by <= $1
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
  and a.retired_at is null and (a.counts_until is null or a.counts_until > $1) and a.public_by <= $1
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and (r.public_by is null or r.public_by <= $1)
  and i.latest_end < e.earliest_start
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
  and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Y' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from participation r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Z' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from account r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['F' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'APPEALS_UPHELD', 'APPEALS_DISMISSED', 'STATIONS_RECOUNTED', 'REGIONS_CHANGED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['Q' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from result_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.stage not in ('PRE_ELECTION', 'UNSTATED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, r.incident_id, r.election_id, r.source_id, r.country_id, 'WARNING', array['M' || r.id], r.summary,
  s.publisher, r.known_since, r.said_on
from statement r
join source s on s.id = r.source_id
where r.known_since < r.said_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
union all
select r.id, r.id, null, d.election_id, r.source_id, e.country_id, 'WARNING', array['U' || r.id], d.title, s.publisher,
  r.known_since, r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
join source s on s.id = r.source_id
where r.status not in ('PENDING', 'HEARING', 'POSTPONED')
  and r.known_since < r.taken_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as f
where f.election_id = any($2)
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
where f.election_id = any($1)
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
where f.source_id = any($1)
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
where f.source_id = any($1)
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
where f.person_id = any($1) or f.holder_id = any($1) or f.other_holder_id = any($1)
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
where f.source_id = any($1)
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

select f.severity, f.reports, f.source_id, f.derived_from_id, f.publisher, f.derived_from
from (
select
  s.id as key, s.id as beside, s.id as source_id, s.derived_from_id, null::uuid as country_id,
  'ERROR' as severity, '{}'::text[] as reports, s.publisher, origin.publisher as derived_from
from source s
join source origin on origin.id = s.derived_from_id
where s.derived_from_id is not null
  and exists (
    with recursive above (id) as (
      select s.derived_from_id
      union
      select next.derived_from_id
      from above
      join source next on next.id = above.id
      where next.derived_from_id is not null
    )
    select from above where above.id = s.id)
) as f
where f.source_id = any($1) or f.derived_from_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.source_id, f.other_id, f.publisher, f.other_publisher, f.url
from (
select f.* from (
select
  s.id as key, o.id as beside, s.id as source_id, o.id as other_id, null::uuid as country_id, 'NOTE' as severity,
  '{}'::text[] as reports, s.publisher, o.publisher as other_publisher, s.url
from source s
join source o on source_page(o.url) = source_page(s.url) and o.id > s.id
where source_page(s.url) is not null
  and s.listed
  and o.listed
  and coalesce(s.published_on, s.retrieved_on) is not distinct from coalesce(o.published_on, o.retrieved_on)
) as f where f.source_id = any($1)
union
select f.* from (
select
  s.id as key, o.id as beside, s.id as source_id, o.id as other_id, null::uuid as country_id, 'NOTE' as severity,
  '{}'::text[] as reports, s.publisher, o.publisher as other_publisher, s.url
from source s
join source o on source_page(o.url) = source_page(s.url) and o.id > s.id
where source_page(s.url) is not null
  and s.listed
  and o.listed
  and coalesce(s.published_on, s.retrieved_on) is not distinct from coalesce(o.published_on, o.retrieved_on)
) as f where f.other_id = any($1)
) as f
where true
order by f.key, f.beside;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
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

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and true
order by a.name, a.id
limit $2;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and true
order by a.name, a.id
limit $2;

select {election e}
from election e
where e.listed
  and true
order by e.starts_on desc, e.id desc
limit $1;

select {incident i}
from incident i
where i.listed
  and true
order by i.starts_on desc, i.id desc
limit $1;

select {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.source_id from external_id x where x.scheme = $1 and x.value = $2);
