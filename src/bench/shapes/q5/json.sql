select json_build_object('data', json_build_object('incidents', (
  with page as (
    select id, title, type, starts_on, ends_on
    from incident
    where country_id = (select id from country where code = $1::text)
      and type = any(array['ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST'])
      and ends_on >= $2::text::date
      and starts_on <= $3::text::date
    order by starts_on desc, id desc
    limit 101
  )
  select json_build_object(
    'totalCount', (
      select count(*)
      from incident
      where country_id = (select id from country where code = $1::text)
        and type = any(array['ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST'])
        and ends_on >= $2::text::date
        and starts_on <= $3::text::date),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 100 from page)),
    'nodes', (
      select coalesce(json_agg(json_build_object(
        'id', bench.global_id('I', id),
        'title', title,
        'type', type,
        'startsOn', starts_on,
        'endsOn', ends_on
      ) order by starts_on desc, id desc), '[]')
      from (select * from page limit 100) as shown
    ))
)))::text
