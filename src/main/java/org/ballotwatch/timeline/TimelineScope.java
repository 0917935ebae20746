package org.ballotwatch.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.report.Knowledge;

/**
 * What a timeline is of, and from when to when, by what was known.
 *
 * @param country null where it is of an election
 * @param election null where it is of a country
 * @param from null where open
 * @param to null where open
 */
record TimelineScope(UUID country, UUID election, LocalDate from, LocalDate to, Knowledge knowledge) {

    boolean isOfCountry() {
        return election == null;
    }

    /** Narrows to the days, given SQL of the first and the last day of what is there. */
    String within(String startsOn, String endsOn) {
        return (from == null ? "" : " and " + endsOn + " >= :from")
                + (to == null ? "" : " and " + startsOn + " <= :to");
    }

    /** Binds everything that a {@link TimelineQuery} may name. */
    Conditions bound() {
        return new Conditions().with(this::bind);
    }

    private void bind(Query query) {
        knowledge
                .bind(query)
                .bind("country", country)
                .bind("election", election)
                .bind("from", from)
                .bind("to", to);
    }
}
