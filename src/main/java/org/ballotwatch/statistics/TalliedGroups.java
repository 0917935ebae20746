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
                %s
                from (
                  select t.country_id, t.month, t.type, t.incidents
                  from incident_tally t
                  where t.by_country = %s
                  union all
                  select i.country_id, %s, i.type, -1
                  from incident i
                  where i.listed
                    and i.id in (
                      select p.incident_id
                      from incident_link_report p
                      join incident whole on whole.id = p.other_id
                      where p.relation = 'PART_OF' and whole.listed
                        and %s)
                ) as i
                %s""",
                IncidentGroups.columns(null, by, "i.month", "sum(i.incidents)", false),
                BY_COUNTRY.containsAll(by),
                IncidentGroups.MONTH,
                knowledge.trusted("p"),
                IncidentGroups.TALLIED);
    }
}
