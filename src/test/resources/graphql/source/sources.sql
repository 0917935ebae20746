-- 4 statement(s)
select coalesce(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id), scheme, value
from external_id
where incident_id = any($1) or election_id = any($1) or actor_id = any($1)
  or place_id = any($1) or country_id = any($1) or source_id = any($1)
  or dispute_id = any($1)
order by scheme, value;

select count(*)::integer
from source s
where s.listed
  and s.kind = any($1)
  and (s.publisher ilike $2 or s.title ilike $2);

select {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.source_id from external_id x where x.scheme = $1 and x.value = $2);

select {source s}
from source s
where s.listed
  and s.kind = any($1)
  and (s.publisher ilike $2 or s.title ilike $2)
  and true
order by s.publisher, s.id
limit $3;
