-- 8 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
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
where e.country_id = $1 and e.listed and e.latest_end >= $2
)
union all
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED' and r.public_by >= $2
) as found
where e.country_id = $1 and e.listed
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

select r.announcement_id, {election e without details}, {result_report r}, {actor party without details}, {actor candidate without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s without details}
from result_report r join election e on e.id = r.election_id
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
left join source s on s.id = r.source_id
where r.announcement_id = any($1)
  and r.place_id is null
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select t.kind, t.id, (t.day)::text, (t.kind)::text, (t.id)::text
from (
(
select e.starts_on as day, 0 as kind, e.id as id
from election e
where e.country_id = $1 and e.listed and e.latest_end >= $2
order by e.starts_on desc, e.id desc
limit $3
)
union all
(
select found.day as day, 2 as kind, found.id as id
from election e
cross join lateral (
select distinct r.public_by as day, 2 as kind, r.announcement_id as id
from result_report r
where r.election_id = e.id and r.stage <> 'UNSTATED' and r.place_id is null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED' and r.public_by >= $2
order by r.public_by desc, r.announcement_id desc
limit $3
) as found
where e.country_id = $1 and e.listed
order by found.day desc, found.id desc
limit $3
)
) as t
where true
  and true
order by t.day desc, t.kind desc, t.id desc
limit $3;

select this.id, {election e without details}, {result_report r}, {actor party without details}, {actor candidate without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.listed
    and near.chamber is not distinct from this.chamber
    and near.place_id is not distinct from this.place_id
    and (this.place_id is not null or this.type not in ('LOCAL', 'REGIONAL', 'BY_ELECTION'))
    and (near.type = this.type
      or near.first_round_id is not null and this.type = 'RUNOFF'
      or this.first_round_id is not null and near.type = 'RUNOFF'
      or this.type = 'BY_ELECTION' and near.type in ('PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL'))
    and (near.first_round_id is null and near.type <> 'RUNOFF')
      = (this.first_round_id is null and this.type <> 'RUNOFF')
    and near.latest_end < this.earliest_start and near.starts_on < this.earliest_start
    and not exists (
  select from election_status_report s
  where s.election_id = near.id and s.place_id is null
    and s.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED'
    and not exists (
      select from election_status_report t
      where t.election_id = s.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(s.taken_on, s.public_by) and t.retired_at is null and t.counts_until is null and t.rank <> 'DEPRECATED'))
and not exists (
  select from dispute d
  join dispute_step s on s.dispute_id = d.id
  where d.election_id = near.id and d.listed and s.status = 'ANNULLED' and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED')
  order by near.starts_on desc, near.id desc
  limit 1
) as other
join election e on e.id = other.id
join result_report r on r.election_id = e.id
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
where this.id = any($1)
  and r.place_id is null
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

with recursive reached (party_id) as (
  (
    select unnest(cast($1 as uuid[]))
    union
    select r.party_id
    from party_relation r
    where r.other_id = any($1) and r.relation = 'MEMBER_OF' and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
  )
  union
  select r.other_id
  from reached
  join party_relation r on r.party_id = reached.party_id
  where r.relation <> 'SPLINTER' and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
)
select r.party_id, r.relation, r.other_id, r.since, r.held_on, r.until
from reached
join party_relation r on r.party_id = reached.party_id
where r.relation <> 'SPLINTER' and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED';
