-- 13 statement(s)
select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select distinct r.election_id, r.stage
from result_report r
join election e on e.id = r.election_id and e.earliest_start <= $1
where r.election_id = any($2)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3 and (r.rank <> 'DEPRECATED' or r.rank_since > $3);

select this.id, {election other}
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.type = this.type
    and near.listed
    and near.chamber is not distinct from this.chamber
    and (near.starts_on, near.id) < (this.starts_on, this.id)
  order by near.starts_on desc, near.id desc
  limit 1
) as other
where this.id = any($1);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
