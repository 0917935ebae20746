-- 1 statement(s)
select count(*)::integer
from incident i
where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and exists (
    select from figure_report f
    where f.incident_id = i.id and f.measure = 'KILLED'
      and coalesce(f.low, f.best) >= $2 and f.retired_at is null and f.counts_until is null and f.rank <> 'DEPRECATED');
