-- 4 statement(s)
select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s without details}
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;
