-- 5 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from statement r
left join source s on s.id = r.source_id
where coalesce(
    (select i.listed from incident i where i.id = r.incident_id),
    (select e.listed from election e where e.id = r.election_id),
    (select d.listed from dispute d where d.id = r.dispute_id))
  and r.label ilike $1
  and r.retired_at is null and r.counts_until is null;

select {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s without details}
from statement r
left join source s on s.id = r.source_id
where coalesce(
    (select i.listed from incident i where i.id = r.incident_id),
    (select e.listed from election e where e.id = r.election_id),
    (select d.listed from dispute d where d.id = r.dispute_id))
  and r.label ilike $1
  and r.retired_at is null and r.counts_until is null
  and true
order by coalesce(r.said_on, r.public_by) desc, r.id desc
limit $2;

with found as materialized (
  select coalesce(r.said_on, r.public_by) as sort_key0, r.id as sort_key1
  from statement r
  where coalesce(
    (select i.listed from incident i where i.id = r.incident_id),
    (select e.listed from election e where e.id = r.election_id),
    (select d.listed from dispute d where d.id = r.dispute_id))
  and (r.speaker_id = (select coalesce(named.merged_into_id, named.id) from actor named where named.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2)) or r.on_behalf_of_id = (select coalesce(named.merged_into_id, named.id) from actor named where named.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2)))
  and coalesce(r.said_on, r.public_by) >= $3
  and r.retired_at is null and r.counts_until is null
), page as (
  select *
  from found
  where true
  order by found.sort_key0, found.sort_key1
  limit $4
)
select (select count(*)::integer from found), page.sort_key1 is not null, {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from (select) as always
left join (page join statement r on r.id = page.sort_key1) on true
order by page.sort_key0, page.sort_key1;
