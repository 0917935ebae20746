-- 5 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);
