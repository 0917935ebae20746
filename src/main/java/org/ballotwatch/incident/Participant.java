package org.ballotwatch.incident;

import java.util.List;
import java.util.Objects;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.source.Choice;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.Resolution;
import org.ballotwatch.source.ResolvedChoice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Somebody who took part in an incident in one role, with every report of it.")
public record Participant(
        @NonNull @Description("What part they had.") ParticipantRole role,

        @Description("How they are tied to the deed under the reading; null where nothing is at issue.")
        Attribution attribution,

        @Description("Who it was; null where no report names anybody.")
        Actor actor,

        @Description("Who it was in words, where no actor is named; null where one is.")
        String label,

        @Description("What kind of actor it was; null where no report says.")
        ActorType actorType,

        @NonNull @Description("All reports, by the day they were public.")
        List<@NonNull Participation> reports,

        @Description(
                "The share of the votes that tie them otherwise than the most frequent ones do: 0 when all agree. A report"
                        + " that says how is a vote; copies of one source that say the same are one.")
        double disagreement,

        @Description(
                "How many independent voices speak: a source and its copies are one. Deprecated reports count only where"
                        + " there are no others.")
        int voices) {

    /** @param reports of one incident, role and actor; never empty */
    static Participant of(Reading reading, List<Participation> reports) {
        ResolvedChoice<Attribution> tie = tie(reading, reports);
        Participation first = reports.get(0);
        ActorType type = reports.stream()
                .map(report -> report.actorType)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Participant(
                first.role, tie.value(), first.actor, first.label, type, reports, tie.disagreement(), tie.voices());
    }

    /** How reports tie somebody to the deed. */
    static ResolvedChoice<Attribution> tie(Reading reading, List<Participation> reports) {
        return Resolution.choice(
                reading,
                reports.stream()
                        .map(r -> new Choice<>(r.attribution, 0, certainty(r.attribution), r.weight(0)))
                        .toList());
    }

    private static int certainty(Attribution attribution) {
        return attribution == null
                ? 0
                : switch (attribution) {
                    case CONFIRMED -> 5;
                    case CLAIMED -> 4;
                    case ACCUSED -> 3;
                    case SUSPECTED -> 2;
                    case DENIED, NO_CLAIM -> 1;
                };
    }

    String path() {
        return FieldPath.entry("participants", role, sortName());
    }

    String sortName() {
        return actor != null ? actor.getName() : label;
    }
}
