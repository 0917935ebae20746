-- 3 statement(s)
with external_id as not materialized (
  select * from external_id_ever where held_since <= $3 and (held_until is null or held_until > $3)
),
incident as not materialized (
  select * from incident_ever where held_since <= $3 and (held_until is null or held_until > $3)
),
place as not materialized (
  select * from place_ever where held_since <= $3 and (held_until is null or held_until > $3)
)
select {incident i without details}, {place l}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id) left join place l on l.id = i.place_id
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

with figure_report as not materialized (
  select * from figure_report_ever where held_since <= $4 and (held_until is null or held_until > $4)
)
select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.recorded_at <= $3 and (r.retired_at is null or r.retired_at > $3) and r.counts_until is null
order by r.known_since nulls last, r.id;

with place as not materialized (
  select * from place_ever where held_since <= $4 and (held_until is null or held_until > $4)
),
search_entry as not materialized (
  select * from search_entry_ever where held_since <= $4 and (held_until is null or held_until > $4)
),
search_posting as not materialized (
  select * from search_posting_ever where held_since <= $4 and (held_until is null or held_until > $4)
),
search_word as not materialized (
  select * from search_word_ever where held_since <= $4 and (held_until is null or held_until > $4)
)
select h.record_kind, h.record_id, h.written, h.score
from (
with asked as materialized (
  select p.place, p.folded, length(p.folded) as letters, search_sound(p.plain) as sound, search_keys(p.plain) as keys
  from (
    select min(s.place) as place, s.plain, search_folded(s.plain) as folded
    from unnest(string_to_array(search_plain($1), ' ')) with ordinality as s (plain, place)
    group by s.plain
    order by length(s.plain) desc, s.plain
    limit 12
  ) as p
  where p.folded <> ''
),
meant as materialized (
  select row_number() over ()::integer as meaning, a.place, m.word, max(m.closeness) as closeness
  from asked a
  cross join lateral (
    select a.folded, 1::float8
    union all
    (select w.folded, 0.6 + 0.3 * a.letters / length(w.folded)
     from search_word w
     where a.letters > 1 and w.folded > a.folded and w.folded < a.folded || chr(1114111)
     order by length(w.folded), w.folded
     limit 15)
    union all
    (select w.folded, 0.6 + 0.25 * similarity(w.sound, a.sound) + 0.1 * similarity(w.folded, a.folded)
     from search_word w
     where a.letters > 1 and w.keys && a.keys
       and (length(a.keys[1]) > 2 or similarity(w.sound, a.sound) >= 0.25)
     order by similarity(w.sound, a.sound) desc, w.folded
     limit 15)
    union all
    (select w.folded, 0.5 + 0.4 * similarity(w.sound, a.sound)
     from search_word w
     where a.letters > 2 and w.sound % a.sound and similarity(w.sound, a.sound) >= 0.4
     order by similarity(w.sound, a.sound) desc, w.folded
     limit 15)
  ) as m (word, closeness)
  group by a.place, m.word
),
listed as materialized (
  select m.place, m.meaning, k.kind, p.entry_id, p.number
  from meant m
  cross join unnest($2::text[]) as k (kind)
  cross join lateral (
    select t.entry_id, count(*) over () as number
    from (
      select s.entry_id
      from search_posting s
      where s.word = m.word and s.record_kind = k.kind
      order by s.entry_id desc
      limit 200
    ) as t
  ) as p
),
candidate as materialized (
  select l.kind, l.entry_id
  from listed l
  union
  select k.kind, o.id
  from unnest($2::text[]) as k (kind)
  cross join (select left(search_folded(search_plain($1)), 60) as opening) as a
  cross join lateral (
    select e.id
    from search_entry e
    where e.record_kind = k.kind and e.opening >= a.opening and e.opening < a.opening || chr(1114111)
    order by e.opening
    limit 50
  ) as o
),
matched as materialized (
  select l.meaning, l.entry_id
  from listed l
  union all
  select l.meaning, c.entry_id
  from (
    select distinct on (m.place, o.kind) m.place, o.kind, m.meaning, m.word
    from listed o
    join meant m on m.meaning = o.meaning
    where o.number = 200
    order by m.place, o.kind, m.closeness desc, m.meaning
  ) as l
  join candidate c on c.kind = l.kind
  cross join lateral (
    select from search_posting s
    where s.word = l.word and s.record_kind = l.kind and s.entry_id = c.entry_id
    limit 1
  ) as there
  where not exists (select from listed o where o.place = l.place and o.entry_id = c.entry_id)
),
part as materialized (
  select c.entry_id, m.place, max(m.closeness) as closeness, sum(length(m.word))::integer as letters
  from matched c
  join meant m on m.meaning = c.meaning
  group by c.entry_id, m.place
),
number as (
  select p.place, count(*) as entries
  from part p
  group by p.place
),
rarity as (
  select
    n.place,
    case
      when n.entries > 100 then n.entries
      else (select count(distinct e.record_id) from part p join search_entry e on e.id = p.entry_id where p.place = n.place)
    end as records
  from number n
),
weight as materialized (
  select a.place, a.letters / (1 + ln(coalesce(r.records, 20)))::float8 as weight
  from asked a
  left join rarity r on r.place = a.place
),
share as (
  select p.entry_id, sum(p.closeness * w.weight) / (select sum(weight) from weight) as found, sum(p.letters) as letters
  from part p
  join weight w on w.place = p.place
  group by p.entry_id
),
best as (
  select distinct on (e.record_id)
    e.record_kind, e.record_id, e.written,
    round(10000 * s.found * (0.8 + 0.2 * least(1, s.letters::float8 / e.letters)))::integer as score
  from share s
  join search_entry e on e.id = s.entry_id
  where s.found >= 0.25
  order by e.record_id, score desc, length(e.written), e.written
)
select record_kind, record_id, written, score
from best
order by score desc, record_id desc
limit 500
) as h
where true
  and true
order by h.score desc, h.record_id desc
limit $3;
