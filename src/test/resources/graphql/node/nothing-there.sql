-- 5 statement(s)
select a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select asked.id, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = any($1);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = any($1);
