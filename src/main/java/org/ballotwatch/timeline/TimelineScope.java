package org.ballotwatch.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.report.Knowledge;

/**
 * The subject of a timeline, its days, and the knowledge that it shows.
 *
 * @param country null for the timeline of an election
 * @param election null for the timeline of a country
 * @param from null if open
 * @param to null if open
 */
record TimelineScope(UUID country, RecordReference election, LocalDate from, LocalDate to, Knowledge knowledge) {

    boolean isOfCountry() {
        return election == null;
    }

    /** Restricts the events to the days, given SQL of their first and last day. */
    String within(String startsOn, String endsOn) {
        return (from == null ? "" : " and " + endsOn + " >= :from")
                + (to == null ? "" : " and " + startsOn + " <= :to");
    }

    /** Binds all parameters that a {@link TimelineQuery} may use. */
    Conditions bound() {
        return new Conditions().with(this::bind);
    }

    private void bind(Query query) {
        knowledge.bind(query).bind("country", country).bind("from", from).bind("to", to);
        if (election != null) {
            election.bind(query);
        }
    }
}
