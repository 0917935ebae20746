-- 2 statement(s)
select r.source_id, count(*)::integer
from figure_report r
where r.source_id = any($1)
  and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
  and (exists (
      select from figure_report other
      where other.incident_id = r.incident_id and other.measure = r.measure and other.counted = r.counted
        and other.weapon is not distinct from r.weapon and other.scope is not distinct from r.scope
        and other.shown_stage = r.shown_stage and other.best <> r.best
        and coalesce(other.attributed_to_id::text, coalesce(other.voice_id, other.source_id)::text
      || coalesce(' ' || lower(btrim(other.attributed_words)), '')) <> coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), ''))
        and other.retired_at is null and other.counts_until is null and other.rank <> 'DEPRECATED') or exists (
      select from figure_report other
      where other.election_id = r.election_id and other.measure = r.measure and other.counted = r.counted
        and other.weapon is not distinct from r.weapon and other.scope is not distinct from r.scope
        and other.shown_stage = r.shown_stage and other.best <> r.best
        and coalesce(other.attributed_to_id::text, coalesce(other.voice_id, other.source_id)::text
      || coalesce(' ' || lower(btrim(other.attributed_words)), '')) <> coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), ''))
        and other.retired_at is null and other.counts_until is null and other.rank <> 'DEPRECATED'))
group by r.source_id;

select {source s}
from source s
where s.listed
  and s.kind = any($1)
  and true
order by s.publisher, s.id
limit $2;
