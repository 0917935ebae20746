-- 1 statement(s)
select count(*)::integer
from incident i
where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and i.killed_at_least >= $2;
