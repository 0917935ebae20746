-- 12 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select coalesce(r.incident_id, r.election_id, r.dispute_id), {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from statement r
where (r.election_id = any($1))
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.said_on, r.public_by), r.known_since nulls last, r.id;

select found.of_id, {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from (
  select id, speaker_id as of_id from statement where speaker_id = any($1)
  union all
  select id, on_behalf_of_id from statement where on_behalf_of_id = any($1)
) as found
join statement r on r.id = found.id
where true
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.said_on, r.public_by), r.known_since nulls last, r.id;

select found.of_id, {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from (
  select id, speaker_id as of_id from statement where speaker_id = any($1)
  union all
  select id, on_behalf_of_id from statement where on_behalf_of_id = any($1)
) as found
join statement r on r.id = found.id
where true
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.said_on, r.public_by), r.known_since nulls last, r.id;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
