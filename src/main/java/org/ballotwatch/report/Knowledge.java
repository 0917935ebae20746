package org.ballotwatch.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The two clocks and the reading under which reports are read; each is null if it was not given, which means now. */
public record Knowledge(
        @Description(RecordView.AS_OF) @Nullable LocalDate asOf,

        @Description(RecordedAsOf.WHAT) @Nullable OffsetDateTime recordedAsOf,

        @Description(RecordView.READING) @Nullable Reading reading) {

    /** Everything known today. */
    public static final Knowledge NOW = new Knowledge(null, null, null);

    public static Knowledge of(ResolverContext context) {
        return context.arguments(Knowledge.class);
    }

    /** Returns what was known by the end of a day, or by the limit of this knowledge if that is earlier. */
    public Knowledge by(LocalDate day) {
        return asOf == null || day.isBefore(asOf) ? new Knowledge(day, recordedAsOf, reading) : this;
    }

    /** Whether both clocks show now, for which the database keeps sums ready. */
    public boolean isOfNow() {
        return asOf == null && recordedAsOf == null;
    }

    public Reading readingOrDefault() {
        return reading == null ? Reading.OFFICIAL : reading;
    }

    /** Returns a condition that selects the reports admitted by both clocks, given their table's alias. */
    public String live(String alias) {
        return standing(alias) + (asOf == null ? "" : " and " + alias + ".public_by <= :asOf");
    }

    /** As {@link #live}, with the reports that their sources have withdrawn. */
    public String published(String alias) {
        return recorded(alias) + (asOf == null ? "" : " and " + alias + ".public_by <= :asOf");
    }

    /** As {@link #live}, without the reports that editors deprecate. */
    public String trusted(String alias) {
        return live(alias) + " and " + notDeprecated(alias);
    }

    /** As {@link #trusted}, on a day of each row in place of the day of this knowledge. */
    public String trustedOn(String alias, String day) {
        return "%3$s and %1$s.public_by <= %2$s and (%1$s.counts_until is null or %1$s.counts_until > %2$s)"
                        .formatted(alias, day, recorded(alias))
                + " and (%1$s.rank <> 'DEPRECATED' or %1$s.rank_since > %2$s)".formatted(alias, day);
    }

    /** Returns a condition that selects the reports that editors had not deprecated by the day. */
    public String notDeprecated(String alias) {
        return asOf == null
                ? alias + ".rank <> 'DEPRECATED'"
                : "(%1$s.rank <> 'DEPRECATED' or %1$s.rank_since > :asOf)".formatted(alias);
    }

    /** Returns a condition that selects the reports that editors preferred by the day. */
    public String preferred(String alias) {
        return asOf == null
                ? "(%s.rank = 'PREFERRED')".formatted(alias)
                : "(%1$s.rank = 'PREFERRED' and (%1$s.rank_since is null or %1$s.rank_since <= :asOf))"
                        .formatted(alias);
    }

    /** As {@link #live}, for reports of the service's own rules, which have no publication day. */
    public String liveOrTimeless(String alias) {
        return standing(alias) + publicOrTimeless(alias);
    }

    private String publicOrTimeless(String alias) {
        return asOf == null ? "" : " and (%1$s.public_by is null or %1$s.public_by <= :asOf)".formatted(alias);
    }

    /** As {@link #liveOrTimeless}, with the reports that counted on some day after {@code :since}. */
    String countedSince(String alias) {
        return recorded(alias)
                + " and (%1$s.counts_until is null or %1$s.counts_until > :since)".formatted(alias)
                + publicOrTimeless(alias);
    }

    /** Returns a condition that selects the recorded reports that their sources have not withdrawn. */
    private String standing(String alias) {
        return recorded(alias)
                + (asOf == null
                        ? " and %s.counts_until is null".formatted(alias)
                        : " and (%1$s.counts_until is null or %1$s.counts_until > :asOf)".formatted(alias));
    }

    /** Returns the condition of the service's own clock alone. */
    public String recorded(String alias) {
        return recordedAsOf == null
                ? alias + ".retired_at is null"
                : "%1$s.recorded_at <= :recordedAsOf and (%1$s.retired_at is null or %1$s.retired_at > :recordedAsOf)"
                        .formatted(alias);
    }

    public Query bind(Query query) {
        return query.bind("asOf", asOf).bind("recordedAsOf", recordedAsOf);
    }
}
