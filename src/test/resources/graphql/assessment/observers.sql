-- 9 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select r.assessor_id, {assessment r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from assessment r
where r.assessor_id = any($1)
  and ($2::text[] is null or r.aspect = any($2))
  and ($3::text[] is null or r.verdict = any($3))
  and ($4::text[] is null or r.stage = any($4))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {assessment r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from assessment r
where r.election_id = any($1)
  and ($2::text[] is null or r.aspect = any($2))
  and ($3::text[] is null or r.verdict = any($3))
  and ($4::text[] is null or r.stage = any($4))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {assessment r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from assessment r
where r.election_id = any($1)
  and ($2::text[] is null or r.aspect = any($2))
  and ($3::text[] is null or r.verdict = any($3))
  and ($4::text[] is null or r.stage = any($4))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {assessment r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.rank_since, r.counts_until
from assessment r
where r.election_id = any($1)
  and ($2::text[] is null or r.aspect = any($2))
  and ($3::text[] is null or r.verdict = any($3))
  and ($4::text[] is null or r.stage = any($4))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $5) and r.public_by <= $5
order by r.known_since nulls last, r.id;

select r.election_id, {assessment r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s}
from assessment r
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and ($2::text[] is null or r.aspect = any($2))
  and ($3::text[] is null or r.verdict = any($3))
  and ($4::text[] is null or r.stage = any($4))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
