-- 1 statement(s)
with page as (
  select i.starts_on as sort_key0, i.id as sort_key1
  from incident i
  where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
  and i.latest_end >= $3
  and i.starts_on >= $3::date - (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)
  and i.earliest_start <= $4
  and i.starts_on <= $4::date + (select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x where x.starts_on > x.earliest_start)
    and true
  order by i.starts_on desc, i.id desc
limit $5
)
select (with reach as materialized (
  select (select c.id from country c where c.code = $1) as country_id, (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on) as after, (select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x where x.starts_on > x.earliest_start) as before
)
select (select coalesce(sum(t.incidents), 0) from reach join incident_tally t on t.month is not null
    and t.country_id = reach.country_id
    and t.type = any($2)
    and t.month >= $6
    and t.month < $7)
  + (select coalesce(sum(t.incidents), 0) from reach join incident_tally_change t on t.country_id = reach.country_id
    and t.type = any($2)
    and t.month >= $6
    and t.month < $7)
  + (select count(*) from reach join incident i on i.further_types <> '{}'
    and i.further_types && $2
    and i.type <> all($2)
    and i.earliest_start >= $6 and i.starts_on >= $6
    and i.earliest_start < $7 and i.starts_on < $7::date + reach.before
    and i.listed
    and i.country_id = reach.country_id)
  + (select count(*) from reach join incident i on (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
    and i.latest_end >= $3 and i.starts_on >= $3::date - reach.after
    and i.earliest_start < $6 and i.starts_on < $6::date + reach.before
    and i.earliest_start <= $4
    and i.listed
    and i.country_id = reach.country_id)
  + (select count(*) from reach join incident i on (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
    and i.earliest_start >= $7 and i.starts_on >= $7
    and i.earliest_start <= $4 and i.starts_on <= $4::date + reach.before
    and i.listed
    and i.country_id = reach.country_id))::integer, page.sort_key1 is not null, {incident i without details}
from (select) as always
left join (page join incident i on i.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;
