-- incidents: one
select count(*) as "totalCount", count(*) > 100 as "pageInfo.hasNextPage"
from incident
where country_id = (select id from country where code = $1::text)
  and type = any(array['ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST'])
  and ends_on >= $2::text::date
  and starts_on <= $3::text::date

-- incidents.nodes: many
select id as "id:I", title, type, starts_on as "startsOn", ends_on as "endsOn"
from incident
where country_id = (select id from country where code = $1::text)
  and type = any(array['ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST'])
  and ends_on >= $2::text::date
  and starts_on <= $3::text::date
order by starts_on desc, id desc
limit 100
