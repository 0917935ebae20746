package org.ballotwatch.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.numeral.CountedThing;
import org.ballotwatch.numeral.RecordedNumber;
import org.ballotwatch.numeral.WordedNumbers;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * The number of a count agrees with the words that it was recorded from, in the language of the source: "more than 70" is
 * not 65, "three hundred and three" are not three. An index has the reports whose words are more than the number itself.
 */
@Singleton
final class WordsAgreeWithNumbers implements JudgingRule {
    private static final int REMEMBERED = 20_000;

    /** Words with what was recorded from them. */
    private record Recorded(String words, String language, String what, RecordedNumber number) {}

    private final WordedNumbers wordedNumbers = new WordedNumbers();
    private final Cache<Recorded, Boolean> contradictions =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Override
    public String name() {
        return "words-agree-with-numbers";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Incident.KIND, "incident_id"),
                new Subject(Election.KIND, "election_id"),
                new Subject(Actor.KIND, "party_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> evidence() {
        return List.of("as_written", "language", "what", "low", "best", "high");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
                  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
                  r.as_written, s.language, r.measure as what, r.low, r.best, r.high
                from figure_report r
                join source s on s.id = r.source_id
                left join incident i on i.id = r.incident_id
                left join election e on e.id = r.election_id
                where words_to_read(r.as_written, r.low, r.best, r.high)
                  and %1$s
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
                  and %1$s""".formatted(knowledge.trusted("r"));
    }

    @Override
    public Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects) {
        Map<UUID, FindingText> judgements = new HashMap<>();
        return context.snapshot()
                .list(suspects, row -> {
                    UUID key = row.uuid();
                    Recorded recorded = recorded(row);
                    return contradictions.get(recorded, this::isContradicted)
                            ? judgements.put(key, judgement(recorded))
                            : null;
                })
                .map(read -> judgements);
    }

    private static Recorded recorded(RowReader row) {
        return new Recorded(
                row.text(), row.text(), row.text(), new RecordedNumber(row.number(), row.number(), row.number()));
    }

    private boolean isContradicted(Recorded recorded) {
        return wordedNumbers.contradict(
                recorded.words(), recorded.language(), counted(recorded.what()), recorded.number());
    }

    private static CountedThing counted(String what) {
        return switch (what) {
            case "KILLED" -> CountedThing.KILLED;
            case "INJURED" -> CountedThing.INJURED;
            case "ARRESTED", "DETAINED" -> CountedThing.ARRESTED;
            case "PARTICIPANTS",
                    "RELEASED",
                    "ABDUCTED",
                    "MISSING",
                    "RAPED",
                    "DISPLACED",
                    "DEPORTED",
                    "CHARGED",
                    "CONVICTED" -> CountedThing.PEOPLE;
            case "WEAPONS_USED", "WEAPONS_INTERCEPTED", "WEAPONS_STRUCK" -> CountedThing.WEAPONS;
            case "TURNOUT_PERCENT" -> CountedThing.PERCENT;
            case "SEATS" -> CountedThing.SEATS;
            default -> CountedThing.OTHER;
        };
    }

    private static FindingText judgement(Recorded recorded) {
        return new FindingText(
                "The words \"%s\" and the number recorded from them, %s (%s), do not agree."
                        .formatted(recorded.words(), shown(recorded.number()), FindingText.spoken(recorded.what())),
                null);
    }

    private static String shown(RecordedNumber number) {
        BigDecimal least = number.low() != null ? number.low() : number.best();
        BigDecimal most = Objects.equals(number.high(), least) ? null : number.high();
        return Stream.of(least, most)
                .filter(Objects::nonNull)
                .map(each -> each.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" to "));
    }
}
