-- 12 statement(s)
select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select distinct r.election_id, r.stage
from seat_count r
where r.election_id = any($1)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $2;

select this.id, {election other}
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.type = this.type
    and near.chamber is not distinct from this.chamber
    and (near.starts_on, near.id) < (this.starts_on, this.id)
  order by near.starts_on desc, near.id desc
  limit 1
) as other
where this.id = any($1);

select {election e}
from election e
where e.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
