package org.ballotwatch.statement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Reports of statements on one subject that are about the same utterance. */
@Description("One utterance about an incident, election or dispute, with all its speakers and every report of it.")
public final class Utterance {
    /** The order of the numbers: known utterances keep their numbers when more become known. */
    private static final Comparator<Statement> AS_IT_BECAME_KNOWN = comparing(
                    (Statement statement) -> statement.publicBy, nullsLast(naturalOrder()))
            .thenComparing(statement -> statement.summary);

    private final String path;
    private final List<Statement> reports;
    private final Reading reading;

    /**
     * @param path the path of its summary, which is unique on its subject
     * @param reports never empty
     */
    private Utterance(String path, List<Statement> reports, Reading reading) {
        this.path = path;
        this.reports = reports;
        this.reading = reading;
    }

    /** The utterances about one subject, in the order of their first reports. */
    static List<Utterance> of(Reading reading, List<Statement> statements) {
        Map<List<Object>, String> paths = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        statements.stream()
                .sorted(AS_IT_BECAME_KNOWN)
                .forEach(statement -> paths.computeIfAbsent(statement.said(), said -> path(statement, times)));
        Map<List<Object>, List<Statement>> groups = new LinkedHashMap<>();
        statements.forEach(statement -> groups.computeIfAbsent(statement.said(), said -> new ArrayList<>())
                .add(statement));
        return groups.entrySet().stream()
                .map(group -> new Utterance(paths.get(group.getKey()), group.getValue(), reading))
                .toList();
    }

    private static String path(Statement statement, Map<String, Integer> times) {
        String speaker = statement.speakerName != null ? statement.speakerName : statement.speakerWords;
        Object[] parts = statement.utterance != null
                ? new Object[] {statement.utterance, null}
                : new Object[] {speaker, statement.kind, statement.saidOn, null};
        int time = times.merge(Arrays.toString(parts), 1, Integer::sum);
        parts[parts.length - 1] = time == 1 ? null : time;
        return FieldPath.entry("statements", parts) + ".summary";
    }

    @NonNull
    @Description("What kind of statement it is.")
    public StatementKind getKind() {
        return resolved(statement -> statement.kind);
    }

    @Description("Day on which it was made; null if no source says.")
    public LocalDate getSaidOn() {
        return resolved(statement -> statement.saidOn);
    }

    @Description("The speakers' own word for the matter; null if no source gives one.")
    public String getLabel() {
        return resolved(statement -> statement.label);
    }

    @NonNull
    @Description("What was said, summarized by us in one line.")
    public String getSummary() {
        return resolved(statement -> statement.summary);
    }

    @NonNull
    @Description("Speakers that no source names as an actor, in the sources' words or ours.")
    public List<@NonNull String> getSpeakerWords() {
        return distinct(statement -> statement.speakerWords);
    }

    @NonNull
    @Description("All reports, by the day of the statement.")
    public List<@NonNull Statement> getReports() {
        return reports;
    }

    String path() {
        return path;
    }

    List<Object> said() {
        return reports.get(0).said();
    }

    List<UUID> speakerKeys() {
        return distinct(Statement::speakerKey);
    }

    List<UUID> representedKeys() {
        return distinct(Statement::onBehalfOfKey);
    }

    /** Deprecated reports count only where there are no others. */
    private <T> List<T> distinct(Function<Statement, T> field) {
        boolean anyTrusted = reports.stream().anyMatch(statement -> statement.rank != Rank.DEPRECATED);
        return reports.stream()
                .filter(statement -> !anyTrusted || statement.rank != Rank.DEPRECATED)
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private <T> T resolved(Function<Statement, T> field) {
        return Resolution.choice(
                        reading,
                        reports.stream()
                                .map(statement -> new Choice<>(field.apply(statement), 0, 0, statement.precedence()))
                                .toList())
                .value();
    }
}
