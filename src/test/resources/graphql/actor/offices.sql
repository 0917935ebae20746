-- 9 statement(s)
select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
{source s without details}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.rank_since, r.counts_until
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
where r.person_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s without details}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;
