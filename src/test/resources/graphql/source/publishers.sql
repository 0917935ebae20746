-- 1 statement(s)
with chosen as materialized (
  select i.id from incident i where i.listed
  and i.country_id = (select c.id from country c where c.code = $1) limit $2
)
select total.incidents, p.publisher, p.sources, p.figures, p.contradicted
from (select count(*)::integer as incidents from chosen) as total
left join (
  select s.publisher, count(distinct s.id)::integer as sources, count(*)::integer as figures,
    (count(*) filter (where c.contradicted))::integer as contradicted
  from chosen i
  join figure_report r on r.incident_id = i.id
  join source s on s.id = r.source_id
  join source v on v.id = coalesce(r.voice_id, r.source_id)
  cross join lateral (select exists (
      select from figure_report other
      where other.incident_id = r.incident_id and other.measure = r.measure and other.counted = r.counted
        and other.weapon is not distinct from r.weapon and other.scope is not distinct from r.scope
        and other.shown_stage = r.shown_stage and other.best <> r.best
        and coalesce(other.attributed_to_id::text, coalesce(other.voice_id, other.source_id)::text
      || coalesce(' ' || lower(btrim(other.attributed_words)), '')) <> coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), ''))
        and other.retired_at is null and other.counts_until is null and other.rank <> 'DEPRECATED'and exists (
   select from source o
   where o.id = coalesce(other.voice_id, other.source_id) and o.publisher not in (s.publisher, v.publisher)))) as c (contradicted)
  where r.best is not null
    and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
  group by s.publisher
  having count(*) >= $3
) as p on true
order by p.contradicted::float8 / p.figures desc, p.figures desc, p.publisher
limit $4;
