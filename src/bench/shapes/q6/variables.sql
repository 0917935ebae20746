select json_build_object('id', bench.global_id('E', id)), json_build_array(id)
from bench.election
order by bench.draw(1007, election, 1000000000)
limit 1000
