-- 13 statement(s)
select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
union
select r.election_id, 'ANNULLED'
from election_status_report r
where r.election_id = any($2) and r.status <> 'CALLED_OFF'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.place_id is null
    and r.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3)
    and not exists (
      select from election_status_report t
      where t.election_id = r.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(r.taken_on, r.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $3) and t.public_by <= $3 and (t.rank <> 'DEPRECATED' or t.rank_since > $3) and coalesce(t.taken_on, t.public_by) <= $1)
union
select d.election_id, 'ANNULLED'
from dispute d
join dispute_step r on r.dispute_id = d.id
where d.election_id = any($2) and d.listed and r.status = 'ANNULLED'
  and coalesce(r.taken_on, r.public_by) <= $1 and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select this.id, {election other}
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
where this.id = any($1);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
