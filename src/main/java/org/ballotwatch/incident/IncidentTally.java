package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.report.Knowledge;

/** The numbers of incidents that the database keeps, since counting all of them anew reads every one. They hold now. */
public final class IncidentTally {
    private IncidentTally() {}

    /** Whether the conditions let all incidents pass that are listed now. */
    public static boolean counts(Conditions where, Knowledge knowledge) {
        return knowledge.isOfNow() && where.areOnly(IncidentConditions.LISTED);
    }

    /** Returns the number of all listed incidents. */
    static Uni<Integer> all(Snapshot snapshot) {
        return snapshot.first(
                new Query("select coalesce(sum(t.incidents), 0)::integer from incident_tally t where t.by_country"),
                RowReader::integer);
    }
}
