-- 3 statement(s)
select actor_id, name, kind, language
from actor_name
where actor_id = any($1)
order by kind, name;

select count(*)::integer
from actor a
where a.listed
  and (a.name ilike $1 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $1));

select {actor a}
from actor a
where a.listed
  and (a.name ilike $1 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $1))
  and true
order by a.name, a.id
limit $2;
