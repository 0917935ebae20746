-- 2 statement(s)
select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
where person.listed
  and r.country_id = (select c.id from country c where c.code = $1)
  and r.retired_at is null and r.counts_until is null
  and true
order by coalesce(r.since, r.held_on, r.until, date '0001-01-01'), r.id
limit $2;

with found as materialized (
  select coalesce(r.since, r.held_on, r.until, date '0001-01-01') as sort_key0, r.id as sort_key1
  from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
  where person.listed
  and r.role ilike $1
  and r.country_id = (select c.id from country c where c.code = $2)
  and coalesce(r.since, r.held_on, r.until) <= $3
  and coalesce(r.until, case when r.since is null then r.held_on end, date 'infinity') >= $3
  and r.retired_at is null and r.counts_until is null
), page as (
  select *
  from found
  where true
  order by found.sort_key0 desc, found.sort_key1 desc
  limit $4
)
select (select count(*)::integer from found), page.sort_key1 is not null, {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s without details}
from (select) as always
left join (page join tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id on r.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;
