package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * An account's words may name the organizer of an election. This must be a name of the election authority that
 * announced the results. The rule only reads English.
 */
@Singleton
final class OrganizerIsAuthority implements Rule {
    /**
     * Matches an organizer after "held by", rather than a day or manner: it has one of these nouns within a few words.
     */
    private static final String SOMEBODY = "^(?!(mon|tues|wednes|thurs|fri|satur|sun)day)([^ ,.;:]+ ){0,3}"
            + "(militias?|commissions?|governments?|part(y|ies)|army|military|forces|police|ministry|authorit(y|ies)|councils?"
            + "|committees?|coalitions?|movements?|regime|junta)\\M";

    /** Generic words that name no particular authority. */
    private static final String SOME_AUTHORITY =
            "\\m(elections?|electoral) (commission|authorit(y|ies)|board|body)\\M|^(commission|authorities)\\M";

    @Override
    public String name() {
        return "organizer-is-authority";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Election.KIND, "election_id"),
                new Subject(Actor.KIND, "authority_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("title", "as_written", "organizer", "authority");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, e.title, r.as_written,
                  said.organizer, authority.id as authority_id, authority.name as authority,
                  array['Z' || r.id, 'Q' || authority.count_id] as reports
                from account r
                join election e on e.id = r.election_id
                cross join lateral (
                  select coalesce(
                    (regexp_match(r.as_written, '\\morgani[sz]ed by (the )?(.+)$', 'i'))[2],
                    (select by.whom
                     from (
                       select (regexp_match(r.as_written, '\\m(conducted|administered|run|held) by (the )?(.+)$', 'i'))[3]
                     ) as by (whom)
                     where by.whom ~* '%3$s'
                       or exists (
                         select from generate_series(1, 6) as words (number)
                         join actor a on a.actor_kind in ('PERSON', 'PARTY', 'ORGANIZATION')
                           and a.name = array_to_string((regexp_split_to_array(by.whom, '[ ,.;:]+'))[1 : words.number], ' '))))
                ) as said (organizer)
                cross join lateral (
                  select a.id, a.name, c.id as count_id
                  from result_report c
                  join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
                  where c.election_id = e.id and c.place_id is null and %1$s
                  order by c.public_by desc, c.best desc nulls last, c.id
                  limit 1
                ) as authority
                where r.election_id is not null
                  and r.as_written is not null
                  and said.organizer !~* '%4$s'
                  and %2$s
                  and not exists (
                    select from result_report c
                    join actor a on a.id = c.attributed_to_id and a.organization_kind = 'ELECTION_AUTHORITY'
                    left join actor_name n on n.actor_id = a.id
                    where c.election_id = e.id and c.place_id is null and %1$s
                      and (strpos(lower(said.organizer), lower(a.name)) > 0
                        or strpos(lower(said.organizer), lower(n.name)) > 0))""".formatted(knowledge.trusted("c"), knowledge.live("r"), SOMEBODY, SOME_AUTHORITY);
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        String words = row.text();
        String organizer = row.text();
        String authority = row.text();
        return new FindingText(
                ("The words \"%s\" name %s as organizer of the %s. Its results were announced by the %s, the election"
                                + " authority, which organized it.")
                        .formatted(words, organizer, title, authority),
                authority);
    }
}
