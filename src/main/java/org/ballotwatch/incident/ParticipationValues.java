package org.ballotwatch.incident;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The participants of an incident, and who is responsible for it. */
@Singleton
class ParticipationValues implements ShownValueType<Participation> {
    @Override
    public ReportReads<Participation> reports() {
        return Participations.REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.PARTICIPANTS;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<Participation> reports) {
        List<ShownValue> values = new ArrayList<>();
        for (Participant participant : Participations.participants(reading, reports)) {
            boolean tied = participant.attribution() != null;
            // Where nothing is at issue, the reports stand behind the role alone.
            values.add(value("role", participant.role(), participant, !tied));
            values.add(value("attribution", participant.attribution(), participant, tied));
        }
        String path = "responsibility.state";
        List<Participation> answering =
                reports.stream().filter(Responsibility::speaks).toList();
        ResponsibilityState state = Responsibility.of(reading, answering).state();
        values.add(
                answering.isEmpty()
                        ? ShownValue.detail(path, path, state, answering)
                        : ShownValue.of(
                                path,
                                path,
                                state,
                                Participant.attribution(reading, answering).disagreement(),
                                answering));
        return values;
    }

    /** One actor may have several names, and several actors may share one. */
    private static ShownValue value(String attribute, Object value, Participant participant, boolean isEvidence) {
        Object who = participant.actor() != null
                ? participant.actor().actorKey()
                : participant.label().toLowerCase(Locale.ROOT);
        List<Object> key = List.of(participant.role(), who, attribute);
        String path = participant.path() + "." + attribute;
        return isEvidence
                ? ShownValue.of(key, path, value, participant.disagreement(), participant.reports())
                : ShownValue.detail(key, path, value, participant.reports());
    }
}
