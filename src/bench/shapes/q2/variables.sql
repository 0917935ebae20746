select json_build_object('country', code), json_build_array(code)
from bench.country
join country using (id)
order by bench.draw(1002, bench.country.country, 1000000000)
