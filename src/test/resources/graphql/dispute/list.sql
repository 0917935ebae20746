-- 4 statement(s)
select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from dispute_step r
join dispute d on d.id = r.dispute_id
where r.dispute_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from dispute_step r
join dispute d on d.id = r.dispute_id
where r.dispute_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

with found as materialized (
  select course.begun_on as sort_key0, d.id as sort_key1
  from dispute d
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as course
  where d.listed
  and course.begun_on is not null
  and (select e.listed from election e where e.id = d.election_id) is not false
  and (select i.listed from incident i where i.id = d.incident_id) is not false
  and d.id in (select f.id from dispute f where f.election_id = (select coalesce(named.merged_into_id, named.id) from election named where named.id = (select x.election_id from external_id x where x.scheme = $2 and x.value = $3))
union
select s.dispute_id from dispute_subject s where s.election_id = (select coalesce(named.merged_into_id, named.id) from election named where named.id = (select x.election_id from external_id x where x.scheme = $2 and x.value = $3)) and s.retired_at is null and (s.counts_until is null or s.counts_until > $1) and s.public_by <= $1 and (s.rank <> 'DEPRECATED' or s.rank_since > $1))
), page as (
  select *
  from found
  where true
  order by found.sort_key0, found.sort_key1
  limit $4
)
select (select count(*)::integer from found), page.sort_key1 is not null, {dispute d}
from (select) as always
left join (page join dispute d
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as course on d.id = page.sort_key1) on true
order by page.sort_key0, page.sort_key1;

with found as materialized (
  select course.begun_on as sort_key0, d.id as sort_key1
  from dispute d
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and r.counts_until is null
) as course
  where d.listed
  and course.begun_on is not null
  and (select e.listed from election e where e.id = d.election_id) is not false
  and (select i.listed from incident i where i.id = d.incident_id) is not false
  and d.country_id = (select c.id from country c where c.code = $1)
), page as (
  select *
  from found
  where true
  order by found.sort_key0 desc, found.sort_key1 desc
  limit $2
)
select (select count(*)::integer from found), page.sort_key1 is not null, {dispute d}
from (select) as always
left join (page join dispute d
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and r.counts_until is null
) as course on d.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;
