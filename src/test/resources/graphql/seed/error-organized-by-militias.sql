-- 25 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select count(*)::integer
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, e.title, r.as_written,
  said.organizer, authority.id as authority_id, authority.name as authority,
  array['Z' || r.id, 'Q' || authority.count_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    (regexp_match(r.as_written, '\morgani[sz]ed by (the )?(.+)$', 'i'))[2],
    (select by.whom
     from (
       select (regexp_match(r.as_written, '\m(conducted|administered|run|held) by (the )?(.+)$', 'i'))[3]
     ) as by (whom)
     where by.whom ~* '^(?!(mon|tues|wednes|thurs|fri|satur|sun)day)([^ ,.;:]+ ){0,3}(militias?|commissions?|governments?|part(y|ies)|army|military|forces|police|ministry|authorit(y|ies)|councils?|committees?|coalitions?|movements?|regime|junta)\M'
       or exists (
         select from generate_series(1, 6) as words (number)
         join actor a on a.actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')
           and a.name = array_to_string((regexp_split_to_array(by.whom, '[ ,.;:]+'))[1 : words.number], ' '))))
) as said (organizer)
cross join lateral (
  select a.id, a.name, c.id as count_id
  from result_report c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and r.counts_until is null
  and not exists (
    select from result_report c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where true;

select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.measures = 3
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key, f.as_written, f.language, f.what, f.low, f.best, f.high
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, s.language, r.measure as what, r.low, r.best, r.high
from figure_report r
join source s on s.id = r.source_id
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, s.language, 'SEATS', r.low, r.best, r.high
from result_report r
join source s on s.id = r.source_id
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select
    array_agg('F' || r.id order by r.id) as reports,
    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.votes > voting.electorate
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.election_id
from (
select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
from election e
cross join lateral (
  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
  from figure_report r
  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
    and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as voting
where voting.measures = 3
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.key, f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, s.language, r.measure as what, r.low, r.best, r.high
from figure_report r
join source s on s.id = r.source_id
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, s.language, 'SEATS', r.low, r.best, r.high
from result_report r
join source s on s.id = r.source_id
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_to_read(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.authority_id, f.source_id, f.title, f.as_written, f.organizer, f.authority
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, e.title, r.as_written,
  said.organizer, authority.id as authority_id, authority.name as authority,
  array['Z' || r.id, 'Q' || authority.count_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    (regexp_match(r.as_written, '\morgani[sz]ed by (the )?(.+)$', 'i'))[2],
    (select by.whom
     from (
       select (regexp_match(r.as_written, '\m(conducted|administered|run|held) by (the )?(.+)$', 'i'))[3]
     ) as by (whom)
     where by.whom ~* '^(?!(mon|tues|wednes|thurs|fri|satur|sun)day)([^ ,.;:]+ ){0,3}(militias?|commissions?|governments?|part(y|ies)|army|military|forces|police|ministry|authorit(y|ies)|councils?|committees?|coalitions?|movements?|regime|junta)\M'
       or exists (
         select from generate_series(1, 6) as words (number)
         join actor a on a.actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')
           and a.name = array_to_string((regexp_split_to_array(by.whom, '[ ,.;:]+'))[1 : words.number], ' '))))
) as said (organizer)
cross join lateral (
  select a.id, a.name, c.id as count_id
  from result_report c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and r.counts_until is null
  and not exists (
    select from result_report c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.authority_id, f.source_id, f.title, f.as_written, f.organizer, f.authority
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, e.title, r.as_written,
  said.organizer, authority.id as authority_id, authority.name as authority,
  array['Z' || r.id, 'Q' || authority.count_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    (regexp_match(r.as_written, '\morgani[sz]ed by (the )?(.+)$', 'i'))[2],
    (select by.whom
     from (
       select (regexp_match(r.as_written, '\m(conducted|administered|run|held) by (the )?(.+)$', 'i'))[3]
     ) as by (whom)
     where by.whom ~* '^(?!(mon|tues|wednes|thurs|fri|satur|sun)day)([^ ,.;:]+ ){0,3}(militias?|commissions?|governments?|part(y|ies)|army|military|forces|police|ministry|authorit(y|ies)|councils?|committees?|coalitions?|movements?|regime|junta)\M'
       or exists (
         select from generate_series(1, 6) as words (number)
         join actor a on a.actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')
           and a.name = array_to_string((regexp_split_to_array(by.whom, '[ ,.;:]+'))[1 : words.number], ' '))))
) as said (organizer)
cross join lateral (
  select a.id, a.name, c.id as count_id
  from result_report c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and r.counts_until is null
  and not exists (
    select from result_report c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.counts_until is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where true
  and true
order by f.key, f.beside
limit $1;

select f.severity, f.reports, f.election_id, f.party_id, f.source_id, f.as_written, f.said, f.party, f.before, f.now, f.lost, f.stage
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, r.as_written, said.share as said, loss.*,
  case when abs(loss.lost - said.share) <= 5 then 'NOTE' else 'WARNING' end as severity,
  array['Z' || r.id, 'Q' || loss.now_id, 'Q' || loss.before_id] as reports
from account r
join election e on e.id = r.election_id
cross join lateral (
  select coalesce(
    substring(phrase.share from '^[0-9.]+')::numeric,
    (select fraction.share from (
      values
        ('three[- ]quarters', 75.0), ('two[- ]thirds', 66.7), ('half', 50.0), ('(a|one)[- ]third', 33.3),
        ('(a|one)[- ]quarter', 25.0), ('four[- ]fifths', 80.0), ('three[- ]fifths', 60.0),
        ('two[- ]fifths', 40.0), ('(a|one)[- ]fifth', 20.0), ('nine[- ]tenths', 90.0), ('(a|one)[- ]tenth', 10.0)
    ) as fraction (words, share) where phrase.share ~* ('^' || fraction.words || '$')))
  from (
    select coalesce((regexp_match(r.as_written, '\m(lost|loses?|losing|loss)\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} ((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M', 'i'))[2], (regexp_match(r.as_written, '((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\M|per cent\M)|\mhalf\M|\m[a-z]+[- ](third|quarter|fifth|tenth)s?\M)(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\M(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up|nearly|almost|not)\M)[^ ,.;:]+){0,3} lost\M', 'i'))[1])
  ) as phrase (share)
) as said (share)
cross join lateral (
  select *
  from (
    select distinct on (now.party_id)
      now.party_id, a.name as party, now.id as now_id, earlier.id as before_id, now.best as now,
      earlier.best as before, now.stage, 100.0 * (earlier.best - now.best) / earlier.best as lost
    from (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from result_report c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.counts_until is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and r.counts_until is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.party_id, f.source_id, f.party, f.seats, f.seats_total, f.title
from (
select
  r.id as key, r.id as beside, r.election_id, r.party_id, r.source_id, e.country_id, 'ERROR' as severity,
  array['Q' || r.id] as reports, a.name as party, coalesce(r.low, r.best) as seats, e.seats_total, e.title
from result_report r
join election e on e.id = r.election_id
join actor a on a.id = r.party_id
where coalesce(r.low, r.best) > e.seats_total
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.seats_total, f.stages, f.parties, f.sums
from (
select
  e.id as key, e.id as beside, e.id as election_id, e.country_id, e.seats_total, wrong.severity,
  string_to_array(wrong.reports, ' ') as reports, wrong.stages, wrong.parties, wrong.sums
from election e
cross join lateral (
  select
    case when bool_or(list.low > e.seats_total) then 'ERROR' else 'NOTE' end as severity,
    string_agg(list.reports, ' ' order by list.stage) as reports,
    array_agg(list.stage order by list.stage) as stages,
    array_agg(list.parties::text order by list.stage) as parties,
    array_agg(
      case when list.low = list.high then list.low::text else concat_ws(' to ', list.low, list.high) end
      order by list.stage) as sums
  from (
    select
      party.stage, count(*) as parties, sum(party.low) as low,
      case when bool_and(party.high is not null) then sum(party.high) end as high,
      string_agg('Q' || party.id, ' ' order by party.low desc, party.id) as reports
    from (
      select distinct on (r.stage, r.party_id)
        r.stage, r.id, coalesce(r.low, r.best, 0) as low, coalesce(r.high, r.best) as high
      from result_report r
      where r.election_id = e.id
        and r.stage in ('CERTIFIED', 'RATIFIED')
        and num_nonnulls(r.low, r.best, r.high) > 0
        and r.rank <> 'DEPRECATED'
        and r.retired_at is null and r.counts_until is null
        and not exists (
          with recursive above (party_id) as (
            select m.other_id from party_relation m where m.party_id = r.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and m.counts_until is null
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
            union
            select m.other_id from above join party_relation m on m.party_id = above.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and m.counts_until is null
              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on
          )
          select from above
          join result_report alliance on alliance.party_id = above.party_id and alliance.party_id <> r.party_id
            and alliance.election_id = r.election_id and alliance.stage = r.stage and alliance.rank <> 'DEPRECATED'
            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and alliance.retired_at is null and alliance.counts_until is null)
      order by
        r.stage, r.party_id, (r.rank = 'PREFERRED') desc, r.known_since desc nulls last, r.id desc
    ) as party
    group by party.stage
  ) as list
  where list.low > e.seats_total or list.high < e.seats_total and list.high >= 0.9 * e.seats_total
) as wrong
where e.seats_total is not null and wrong.reports is not null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.source_id, f.title, f.publisher, f.turnout
from (
select
  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  e.title, s.publisher, coalesce(r.low, r.best, r.high) as turnout
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure = 'TURNOUT_PERCENT'
  and coalesce(r.low, r.best, r.high) > 100
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.dispute_id, f.actor_id, f.source_id, f.what, f.title, f.day
from (
select
  i.id as key, i.id as beside, i.id as incident_id, null::uuid as election_id, null::uuid as dispute_id,
  null::uuid as actor_id, null::uuid as source_id, i.country_id, 'ERROR' as severity, '{}'::text[] as reports,
  'incident' as what, i.title, i.starts_on as day
from incident i
where i.listed and (i.starts_on < date '1789-01-01' or i.starts_on > current_date + 366)
union all
select e.id, e.id, null, e.id, null, null, null, e.country_id, 'ERROR', '{}', 'election', e.title, e.starts_on
from election e
where e.listed and (e.starts_on < date '1789-01-01' or e.starts_on > current_date + 3653)
union all
select
  r.id, r.id, r.incident_id, r.election_id, null, null, r.source_id, coalesce(i.country_id, e.country_id), 'ERROR',
  array['Z' || r.id], 'account of', coalesce(i.title, e.title), r.starts_on
from account r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where (r.starts_on < date '1789-01-01' or r.starts_on > current_date + 3653) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, null, r.dispute_id, null, r.source_id, e.country_id, 'ERROR', array['U' || r.id], 'step of', d.title,
  r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
where (r.taken_on < date '1789-01-01' or r.taken_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, null, null, null, r.person_id, r.source_id, r.country_id, 'ERROR', array['T' || r.id], 'tenure of',
  a.name || ' (' || r.role || ')', case when (r.since < date '1789-01-01' or r.since > current_date + 366) then r.since when (r.until < date '1789-01-01' or r.until > current_date + 3653) then r.until else r.held_on end
from tenure r
join actor a on a.id = r.person_id
where ((r.since < date '1789-01-01' or r.since > current_date + 366) or (r.until < date '1789-01-01' or r.until > current_date + 3653) or (r.held_on < date '1789-01-01' or r.held_on > current_date + 366)) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  r.id, r.id, r.incident_id, r.election_id, r.dispute_id, null, r.source_id, r.country_id, 'ERROR', array['M' || r.id],
  'statement', r.summary, r.said_on
from statement r
where (r.said_on < date '1789-01-01' or r.said_on > current_date + 366) and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select
  a.id, a.id, null, null, null, a.id, null, a.country_id, 'ERROR', '{}', 'birth or death of', a.name,
  case when (a.born_on < date '1789-01-01' or a.born_on > current_date + 366) then a.born_on else a.died_on end
from actor a
where ((a.born_on < date '1789-01-01' or a.born_on > current_date + 366) or (a.died_on < date '1789-01-01' or a.died_on > current_date + 366)) and a.listed
union all
select
  s.id, s.id, null, null, null, null, s.id, null, 'ERROR', '{}', 'publication of a source of', s.publisher, s.published_on
from source s
where s.listed and (s.published_on < date '1789-01-01' or s.published_on > current_date + 1)
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.publisher, f.weapon, f.whole_said, f.whole, f.a_said, f.a, f.b_said, f.b, f.too_many, f.total
from (
select
  a.id as key, a.id as beside, a.incident_id, a.election_id, a.source_id, s.publisher, a.weapon,
  coalesce(i.country_id, e.country_id) as country_id,
  case when part.low > whole.high then 'ERROR' else 'NOTE' end as severity,
  array['F' || whole.id, 'F' || a.id, 'F' || b.id] as reports,
  concat_ws(' ', split.whole, whole.counted) as whole_said, concat_ws(' to ', whole.low, nullif(whole.high, whole.low)) as whole,
  concat_ws(' ', split.a, split.a_counted) as a_said, concat_ws(' to ', part.a_low, nullif(part.a_high, part.a_low)) as a,
  concat_ws(' ', split.b, split.b_counted) as b_said, concat_ws(' to ', b.low, nullif(b.high, b.low)) as b,
  part.low > whole.high as too_many, concat_ws(' to ', part.low, nullif(part.high, part.low)) as total
from figure_report a
join (
  values
      ('WEAPONS_INTERCEPTED', 'ALL', 'WEAPONS_STRUCK', 'ALL', 'WEAPONS_USED'),
      ('KILLED', 'CIVILIANS', 'KILLED', 'SECURITY_FORCES', 'KILLED'),
      ('INJURED', 'CIVILIANS', 'INJURED', 'SECURITY_FORCES', 'INJURED'),
      ('ARRESTED', 'CIVILIANS', 'ARRESTED', 'SECURITY_FORCES', 'ARRESTED'),
      ('APPEALS_UPHELD', 'ALL', 'APPEALS_DISMISSED', 'ALL', 'APPEALS_REVIEWED')
) as split (a, a_counted, b, b_counted, whole) on split.a = a.measure and split.a_counted = a.counted
join source s on s.id = a.source_id
left join incident i on i.id = a.incident_id
left join election e on e.id = a.election_id
cross join lateral (
  select x.id, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
  from figure_report x
  where x.measure = split.b and x.counted = split.b_counted and (x.incident_id = a.incident_id or x.election_id = a.election_id)
        and x.source_id = a.source_id
        and x.attributed_to_id is not distinct from a.attributed_to_id
        and x.attributed_words is not distinct from a.attributed_words
        and x.known_since is not distinct from a.known_since
        and x.weapon is not distinct from a.weapon
        and x.rank <> 'DEPRECATED'
                    and x.retired_at is null and x.counts_until is null
  order by x.id desc
  limit 1
) as b
cross join lateral (
  select x.id, x.counted, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
  from figure_report x
  where x.measure = split.whole and x.counted = 'ALL' and (x.incident_id = a.incident_id or x.election_id = a.election_id)
        and x.source_id = a.source_id
        and x.attributed_to_id is not distinct from a.attributed_to_id
        and x.attributed_words is not distinct from a.attributed_words
        and x.known_since is not distinct from a.known_since
        and x.weapon is not distinct from a.weapon
        and x.rank <> 'DEPRECATED'
                    and x.retired_at is null and x.counts_until is null
  order by x.id desc
  limit 1
) as whole
cross join lateral (
  select
    coalesce(a.low, a.best) as a_low, coalesce(a.high, a.best) as a_high,
    coalesce(a.low, a.best) + b.low as low, coalesce(a.high, a.best) + b.high as high
) as part
where (a.measure in ('WEAPONS_INTERCEPTED', 'APPEALS_UPHELD') or a.counted = 'CIVILIANS')
  and a.rank <> 'DEPRECATED'
  and a.retired_at is null and a.counts_until is null
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.title, f.ends_on, f.election, f.starts_on
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, r.source_id, e.country_id, 'ERROR' as severity,
  array['W' || r.id] as reports, i.title, i.ends_on, e.title as election, e.starts_on
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id
where r.purpose = 'OVERTURN_RESULTS'
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.counts_until is null
  and i.latest_end < e.earliest_start
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.source_id, f.title, f.publisher, f.known_since, f.starts_on
from (
select
  r.id as key, r.id as beside, r.incident_id, null::uuid as election_id, r.source_id, i.country_id, 'WARNING' as severity,
  array['F' || r.id] as reports, i.title, s.publisher, r.known_since, i.starts_on
from figure_report r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where r.measure not in ('PARTICIPANTS', 'CANDIDATES')
  and coalesce(r.best, r.high, r.low) > 0
  and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Y' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from participation r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Z' || r.id], i.title, s.publisher,
  r.known_since, i.starts_on
from account r
join incident i on i.id = r.incident_id
join source s on s.id = r.source_id
where i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
        'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
        'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE') and r.known_since < i.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['F' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from figure_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'APPEALS_UPHELD', 'APPEALS_DISMISSED', 'STATIONS_RECOUNTED', 'REGIONS_CHANGED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['Q' || r.id], e.title, s.publisher,
  r.known_since, e.starts_on
from result_report r
join election e on e.id = r.election_id
join source s on s.id = r.source_id
where r.stage not in ('PRE_ELECTION', 'UNSTATED')
  and r.known_since < e.earliest_start - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, r.incident_id, r.election_id, r.source_id, r.country_id, 'WARNING', array['M' || r.id], r.summary,
  s.publisher, r.known_since, r.said_on
from statement r
join source s on s.id = r.source_id
where r.known_since < r.said_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
union all
select r.id, r.id, null, d.election_id, r.source_id, e.country_id, 'WARNING', array['U' || r.id], d.title, s.publisher,
  r.known_since, r.taken_on
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
join source s on s.id = r.source_id
where r.status not in ('PENDING', 'HEARING', 'POSTPONED')
  and r.known_since < r.taken_on - 1 and r.rank <> 'DEPRECATED' and r.retired_at is null and r.counts_until is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, coalesce(r.stage, case when r.public_by <= coalesce(of_incident.ends_on, of_election.ends_on) + 1 then 'PRELIMINARY' else 'UPDATED' end), r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r
left join incident of_incident on of_incident.id = r.incident_id
left join election of_election on of_election.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {account r}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from account r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);

select {result_report r}, r.known_since, r.as_written, r.rank, r.rank_since, r.counts_until, r.overtaken_on, r.recorded_at,
r.attributed_to_id, r.attributed_words, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
{source s}
from result_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
