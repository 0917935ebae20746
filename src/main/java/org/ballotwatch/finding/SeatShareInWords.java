package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * If words say that a party lost a share of its seats, such as "two-thirds of their seats", some party must have lost
 * that share. The rule compares the election authority's counts at the same stage of both elections, as public when the
 * words were. Words often name no party, so they are compared with the party whose loss is nearest. The rule ignores a
 * share with a bound, such as "more than half".
 */
@Singleton
final class SeatShareInWords implements Rule {
    /** English fractions in percent. */
    private static final String FRACTIONS = """
            values
                    ('three[- ]quarters', 75.0), ('two[- ]thirds', 66.7), ('half', 50.0), ('(a|one)[- ]third', 33.3),
                    ('(a|one)[- ]quarter', 25.0), ('four[- ]fifths', 80.0), ('three[- ]fifths', 60.0),
                    ('two[- ]fifths', 40.0), ('(a|one)[- ]fifth', 20.0), ('nine[- ]tenths', 90.0), ('(a|one)[- ]tenth', 10.0)""";

    private static final String SHARE = "((?<![0-9.,])[0-9]{1,3}(?:[.][0-9]+)? ?(?:%|percent\\M|per cent\\M)"
            + "|\\mhalf\\M|\\m[a-z]+[- ](third|quarter|fifth|tenth)s?\\M)";

    /** A few words that neither end the phrase, nor reverse its meaning, nor turn the share into a bound. */
    private static final String FEW =
            "(?: (?!(and|but|while|won|kept|gained|retained|held|than|least|most|over|under|up"
                    + "|nearly|almost|not)\\M)[^ ,.;:]+){0,3}";

    private static final String SEATS = "(?: of)? (their|its)(?: [^ ,.;:]+){0,2} seats?\\M";

    /** "Lost half of its seats", and "half of its seats were lost". */
    private static final String LOST_SHARE = "\\m(lost|loses?|losing|loss)\\M" + FEW + " " + SHARE + SEATS;

    private static final String SHARE_LOST = SHARE + SEATS + FEW + " lost\\M";

    @Override
    public String name() {
        return "seat-share-in-words";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Election.KIND, "election_id"),
                new Subject(Actor.KIND, "party_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("as_written", "said", "party", "before", "now", "lost", "stage");
    }

    /** A difference of more than half a percent is a finding; one of up to five percent may be due to rounding. */
    @Override
    public String sql(Knowledge knowledge) {
        return """
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
                      %1$s
                    ) as fraction (words, share) where phrase.share ~* ('^' || fraction.words || '$')))
                  from (
                    select coalesce((regexp_match(r.as_written, '%5$s', 'i'))[2], (regexp_match(r.as_written, '%6$s', 'i'))[1])
                  ) as phrase (share)
                ) as said (share)
                cross join lateral (
                  select *
                  from (
                    select distinct on (now.party_id)
                      now.party_id, a.name as party, now.id as now_id, earlier.id as before_id, now.best as now,
                      earlier.best as before, now.stage, 100.0 * (earlier.best - now.best) / earlier.best as lost
                    from (%2$s) as now
                    join (%3$s) as earlier on earlier.party_id = now.party_id and earlier.stage = now.stage
                    join actor a on a.id = now.party_id
                    order by now.party_id, now.step desc, now.known_since desc nulls last, earlier.known_since desc nulls last,
                      now.id, earlier.id
                  ) as change
                  order by change.lost <= 0, abs(change.lost - said.share), change.party_id
                  limit 1
                ) as loss
                where r.election_id is not null
                  and r.as_written is not null
                  and %4$s
                  and abs(loss.lost - said.share) > 0.5""".formatted(
                        FRACTIONS,
                        counts(knowledge, "c.election_id = e.id"),
                        counts(knowledge, """
                                c.best > 0 and c.election_id = (
                                  select p.id from election p
                                  where p.country_id = e.country_id and p.type = e.type
                                    and p.chamber is not distinct from e.chamber and p.place_id is not distinct from e.place_id
                                    and p.listed and p.latest_end < e.earliest_start
                                  order by p.starts_on desc, p.id limit 1)"""),
                        knowledge.live("r"),
                        LOST_SHARE,
                        SHARE_LOST);
    }

    private static String counts(Knowledge knowledge, String of) {
        return """
                select c.id, c.party_id, c.stage, c.best, c.known_since, array_position(
                  array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'RECOUNT', 'CORRECTION', 'CERTIFIED', 'RATIFIED'],
                  c.stage) as step
                from result_report c
                join source s on s.id = c.source_id
                left join actor quoted on quoted.id = c.attributed_to_id
                where %s and c.party_id is not null and c.candidate_id is null and c.place_id is null
                  and c.best is not null and c.public_by <= r.public_by
                  and c.stage not in ('PRE_ELECTION', 'UNSTATED')
                  and (quoted.organization_kind = 'ELECTION_AUTHORITY' or s.kind = 'ELECTION_AUTHORITY') and %s""".formatted(of, knowledge.trusted("c"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String words = row.text();
        BigDecimal said = row.number().setScale(1, RoundingMode.HALF_UP);
        String party = row.text();
        int before = row.integer();
        int now = row.integer();
        BigDecimal change = row.number().negate().setScale(1, RoundingMode.HALF_UP);
        String changed = (change.signum() < 0 ? "−" : "+") + change.abs() + " %";
        return new FindingText(
                ("The words \"%s\" say that %s %% of the seats were lost. By the election authority's counts that"
                                + " were public then, no party lost that share. The nearest is %s with %d seats after %d, %s"
                                + " (%s results of both elections).")
                        .formatted(words, said, party, now, before, changed, FindingText.spoken(row.text())),
                change.signum() < 0 ? changed : null);
    }
}
