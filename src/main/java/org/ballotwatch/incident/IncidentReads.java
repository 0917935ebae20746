package org.ballotwatch.incident;

import java.util.Arrays;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;

/**
 * Reads incidents as table {@code i}, with their places where the same statement can join them: if the place is
 * selected without the places around it, and the editors' place is the one that is shown.
 */
record IncidentReads(EntityColumns<Incident> own, boolean withPlace) {
    /** @param incidents the selections on the incidents themselves, one for each place where they may be shown */
    static IncidentReads of(Knowledge knowledge, Selection... incidents) {
        Selection[] places = Arrays.stream(incidents)
                .filter(incident -> incident.contains("place"))
                .map(incident -> incident.under("place"))
                .toArray(Selection[]::new);
        return new IncidentReads(
                Incidents.columns(field -> Arrays.stream(incidents).anyMatch(incident -> incident.mentions(field))),
                canJoin(knowledge, places));
    }

    /** @param places the selections on the places of the incidents */
    static boolean canJoin(Knowledge knowledge, Selection... places) {
        return places.length > 0
                && knowledge.readingOrDefault() == Reading.OFFICIAL
                && Arrays.stream(places).noneMatch(place -> place.contains("parent"));
    }

    String columns() {
        return own.of("i") + (withPlace ? ", " + Places.COLUMNS : "");
    }

    /** To follow {@code from incident i}. */
    String join() {
        return withPlace ? " left join place l on l.id = i.place_id" : "";
    }

    Incident read(RowReader row) {
        Incident incident = own.read(row);
        if (withPlace) {
            incident.readPlace = Places.read(row);
            incident.isPlaceRead = true;
        }
        return incident;
    }
}
