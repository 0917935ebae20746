select json_build_object('id', bench.global_id('I', id)), json_build_array(id)
from bench.incident
order by bench.draw(1001, incident, 1000000000)
limit 2000
