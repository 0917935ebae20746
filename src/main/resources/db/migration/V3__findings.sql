-- The rules in org.ballotwatch.finding begin with these indexes, in the order in which findings are paged.
-- Each holds the few rows that can break a rule, so that a page of findings does not pass all others.
create index figure_report_part on figure_report (id)
    where measure in ('WEAPONS_INTERCEPTED', 'APPEALS_UPHELD') or counted = 'CIVILIANS';
create index account_words_of_election on account (id) where election_id is not null and as_written is not null;
create index tenure_in_passing on tenure (id) where since is null and held_on is not null;
create index election_link_overturn on election_link_report (id) where purpose = 'OVERTURN_RESULTS';
create index source_with_origin on source (id) where derived_from_id is not null;
create index figure_report_of_group on figure_report (id) where counted <> 'ALL';
create index figure_report_of_weapons on figure_report (id) where measure in ('WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK');
create index figure_report_turnout_above on figure_report (id)
    where measure = 'TURNOUT_PERCENT' and coalesce(low, best, high) > 100;
create index place_null_island on place (id) where latitude = 0 and longitude = 0;

-- The office of a role that one person at a time holds, also for those who act in it; null for all other roles. No "Deputy Prime
-- Minister" and no "former President" begins like one.
create function sole_office(role text) returns text
language sql immutable parallel safe
return case when role ~* ('^(the )?((acting|interim|caretaker|transitional|provisional) )?'
        '(prime minister|president|head of state|head of government|speaker|chancellor|chief justice)( of .+)?( [(]acting[)])?$')
    then regexp_replace(
        lower(role), '^(the )?((acting|interim|caretaker|transitional|provisional) )?| of the republic$| [(]acting[)]$', '', 'g')
end;

create index tenure_office on tenure (sole_office(role));
create index tenure_of_sole_office on tenure (id) where sole_office(role) is not null and since is not null;

-- source_page says what page a URL leads to. The front page of a site is none: many documents give it for want of better.
create function source_page(url text) returns text
language sql immutable parallel safe
return case when url ~* '^https?://[^/]+/+[^/#]' or url ~* '^https?://[^/?#]+/?[?]'
    then lower(substring(url, '^https?://(?:www[.])?([^/?#]+)'))
        || regexp_replace(regexp_replace(url, '^https?://[^/?#]+', '', 'i'), '/*(#[^!/].*)?$', '')
end;

create index source_same_page on source (source_page(url)) where source_page(url) is not null;
create index actor_same_name on actor (lower(name), actor_kind) where merged_into_id is null;

-- words_to_read says whether the words of a report are more than the recorded number and what it counts. Whoever lists what
-- does not agree reads those only. An index depends on it, so its answers may not change: whoever changes it gives it a new name.
create function words_to_read(words text, low numeric, best numeric, high numeric) returns boolean
language sql immutable parallel safe
return words is not null
    and (coalesce(low, best) is distinct from coalesce(high, best)
        or words !~ ('^' || coalesce(trim_scale(coalesce(high, best))::text, '')
            || '( (people|persons|seats|killed|dead|deaths|injured|wounded|arrested|detained|votes|protesters|civilians|soldiers))?$'));

create index figure_report_words_to_read on figure_report (id)
    where words_to_read(as_written, low, best, high);
create index result_report_words_to_read on result_report (id)
    where num_nonnulls(low, best, high) > 0 and words_to_read(as_written, low, best, high);
