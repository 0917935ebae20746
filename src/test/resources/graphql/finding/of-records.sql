-- 38 statement(s)
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
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.authority_id = any($1)
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
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.authority_id = any($1)
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
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
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
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.source_id = any($1)
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
  from seat_count c
  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
  where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.public_by <= $1
  order by c.public_by desc, c.best desc nulls last, c.id
  limit 1
) as authority
where r.election_id is not null
  and r.as_written is not null
  and said.organizer !~* '\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\M|^(commission|authorities)\M'
  and r.retired_at is null and r.public_by <= $1
  and not exists (
    select from seat_count c
    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
    left join actor_name n on n.actor_id = a.id
    where c.election_id = e.id and c.rank <> 'DEPRECATED' and c.retired_at is null and c.public_by <= $1
      and (strpos(lower(said.organizer), lower(a.name)) > 0
        or strpos(lower(said.organizer), lower(n.name)) > 0))
) as f
where f.election_id = any($2)
order by f.key, f.beside;

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
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.public_by <= $1) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null and c.public_by <= $1) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null and r.public_by <= $1
  and abs(loss.lost - said.share) > 0.5
) as f
where f.election_id = any($2)
order by f.key, f.beside;

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
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.election_id = any($1)
order by f.key, f.beside;

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
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.party_id = any($1)
order by f.key, f.beside;

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
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.party_id = any($1)
order by f.key, f.beside;

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
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.election_id = e.id and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as now
    join (select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
  c.stage) as step
from seat_count c
join source s on s.id = c.source_id
left join actor quoted on quoted.id = c.attributed_to_id
where c.best > 0 and c.election_id = (
  select p.id from election p
  where p.country_id = e.country_id and p.type = e.type
    and p.chamber is not distinct from e.chamber and p.starts_on < e.starts_on
  order by p.starts_on desc, p.id limit 1) and c.best is not null and c.rank <> 'DEPRECATED' and c.public_by <= r.public_by
  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and c.retired_at is null) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
    join actor a on a.id = now.party_id
    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
      now.id, earlier.id
  ) as change
  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
  limit 1
) as loss
where r.election_id is not null
  and r.as_written is not null
  and r.retired_at is null
  and abs(loss.lost - said.share) > 0.5
) as f
where f.source_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.election_id, f.seats_total, f.stages, f.parties, f.sums
from (
select
  e.id as key, e.id as beside, e.id as election_id, e.country_id, e.seats_total, wrong.severity,
  string_to_array(wrong.reports, ' ') as reports, wrong.stages, wrong.parties, wrong.sums
from election e
cross join lateral (
  select
    case when bool_or(list.low > e.seats_total) then 'ERROR' else 'WARNING' end as severity,
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
      from seat_count r
      where r.election_id = e.id
        and r.stage in ('CERTIFIED', 'RATIFIED')
        and num_nonnulls(r.low, r.best, r.high) > 0
        and r.rank <> 'DEPRECATED'
        and r.retired_at is null
        and not exists (
          select from party_relation m
          join seat_count alliance on alliance.party_id = m.other_id
            and alliance.election_id = r.election_id and alliance.stage = r.stage and alliance.rank <> 'DEPRECATED'
            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and alliance.retired_at is null
          where m.party_id = r.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null
            and coalesce(m.since, m.held_on, m.until) <= e.ends_on
            and coalesce(m.until, case when m.since is null then m.held_on end, 'infinity') >= e.starts_on)
      order by
        r.stage, r.party_id, (r.rank = 'PREFERRED') desc, r.known_since desc nulls last, r.id desc
    ) as party
    group by party.stage
  ) as list
  where list.low > e.seats_total or list.high < e.seats_total
) as wrong
where e.seats_total is not null and wrong.reports is not null
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
    case when bool_or(list.low > e.seats_total) then 'ERROR' else 'WARNING' end as severity,
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
      from seat_count r
      where r.election_id = e.id
        and r.stage in ('CERTIFIED', 'RATIFIED')
        and num_nonnulls(r.low, r.best, r.high) > 0
        and r.rank <> 'DEPRECATED'
        and r.retired_at is null and r.public_by <= $1
        and not exists (
          select from party_relation m
          join seat_count alliance on alliance.party_id = m.other_id
            and alliance.election_id = r.election_id and alliance.stage = r.stage and alliance.rank <> 'DEPRECATED'
            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and alliance.retired_at is null and alliance.public_by <= $1
          where m.party_id = r.party_id and m.relation = 'MEMBER_OF' and m.rank <> 'DEPRECATED' and m.retired_at is null and m.public_by <= $1
            and coalesce(m.since, m.held_on, m.until) <= e.ends_on
            and coalesce(m.until, case when m.since is null then m.held_on end, 'infinity') >= e.starts_on)
      order by
        r.stage, r.party_id, (r.rank = 'PREFERRED') desc, r.known_since desc nulls last, r.id desc
    ) as party
    group by party.stage
  ) as list
  where list.low > e.seats_total or list.high < e.seats_total
) as wrong
where e.seats_total is not null and wrong.reports is not null
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
) as f
where f.election_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
) as f
where f.party_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
) as f
where f.party_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null
) as f
where f.source_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.election_id, f.party_id, f.source_id, f.as_written, f.what, f.numbers
from (
select
  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
  r.as_written, r.measure as what, concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best))) as numbers
