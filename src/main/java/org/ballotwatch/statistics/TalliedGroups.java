package org.ballotwatch.statistics;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.ballotwatch.database.Query;
import org.ballotwatch.incident.IncidentTally;
import org.ballotwatch.report.Knowledge;

/** Groups of all incidents, out of the numbers that {@link IncidentTally} speaks of. */
final class TalliedGroups {
    private static final Set<IncidentGrouping> BY_COUNTRY = EnumSet.of(IncidentGrouping.COUNTRY, IncidentGrouping.TYPE);
    private static final Set<IncidentGrouping> BY_MONTH = EnumSet.of(IncidentGrouping.MONTH, IncidentGrouping.TYPE);

    private TalliedGroups() {}

    /** Whether the numbers of these groups are kept. */
    static boolean have(Collection<IncidentGrouping> by, boolean summed) {
        return !summed && (BY_COUNTRY.containsAll(by) || BY_MONTH.containsAll(by));
    }

    /** Takes off the incidents within another one, which are few, since those are not counted. */
    static Query query(Collection<IncidentGrouping> by, Knowledge knowledge) {
        return new Query(
                """
                %1$s
                from (
                  select t.country_id, %2$s as month, t.type, t.incidents
                  from incident_tally t
                  where %3$s
                  union all
                  select t.country_id, %2$s, t.type, t.incidents
                  from incident_tally_change t
                  union all
                  select i.country_id, %4$s, i.type, -1
                  from incident i
                  where i.listed
                    and i.id in (
                      select p.incident_id
                      from incident_link_report p
                      join incident whole on whole.id = p.other_id
                      where p.relation = 'PART_OF' and whole.listed
                        and %5$s)
                ) as i
                %6$s""",
                IncidentGroups.columns(null, by, "i.month", "sum(i.incidents)", false),
                "case when not t.vague then t.month end",
                BY_COUNTRY.containsAll(by) ? "t.country_id is not null and t.month is null" : "t.country_id is null",
                IncidentGroups.MONTH,
                knowledge.trusted("p"),
                IncidentGroups.TALLIED);
    }
}
