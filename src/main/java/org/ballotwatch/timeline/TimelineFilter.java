package org.ballotwatch.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.engine.NarrowingInput;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TimelineFilter")
@Description("Country or election of the timeline. Other omitted fields do not restrict it.")
public class TimelineFilter implements NarrowingInput {
    @Description("The timeline of this country, by ISO 3166-1 code of two or three letters: what took place "
            + "there, and what was announced and said about it.")
    public String country;

    @Id
    @Description(
            "The timeline of this election, by id, external id or slug: the vote, the incidents linked to it, its results, "
                    + "its disputes, and statements about any of them.")
    public String election;

    @Description("Only events that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only events that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Description("Only these kinds. Default: all.")
    public List<@NonNull TimelineKind> kinds;

    /** Refuses a filter that cannot be answered, whatever the data. */
    void check() {
        if (country == null && election == null) {
            throw Refusal.argument("filter", "Give filter.country or filter.election");
        }
        if (country != null) {
            CountryCode.checked("filter.country", country);
        }
        reference();
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.argument("filter.from", "filter.from is after filter.to; give the earlier day as from");
        }
    }

    /** Returns the election; null if none is given. */
    RecordReference reference() {
        return election == null ? null : RecordReference.of("filter.election", election, Election.KIND, "an election");
    }

    /** Returns the requested kinds, in their order. */
    Set<TimelineKind> kinds() {
        return kinds == null ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(kinds);
    }
}