from figure_report r
left join incident i on i.id = r.incident_id
left join election e on e.id = r.election_id
where words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $1
union all
select
  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
  e.country_id, 'WARNING', array['Q' || r.id],
  r.as_written, 'seats', concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))
from seat_count r
join election e on e.id = r.election_id
where num_nonnulls(r.low, r.best, r.high) > 0
  and words_disagree(r.as_written, r.low, r.best, r.high)
  and r.rank <> 'DEPRECATED'
  and r.retired_at is null and r.public_by <= $1
) as f
where f.election_id = any($2)
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
                    and x.retired_at is null
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
                    and x.retired_at is null
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
  and a.retired_at is null
  and (part.low > whole.high or part.high < whole.low)
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
                    and x.retired_at is null
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
                    and x.retired_at is null
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
  and a.retired_at is null
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.incident_id = any($1)
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
                    and x.retired_at is null
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
                    and x.retired_at is null
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
  and a.retired_at is null
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.source_id = any($1)
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
                    and x.retired_at is null and x.public_by <= $1
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
                    and x.retired_at is null and x.public_by <= $1
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
  and a.retired_at is null and a.public_by <= $1
  and (part.low > whole.high or part.high < whole.low)
) as f
where f.election_id = any($2)
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
  and r.retired_at is null
  and i.date_precision = 'DAY'
  and e.date_precision = 'DAY'
  and i.ends_on < e.starts_on
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
  and r.retired_at is null
  and i.date_precision = 'DAY'
  and e.date_precision = 'DAY'
  and i.ends_on < e.starts_on
) as f
where f.incident_id = any($1)
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
  and r.retired_at is null
  and i.date_precision = 'DAY'
  and e.date_precision = 'DAY'
  and i.ends_on < e.starts_on
) as f
where f.source_id = any($1)
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
  and r.retired_at is null and (r.public_by is null or r.public_by <= $1)
  and i.date_precision = 'DAY'
  and e.date_precision = 'DAY'
  and i.ends_on < e.starts_on
) as f
where f.election_id = any($2)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.other_id, f.source_id, f.title, f.days, f.relation, f.other_title, f.other_days
from (
select
  r.id as key, r.id as beside, r.incident_id, r.other_id, r.source_id, i.country_id, 'ERROR' as severity,
  array['X' || r.id] as reports, r.relation, i.title, o.title as other_title,
  concat_ws(' to ', i.starts_on, nullif(i.ends_on, i.starts_on)) as days,
  concat_ws(' to ', o.starts_on, nullif(o.ends_on, o.starts_on)) as other_days
from incident_link_report r
join incident i on i.id = r.incident_id
join incident o on o.id = r.other_id
where r.rank <> 'DEPRECATED'
  and r.retired_at is null
  and case
    when r.relation in ('REACTION_TO', 'RETALIATION_FOR', 'INVESTIGATION_OF', 'FOLLOWED')
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on)
    when r.relation = 'PART_OF'
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on) or date_trunc(lower(i.date_precision), i.ends_on) > (date_trunc(lower(o.date_precision), o.ends_on) + ('1 ' || lower(o.date_precision))::interval - interval '1 day')
  end
) as f
where f.incident_id = any($1) or f.other_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.incident_id, f.other_id, f.source_id, f.title, f.days, f.relation, f.other_title, f.other_days
from (
select
  r.id as key, r.id as beside, r.incident_id, r.other_id, r.source_id, i.country_id, 'ERROR' as severity,
  array['X' || r.id] as reports, r.relation, i.title, o.title as other_title,
  concat_ws(' to ', i.starts_on, nullif(i.ends_on, i.starts_on)) as days,
  concat_ws(' to ', o.starts_on, nullif(o.ends_on, o.starts_on)) as other_days
from incident_link_report r
join incident i on i.id = r.incident_id
join incident o on o.id = r.other_id
where r.rank <> 'DEPRECATED'
  and r.retired_at is null
  and case
    when r.relation in ('REACTION_TO', 'RETALIATION_FOR', 'INVESTIGATION_OF', 'FOLLOWED')
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on)
    when r.relation = 'PART_OF'
      then (date_trunc(lower(i.date_precision), i.starts_on) + ('1 ' || lower(i.date_precision))::interval - interval '1 day') < date_trunc(lower(o.date_precision), o.starts_on) or date_trunc(lower(i.date_precision), i.ends_on) > (date_trunc(lower(o.date_precision), o.ends_on) + ('1 ' || lower(o.date_precision))::interval - interval '1 day')
  end
) as f
where f.source_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where f.incident_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where f.person_id = any($1) or f.holder_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where f.person_id = any($1) or f.holder_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.person_id, f.incident_id, f.holder_id, f.source_id, f.person, f.role, f.held_on, f.as_written, f.holder, f.holder_since, f.own_role, f.own_since
from (
select
  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
  holder.since as holder_since, own.role as own_role, own.since as own_since
from tenure t
join actor person on person.id = t.person_id
left join actor body on body.id = t.organization_id
cross join lateral (
  select
    count(distinct other.voice) filter (where other.against)
      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
  from (
    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) as against
    from tenure d join source s on s.id = d.source_id
    where (d.role = t.role or d.person_id = t.person_id) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
      and ((d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) or d.person_id = t.person_id and d.role = t.role)
  ) as other
) as weighed
left join lateral (
  select d.id, d.person_id, d.since, a.name
  from tenure d join actor a on a.id = d.person_id
  where d.role = t.role and d.person_id <> t.person_id and (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by d.since desc nulls last, d.id limit 1
) as holder on true
left join lateral (
  select d.id, d.role, d.since
  from tenure d
  where d.person_id = t.person_id and d.role <> t.role and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null
  order by (d.person_id <> t.person_id and d.role = t.role
          and d.organization_id is not distinct from t.organization_id
          and (t.organization_id is not null or d.country_id = t.country_id)
        or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
          and lower(d.role) in ('prime minister', 'president', 'speaker') and lower(t.role) in ('prime minister', 'president', 'speaker')) desc, d.since desc nulls last, d.id limit 1
) as own on true
left join participation p on p.actor_id = t.person_id
  and p.source_id = t.source_id and p.as_written = t.as_written and p.retired_at is null
where t.since is null and t.held_on is not null
  and t.role ~* '^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'
  and t.retired_at is null
  and weighed.against > weighed.agreeing
  and not exists (
    select from tenure d
    where d.person_id = t.person_id and d.role = t.role and d.since is not null
      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
      and d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on) or d.held_on = t.held_on) and d.retired_at is null)
) as f
where f.source_id = any($1)
order by f.key, f.beside;

