-- 2 statement(s)
select coalesce(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id), scheme, value
from external_id
where incident_id = any($1) or election_id = any($1) or actor_id = any($1)
  or place_id = any($1) or country_id = any($1) or source_id = any($1)
  or dispute_id = any($1)
order by scheme, value;

select {incident i without details}
from incident i
where i.listed
  and i.country_id = (select c.id from country c where c.alpha3 = $1)
  and (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
  and i.latest_end >= $3
  and i.starts_on >= $3::date - (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)
  and i.title ilike $4
  and true
order by i.starts_on desc, i.id desc
limit $5;
