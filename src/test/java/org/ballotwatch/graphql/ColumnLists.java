package org.ballotwatch.graphql;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.ballotwatch.actor.StoredActor;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.source.Source;

/**
 * Replaces the lists of columns in statements by {@code {incident i}}, so that a new column does not change every
 * golden file.
 */
@Singleton
class ColumnLists {
    private final Map<Pattern, String> lists = new LinkedHashMap<>();

    ColumnLists(ReportTypes types) {
        add(EntityColumns.<StoredActor>of(StoredActor.class, List.of(Person.class, Party.class, Organization.class)));
        add(EntityColumns.of(Dispute.class));
        add(EntityColumns.of(Election.class));
        add(EntityColumns.of(Incident.class));
        add(EntityColumns.of(Place.class));
        add(EntityColumns.of(Source.class));
        types.forEach(type -> add(type.columns()));
    }

    private void add(EntityColumns<?> columns) {
        add(columns, "");
        add(columns.neededFor(mentioned -> false), " without details");
    }

    private void add(EntityColumns<?> columns, String which) {
        String list = Pattern.quote(columns.of("\0"))
                .replaceFirst("\0", "\\\\E(\\\\w+)\\\\Q")
                .replace("\0", "\\E\\1\\Q");
        lists.put(Pattern.compile("(?<!\\w)" + list + "(?!\\w)"), "{" + columns.table() + " $1" + which + "}");
    }

    String shortened(String sql) {
        String shortened = sql;
        for (Map.Entry<Pattern, String> list : lists.entrySet()) {
            shortened = list.getKey().matcher(shortened).replaceAll(list.getValue());
        }
        return shortened;
    }
}
