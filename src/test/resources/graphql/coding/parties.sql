-- 6 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select r.actor_id, {coding r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from coding r
where r.actor_id = any($1)
  and ($2::text[] is null or r.scheme = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.scheme, r.variable, r.known_since nulls last, r.id;

select r.actor_id, {coding r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from coding r
where r.actor_id = any($1)
  and ($2::text[] is null or r.scheme = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.scheme, r.variable, r.known_since nulls last, r.id;

select r.actor_id, {coding r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s}
from coding r
left join source s on s.id = r.source_id
where r.actor_id = any($1)
  and ($2::text[] is null or r.scheme = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.scheme, r.variable, r.known_since nulls last, r.id;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);
