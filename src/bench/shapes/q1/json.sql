select json_build_object('data', json_build_object('incident', (
  select json_build_object(
    '__typename', 'Incident',
    'id', bench.global_id('I', i.id),
    'title', i.title,
    'type', i.type,
    'startsOn', i.starts_on,
    'endsOn', i.ends_on,
    'datePrecision', i.date_precision,
    'placePrecision', i.place_precision,
    'country', json_build_object('code', c.code, 'name', c.name))
  from incident i
  join country c on c.id = i.country_id
  where i.id = $1::text::uuid
)))::text
