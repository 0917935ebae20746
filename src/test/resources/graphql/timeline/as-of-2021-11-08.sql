-- 3 statement(s)
select count(*)::integer
from (
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1 and (r.rank <> 'DEPRECATED' or r.rank_since > $1)
) as found
where e.country_id = $2 and e.listed
)
union all
(
select found.day as day, 3 as kind, found.id as id
from dispute d
cross join lateral (
select coalesce(r.taken_on, r.public_by) as day, 3 as kind, r.id as id
from dispute_step r
where r.dispute_id = d.id and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
) as found
where d.country_id = $2
and d.listed
and not exists (select from election e where e.id = d.election_id and not e.listed)
and not exists (select from incident i where i.id = d.incident_id and not i.listed)
)
union all
(
select coalesce(r.said_on, r.public_by) as day, 4 as kind, r.id as id
from statement r
where r.country_id = $2 and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
)
) as t
where true;

select t.kind, t.id
from (
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1 and (r.rank <> 'DEPRECATED' or r.rank_since > $1)
order by r.public_by desc, r.announcement_id desc
limit $2
) as found
where e.country_id = $3 and e.listed
order by found.day desc, found.id desc
limit $2
)
union all
(
select found.day as day, 3 as kind, found.id as id
from dispute d
cross join lateral (
select coalesce(r.taken_on, r.public_by) as day, 3 as kind, r.id as id
from dispute_step r
where r.dispute_id = d.id and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
order by coalesce(r.taken_on, r.public_by) desc, r.id desc
limit $2
) as found
where d.country_id = $3
and d.listed
and not exists (select from election e where e.id = d.election_id and not e.listed)
and not exists (select from incident i where i.id = d.incident_id and not i.listed)
order by found.day desc, found.id desc
limit $2
)
union all
(
select coalesce(r.said_on, r.public_by) as day, 4 as kind, r.id as id
from statement r
where r.country_id = $3 and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
order by coalesce(r.said_on, r.public_by) desc, r.id desc
limit $2
)
) as t
where true
  and true
order by t.day desc, t.kind desc, t.id desc
limit $2;

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
