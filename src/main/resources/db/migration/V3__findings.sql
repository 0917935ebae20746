-- The rules in org.ballotwatch.finding begin with these indexes, in the order in which findings are paged.
-- Each holds the few rows that can break a rule, so that a page of findings does not pass all others.
create index figure_report_part on figure_report (id)
    where measure in ('WEAPONS_INTERCEPTED', 'APPEALS_UPHELD') or counted = 'CIVILIANS';
create index account_words_of_election on account (id) where election_id is not null and as_written is not null;
create index tenure_in_passing on tenure (id) where since is null and held_on is not null;
create index tenure_role on tenure (role);
create index election_link_overturn on election_link_report (id) where purpose = 'OVERTURN_RESULTS';
create index source_with_origin on source (id) where derived_from_id is not null;

-- words_disagree says whether the words of a report speak of numbers, none of which is the recorded one. It knows English only.
-- A year alone is no number of anything. Neither is a day of a month, a time of day, a length of time or a place in a row.
-- Each may agree by chance, though. Dozens are 24 at least, as casebooks code them. "About" is right within a tenth.
-- An index depends on it, so its answers may not change: whoever changes it gives it a new name.
create function words_disagree(words text, low numeric, best numeric, high numeric) returns boolean
language plpgsql immutable parallel safe
as $$
declare
    least_told constant numeric := coalesce(low, best);
    most_told constant numeric := coalesce(high, best);
    told text[];
    number numeric;
    spoken boolean := false;
begin
    -- Most words begin with the very number, or there are none. To take them apart takes a hundred times as long.
    if words is null or least_told = most_told and starts_with(words, most_told || ' ') then
        return false;
    end if;

    for told in
        select regexp_matches(
            lower(words),
            '(?:\m(january|february|march|april|may|june|july|august|september|october|november|december'
                '|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.]?) )?'
                '(?:\m(more than|over|at least|up to|at most|fewer than|less than|under|about|around|nearly|almost|some'
                '|approximately|roughly) )?'
                '(?:\m([0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?)'
                '|(?<!-|\mno )\m(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\M'
                '(?!-| hundred| thousand| million| dozen))'
                '(?: (thousand|million)\M)?'
                '((?::[0-9]{2})+|(?:[-/][0-9]{1,4}){2}|[.][0-9]{4}\M| ?[ap][.]?m\M| o.clock\M|(?:st|nd|rd|th)\M'
                '|[- ](?:years?|months?|weeks?|days?|hours?|minutes?)\M'
                '| (?:january|february|march|april|may(?! (?:have|be|not)\M)|june|july|august|september|october|november'
                '|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.]?)(?![[:alnum:]]))?',
            'g')
    loop
        number := coalesce(
                replace(told[3], ',', '')::numeric,
                array_position(
                    array['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
                    told[4]))
            * case told[5] when 'thousand' then 1000 when 'million' then 1000000 else 1 end;
        if (case
            when told[2] in ('more than', 'over', 'at least') then coalesce(least_told, most_told) >= number
            when told[2] in ('up to', 'at most', 'fewer than', 'less than', 'under') then
                coalesce(most_told, least_told) <= number
            when told[2] is not null then abs(coalesce(best, least_told, most_told) - number) <= number / 10
            else (least_told is null or least_told <= number) and (most_told is null or most_told >= number)
        end) then
            return false;
        end if;
        spoken := spoken
            or told[1] is null and told[6] is null and (told[2] is not null or number not between 1900 and 2100);
    end loop;
    if not spoken and words ~* '\mdozens\M' then
        return coalesce(least_told, most_told) < 24;
    end if;
    return spoken;
end
$$;

create index figure_report_words_disagree on figure_report (id)
    where words_disagree(as_written, low, best, high);
create index seat_count_words_disagree on seat_count (id)
    where num_nonnulls(low, best, high) > 0 and words_disagree(as_written, low, best, high);
