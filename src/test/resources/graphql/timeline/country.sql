-- 8 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from (
(
select e.starts_on as day, 0 as kind, e.id as id
from election e
where e.country_id = $1 and e.listed and e.latest_end >= $2 and e.earliest_start <= $3
)
union all
(
select i.starts_on as day, 1 as kind, i.id as id
from incident i
where i.country_id = $1 and i.listed and i.latest_end >= $2 and i.earliest_start <= $3
  and i.starts_on >= $2::date - (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)
  and i.starts_on <= $3::date + (select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x where x.starts_on > x.earliest_start)
)
union all
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED' and r.public_by >= $2 and r.public_by <= $3
) as found
where e.country_id = $1 and e.listed
)
union all
(
select found.day as day, 3 as kind, found.id as id
from dispute d
cross join lateral (
select coalesce(r.taken_on, r.public_by) as day, 3 as kind, r.id as id
from dispute_step r
where r.dispute_id = d.id and r.retired_at is null and r.counts_until is null and coalesce(r.taken_on, r.public_by) >= $2 and coalesce(r.taken_on, r.public_by) <= $3
) as found
where d.country_id = $1
and d.listed
and not exists (select from election e where e.id = d.election_id and not e.listed)
and not exists (select from incident i where i.id = d.incident_id and not i.listed)
)
union all
(
select coalesce(r.said_on, r.public_by) as day, 4 as kind, r.id as id
from statement r
where r.country_id = $1 and r.retired_at is null and r.counts_until is null and coalesce(r.said_on, r.public_by) >= $2 and coalesce(r.said_on, r.public_by) <= $3
)
) as t
where true;

select distinct on (r.announcement_id)
  r.announcement_id, {election e}, r.stage, r.public_by, r.source_id, r.attributed_to_id,
  coalesce(quoted.name, s.publisher)
from result_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.announcement_id = any($1)
  and r.place_id is null
  and r.retired_at is null and r.counts_until is null
order by r.announcement_id, r.id;

select t.kind, t.id
from (
(
select e.starts_on as day, 0 as kind, e.id as id
from election e
where e.country_id = $1 and e.listed and e.latest_end >= $2 and e.earliest_start <= $3
order by e.starts_on, e.id
limit $4
)
union all
(
select i.starts_on as day, 1 as kind, i.id as id
from incident i
where i.country_id = $1 and i.listed and i.latest_end >= $2 and i.earliest_start <= $3
  and i.starts_on >= $2::date - (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)
  and i.starts_on <= $3::date + (select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x where x.starts_on > x.earliest_start)
order by i.starts_on, i.id
limit $4
)
union all
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED' and r.public_by >= $2 and r.public_by <= $3
order by r.public_by, r.announcement_id
limit $4
) as found
where e.country_id = $1 and e.listed
order by found.day, found.id
limit $4
)
union all
(
select found.day as day, 3 as kind, found.id as id
from dispute d
cross join lateral (
select coalesce(r.taken_on, r.public_by) as day, 3 as kind, r.id as id
from dispute_step r
where r.dispute_id = d.id and r.retired_at is null and r.counts_until is null and coalesce(r.taken_on, r.public_by) >= $2 and coalesce(r.taken_on, r.public_by) <= $3
order by coalesce(r.taken_on, r.public_by), r.id
limit $4
) as found
where d.country_id = $1
and d.listed
and not exists (select from election e where e.id = d.election_id and not e.listed)
and not exists (select from incident i where i.id = d.incident_id and not i.listed)
order by found.day, found.id
limit $4
)
union all
(
select coalesce(r.said_on, r.public_by) as day, 4 as kind, r.id as id
from statement r
where r.country_id = $1 and r.retired_at is null and r.counts_until is null and coalesce(r.said_on, r.public_by) >= $2 and coalesce(r.said_on, r.public_by) <= $3
order by coalesce(r.said_on, r.public_by), r.id
limit $4
)
) as t
where true
  and true
order by t.day, t.kind, t.id
limit $4;

select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from dispute_step r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from statement r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
