-- 5 statement(s)
select about.event_id, {dispute d}
from (
  select f.election_id as event_id, f.id from dispute f where f.election_id = any($1)
  union
  select s.election_id, s.dispute_id from dispute_subject s where s.election_id = any($1) and s.retired_at is null and (s.counts_until is null or s.counts_until > $2) and s.public_by <= $2 and (s.rank <> 'DEPRECATED' or s.rank_since > $2)
) as about
join dispute d on d.id = about.id
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
) as course
where d.listed
  and course.begun_on is not null
order by course.begun_on, d.id;

select about.event_id, {dispute d}
from (
  select f.election_id as event_id, f.id from dispute f where f.election_id = any($1)
  union
  select s.election_id, s.dispute_id from dispute_subject s where s.election_id = any($1) and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED'
) as about
join dispute d on d.id = about.id
cross join lateral (
  select min(coalesce(r.taken_on, r.public_by)) as begun_on
  from dispute_step r
  where r.dispute_id = d.id and r.retired_at is null and r.counts_until is null
) as course
where d.listed
  and course.begun_on is not null
order by course.begun_on, d.id;

select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from dispute_step r
join dispute d on d.id = r.dispute_id
where r.dispute_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from dispute_step r
join dispute d on d.id = r.dispute_id
where r.dispute_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
