select
  json_build_object('country', code, 'from', first_day, 'to', first_day + 3650),
  json_build_array(code, first_day, first_day + 3650)
from bench.country
join country using (id)
cross join generate_series(0, 4) as n
cross join lateral (
  select date '1996-01-01' + bench.draw(1005, bench.country.country * 5 + n, 6000)::integer as first_day
) as drawn
order by bench.draw(1006, bench.country.country * 5 + n, 1000000000)
