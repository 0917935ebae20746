package org.ballotwatch.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballotwatch.change.ShownValue;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The participants of an incident, and who is responsible for it. */
@ApplicationScoped
class ParticipationValues implements ShownValues<Participation> {
    @Override
    public ReportReads<Participation> reports() {
        return Participations.REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("incident_id") ? "r.incident_id" : null;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<Participation> reports) {
        List<ShownValue> values = new ArrayList<>();
        for (Participant participant : Participations.participants(reading, reports)) {
            String path = participant.path();
            values.add(value(path + ".role", participant.role(), participant));
            values.add(value(path + ".attribution", participant.attribution(), participant));
        }
        Responsibility responsibility = Responsibility.of(
                reading, reports.stream().filter(Responsibility::speaks).toList());
        values.add(new ShownValue(
                "responsibility.state", "responsibility.state", responsibility.state(), responsibility.reports()));
        return values;
    }

    /** One actor may have several names, and several actors may share one. */
    private static ShownValue value(String field, Object value, Participant participant) {
        Object who = participant.actor() != null
                ? participant.actor().actorKey()
                : participant.label().toLowerCase(Locale.ROOT);
        String attribute = field.substring(field.lastIndexOf('.'));
        return new ShownValue(List.of(participant.role(), who, attribute), field, value, participant.reports());
    }
}