select f.severity, f.reports, f.source_id, f.derived_from_id, f.publisher, f.derived_from
from (
select
  s.id as key, s.id as beside, s.id as source_id, s.derived_from_id, null::uuid as country_id,
  'ERROR' as severity, '{}'::text[] as reports, s.publisher, origin.publisher as derived_from
from source s
join source origin on origin.id = s.derived_from_id
where s.derived_from_id is not null
  and exists (
    with recursive above (id) as (
      select s.derived_from_id
      union
      select next.derived_from_id
      from above
      join source next on next.id = above.id
      where next.derived_from_id is not null
    )
    select from above where above.id = s.id)
) as f
where f.source_id = any($1) or f.derived_from_id = any($1)
order by f.key, f.beside;

select {actor a}
from actor a
where a.actor_kind = $1 and a.merged_into_id is null
  and true
order by a.name, a.id
limit $2;

select {actor a}
from actor a
where a.actor_kind = $1 and a.merged_into_id is null
  and true
order by a.name, a.id
limit $2;

select {election e}
from election e
where true
  and true
order by e.starts_on desc, e.id desc
limit $1;

select {incident i}
from incident i
where true
  and true
order by i.starts_on desc, i.id desc
limit $1;

select {source s}
from source s
where s.id = (select x.source_id from external_id x where x.scheme = $1 and x.value = $2);
