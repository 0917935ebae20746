package org.ballotwatch.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;

/** The two clocks and the reading under which reports are read; each null where nobody gave one, which means now. */
public record Knowledge(
        @Description("Counts only reports that were public on this day. Default: the value of the enclosing field, "
                + "else today.")
        LocalDate asOf,

        @Description(RecordedAsOf.WHAT) OffsetDateTime recordedAsOf,

        @Description("How reports that differ become one value. Default: the value of the enclosing field, else "
                + "OFFICIAL.")
        Reading reading) {

    /** Everything that is known today. */
    public static final Knowledge NOW = new Knowledge(null, null, null);

    public static Knowledge of(ResolverContext context) {
        return context.arguments(Knowledge.class);
    }

    /** What was known by the end of a day, or of an earlier one beyond which this looks no further. */
    public Knowledge by(LocalDate day) {
        return asOf == null || day.isBefore(asOf) ? new Knowledge(day, recordedAsOf, reading) : this;
    }

    public Reading readingOrDefault() {
        return reading == null ? Reading.OFFICIAL : reading;
    }

    /** A condition that leaves the reports that both clocks let through, given their table's alias. */
    public String live(String alias) {
        return recorded(alias) + (asOf == null ? "" : " and " + alias + ".public_by <= :asOf");
    }

    /** As {@link #live}, for reports of our own rules, which have no day on which they became public. */
    public String liveOrTimeless(String alias) {
        return recorded(alias)
                + (asOf == null ? "" : " and (%1$s.public_by is null or %1$s.public_by <= :asOf)".formatted(alias));
    }

    /** The clock of this service alone. */
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
