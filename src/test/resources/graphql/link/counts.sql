-- 6 statement(s)
select
  tied.election_id as election,
  null::uuid as country,
  month_begun(i.earliest_start, i.latest_start) as month,
  null::date as week,
  null::text as type,
  election_phase(i.earliest_start, i.latest_end, m) as timing,
  null::uuid as place,
  null::uuid as actor,
  count(*)::integer,
  '{}'::text[] as incidents
from (
  select distinct r.election_id, r.incident_id
  from election_link_report r
  where r.election_id = any($1)
    and r.retired_at is null and r.counts_until is null
) as tied
join election e on e.id = tied.election_id
join incident i on i.id = tied.incident_id and i.listed
join election_calendar m on m.election_id = e.id
where e.id = any($1)
  and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2
  and not exists (
    select
    from incident_link_report p
    where p.incident_id = i.id and p.relation = 'PART_OF'
      and p.retired_at is null and p.counts_until is null and p.rank <> 'DEPRECATED'
      and exists (
        select
        from incident i
        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
        where i.id = p.other_id
          and i.listed
          and t.retired_at is null and t.counts_until is null
          and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2)
  )
group by 1, 2, 3, 4, 5, 6, 7, 8
limit $3;

select
  tied.election_id as election,
  null::uuid as country,
  null::date as month,
  case when date_trunc('week', i.earliest_start::timestamp) = date_trunc('week', i.latest_start::timestamp)
    then date_trunc('week', i.starts_on::timestamp)::date end as week,
  null::text as type,
  null::text as timing,
  null::uuid as place,
  null::uuid as actor,
  count(*)::integer,
  '{}'::text[] as incidents
from (
  select distinct r.election_id, r.incident_id
  from election_link_report r
  where r.election_id = any($1)
    and r.retired_at is null and r.counts_until is null
) as tied
join election e on e.id = tied.election_id
join incident i on i.id = tied.incident_id and i.listed
where e.id = any($1)
  and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2
  and not exists (
    select
    from incident_link_report p
    where p.incident_id = i.id and p.relation = 'PART_OF'
      and p.retired_at is null and p.counts_until is null and p.rank <> 'DEPRECATED'
      and exists (
        select
        from incident i
        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
        where i.id = p.other_id
          and i.listed
          and t.retired_at is null and t.counts_until is null
          and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2)
  )
group by 1, 2, 3, 4, 5, 6, 7, 8
limit $3;

select
  tied.election_id as election,
  null::uuid as country,
  null::date as month,
  null::date as week,
  i.type as type,
  null::text as timing,
  null::uuid as place,
  null::uuid as actor,
  count(*)::integer,
  '{}'::text[] as incidents
from (
  select distinct r.election_id, r.incident_id
  from election_link_report r
  where r.election_id = any($1)
    and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $2)
  and (r.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)) <= $2, true))
) as tied
join election e on e.id = tied.election_id
join incident i on i.id = tied.incident_id and i.listed
where e.id = any($1)
  and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $3
  and not exists (
    select
    from incident_link_report p
    where p.incident_id = i.id and p.relation = 'PART_OF'
      and p.retired_at is null and (p.counts_until is null or p.counts_until > $2) and p.public_by <= $2 and (p.rank <> 'DEPRECATED' or p.rank_since > $2)
      and exists (
        select
        from incident i
        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
        where i.id = p.other_id
          and i.listed
          and t.retired_at is null and (t.counts_until is null or t.counts_until > $2) and (t.public_by is null or t.public_by <= $2)
  and (t.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = t.incident_id), (select f.public_by from first_report f where f.record_id = t.election_id)) <= $2, true))
          and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $3)
  )
group by 1, 2, 3, 4, 5, 6, 7, 8
limit $4;

select
  tied.election_id as election,
  null::uuid as country,
  null::date as month,
  null::date as week,
  null::text as type,
  null::text as timing,
  i.place_id as place,
  null::uuid as actor,
  count(*)::integer,
  '{}'::text[] as incidents
from (
  select distinct r.election_id, r.incident_id
  from election_link_report r
  where r.election_id = any($1)
    and r.retired_at is null and r.counts_until is null
) as tied
join election e on e.id = tied.election_id
join incident i on i.id = tied.incident_id and i.listed
where e.id = any($1)
  and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2
  and not exists (
    select
    from incident_link_report p
    where p.incident_id = i.id and p.relation = 'PART_OF'
      and p.retired_at is null and p.counts_until is null and p.rank <> 'DEPRECATED'
      and exists (
        select
        from incident i
        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
        where i.id = p.other_id
          and i.listed
          and t.retired_at is null and t.counts_until is null
          and greatest(0, i.earliest_start - e.latest_end, e.earliest_start - i.latest_end) <= $2)
  )
group by 1, 2, 3, 4, 5, 6, 7, 8
limit $3;

select {election e}
from election e
where e.listed
  and true
order by e.starts_on, e.id
limit $1;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;
