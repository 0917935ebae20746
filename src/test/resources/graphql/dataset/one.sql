-- 2 statement(s)
select c.name, c.title, c.version, nullif(c.licence, ''), nullif(c.attribution, ''), c.loaded_at
from casebook c
where c.name = any($1);

select c.name, c.title, c.version, nullif(c.licence, ''), nullif(c.attribution, ''), c.loaded_at
from casebook c
where c.name = any($1);
