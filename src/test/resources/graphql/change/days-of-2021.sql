-- 8 statement(s)
select d.election_id, r.public_by, {dispute_filer r}, d.title, filer.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from dispute_filer r
join dispute d on d.id = r.dispute_id
left join actor named on named.id = r.filer_id
left join actor filer on filer.id = coalesce(named.merged_into_id, named.id)
left join source s on s.id = r.source_id
where d.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and d.listed
order by r.known_since nulls last, r.id;

select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from dispute_step r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
where d.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and d.listed
order by r.known_since nulls last, r.id;

select e.id, change.day
from election e
cross join lateral (
  select e.starts_on as day, null::date as reached
  union all
  select greatest(min(r.public_by), e.latest_start), e.latest_start
  from result_report r
  where r.election_id = e.id and r.stage <> 'PRE_ELECTION' and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1 and (r.rank <> 'DEPRECATED' or r.rank_since > $1)
  having count(*) > 0
) as change
where e.id = any($2) and change.day <= $3
  and (change.reached is not null or coalesce((select f.public_by from first_report f where f.record_id = e.id), change.day - 1) < change.day)
  and not exists (
    select from election_status_report s
    where s.election_id = e.id and s.place_id is null and s.retired_at is null and s.public_by <= change.day - 1 and (s.counts_until is null or s.counts_until > change.day - 1) and (s.rank <> 'DEPRECATED' or s.rank_since > change.day - 1)
      and coalesce(s.taken_on, s.public_by) < change.day
      and (change.reached is null or coalesce(s.taken_on, s.public_by) > change.reached))
order by e.id, change.day;

select r.election_id, r.public_by, {dispute_subject r}, d.title, (select min(s.public_by) from dispute_step s where s.dispute_id = r.dispute_id and s.retired_at is null), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from dispute_subject r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and d.listed
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {election_status_report r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from election_status_report r
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from figure_report r
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {result_report r}, {actor party}, {actor candidate}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from result_report r
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
