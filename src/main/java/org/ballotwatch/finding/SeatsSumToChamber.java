package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.report.Knowledge;

/**
 * The seats of all contestants, and other seats such as vacant ones, add up to the chamber. Only final lists claim to be
 * complete. The rule uses a contestant's preferred count, or else its latest, and does not add a member's seats to those of a
 * listed alliance above it, at any distance. A sum far below the chamber is a list that is not entered completely, and no finding.
 */
@Singleton
final class SeatsSumToChamber implements Rule {
    @Override
    public String name() {
        return "seats-sum-to-chamber";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Election.KIND, "election_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("seats_total", "stages", "parties", "sums");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
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
                      select distinct on (r.stage, contestant.key)
                        r.stage, r.id, coalesce(r.low, r.best, 0) as low, coalesce(r.high, r.best) as high
                      from result_report r
                      cross join lateral (
                        select coalesce(r.candidate_id::text, r.party_id::text, lower(r.option), r.other_seats)
                      ) as contestant (key)
                      where r.election_id = e.id
                        and r.place_id is null
                        and r.stage in ('CERTIFIED', 'RATIFIED')
                        and num_nonnulls(r.low, r.best, r.high) > 0
                        and %1$s
                        and not exists (
                          with recursive above (party_id) as (
                            select m.other_id from party_relation m where m.party_id = r.party_id and %3$s
                            union
                            select m.other_id from above join party_relation m on m.party_id = above.party_id and %3$s
                          )
                          select from above
                          join result_report alliance on alliance.party_id = above.party_id and alliance.party_id <> r.party_id
                            and alliance.candidate_id is null and alliance.place_id is null
                            and alliance.election_id = r.election_id and alliance.stage = r.stage
                            and num_nonnulls(alliance.low, alliance.best, alliance.high) > 0 and %2$s)
                      order by
                        r.stage, contestant.key, %4$s desc, r.known_since desc nulls last, r.id desc
                    ) as party
                    group by party.stage
                  ) as list
                  where list.low > e.seats_total or list.high < e.seats_total and list.high >= 0.9 * e.seats_total
                ) as wrong
                where e.seats_total > 1 and wrong.reports is not null""".formatted(
                knowledge.trusted("r"), knowledge.trusted("alliance"), member(knowledge), knowledge.preferred("r"));
    }

    /** A membership that held at the vote. A source that speaks of it on a day within a year of the vote will do. */
    private static String member(Knowledge knowledge) {
        return """
                m.relation = 'MEMBER_OF' and %s
                              and coalesce(m.since, m.held_on - 366, '-infinity') <= e.ends_on
                              and coalesce(m.until, case when m.since is null then m.held_on + 366 end, 'infinity') >= e.starts_on""".formatted(knowledge.trusted("m"));
    }

    @Override
    public FindingText describe(RowReader row) {
        int chamber = row.integer();
        List<String> stages = row.texts();
        List<String> parties = row.texts();
        List<String> sums = row.texts();
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            String counted = parties.get(i).equals("1") ? "1 contestant" : parties.get(i) + " contestants";
            lists.add("the %s seats of %s add up to %s"
                    .formatted(FindingText.spoken(stages.get(i)), counted, sums.get(i)));
        }
        String seen = String.join(", ", lists);
        return new FindingText(
                "T" + seen.substring(1) + ", but the chamber has " + chamber + " seats.", Integer.toString(chamber));
    }
}
