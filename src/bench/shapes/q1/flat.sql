-- incident: one
select
  'Incident' as "__typename",
  i.id as "id:I",
  i.title,
  i.type,
  i.starts_on as "startsOn",
  i.ends_on as "endsOn",
  i.date_precision as "datePrecision",
  i.place_precision as "placePrecision",
  c.code as "country.code",
  c.name as "country.name"
from incident i
join country c on c.id = i.country_id
where i.id = $1::text::uuid
